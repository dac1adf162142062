import type { Workbook } from "../model/workbook";
import { anything, key, text } from "./framework/arguments";
import type { Context } from "./framework/context";
import { type HostObject, type ObjectType, defineObject, method } from "./framework/hostObject";

type SettingTarget = { readonly workbook: Workbook; readonly settingKey: string };

/** `Excel.Setting`: a value that an add-in keeps with the workbook. */
const settingObject: ObjectType<SettingTarget> = defineObject({
  name: "Setting",
  id: ({ settingKey }) => settingKey,
  properties: {
    key: ({ settingKey }) => settingKey,
    value: ({ workbook, settingKey }): unknown => JSON.parse(workbook.settings.get(settingKey) ?? "null"),
  },
  setters: {
    value: ({ workbook, settingKey }, given) => setSetting(workbook, settingKey, given),
  },
  methods: {
    delete: method([], ({ workbook, settingKey }: SettingTarget) => {
      workbook.settings.delete(settingKey);
      workbook.record({ kind: "settings" });
    }),
  },
});

/** `Excel.SettingCollection`. */
export const settingCollectionObject: ObjectType<Workbook> = defineObject({
  name: "SettingCollection",
  items: (workbook, context) =>
    [...workbook.settings.keys()].map((settingKey) => create(context, workbook, settingKey)),
  index: (workbook, given, context) => find(context, workbook, String(key(given, context))),
  methods: {
    add: method([text, anything], (workbook: Workbook, [settingKey, value], context) => {
      setSetting(workbook, settingKey, value);
      return create(context, workbook, settingKey);
    }),
    getCount: method([], (workbook: Workbook) => workbook.settings.size),
    getItemOrNullObject: method([text], (workbook: Workbook, [settingKey], context) =>
      find(context, workbook, settingKey),
    ),
  },
});

function create(context: Context, workbook: Workbook, settingKey: string): HostObject {
  return settingObject.create(context, { workbook, settingKey });
}

function find(context: Context, workbook: Workbook, settingKey: string): HostObject | null {
  return workbook.settings.has(settingKey) ? create(context, workbook, settingKey) : null;
}

function setSetting(workbook: Workbook, settingKey: string, value: unknown): void {
  workbook.settings.set(settingKey, JSON.stringify(value));
  workbook.record({ kind: "settings" });
}
