import type { DefinedName } from "../model/definedName";
import { deleteDefinedName, setDefinedNameFormula } from "../model/operations/definedNames";
import { text, truth } from "./framework/arguments";
import type { Context } from "./framework/context";
import { type HostObject, type ObjectType, defineObject, failToFind, method } from "./framework/hostObject";
import { findNamedCells } from "./range/rangeArgument";
import { createRange } from "./range/createRange";

/** `Excel.NamedItem`: a name of the whole workbook. */
export const namedItemObject: ObjectType<DefinedName> = defineObject({
  name: "NamedItem",
  id: (name) => name.name,
  properties: {
    name: (name) => name.name,
    formula: (name) => name.formula,
    comment: (name) => name.comment,
    visible: (name) => name.visible,
    scope: () => "Workbook",
    type: (name, context) => (findRange(context, name) === null ? "String" : "Range"),
  },
  setters: {
    formula: (name, given, context) => setDefinedNameFormula(context.workbook, name, text(given, context)),
    comment: (name, given, context) => {
      name.comment = text(given, context);
      context.workbook.record({ kind: "names" });
    },
    visible: (name, given, context) => {
      name.visible = truth(given, context);
      context.workbook.record({ kind: "names" });
    },
  },
  methods: {
    getRange: method([], (name: DefinedName, _given, context) => findRange(context, name) ?? failToFind(name.name)),
    getRangeOrNullObject: method([], (name: DefinedName, _given, context) => findRange(context, name)),
    delete: method([], (name: DefinedName, _given, { workbook }) => deleteDefinedName(workbook, name)),
  },
});

function findRange(context: Context, name: DefinedName): HostObject | null {
  const { workbook } = context;
  const cells = findNamedCells(workbook, name.formula, workbook.getSheet(workbook.activeSheetId));
  return cells === null ? null : createRange(context, cells.sheet, cells.area);
}
