import type { SourcePart } from "../source/sourcePart";
import { type Edit, appendContent, editAttributes } from "../xml/edits";
import { printElement } from "../xml/printXml";
import { type XmlElement, findChild, listMembers } from "../xml/xmlElement";

/** The order in which the pieces of a styles part stand. Source: ECMA-376 part 1, 18.8.39 (CT_Stylesheet). */
const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** One of the lists of a styles part: fonts, fills …. New ones are appended; the same one is not added twice. */
export type StylePieces = {
  readonly elements: readonly XmlElement[];
  /** The number of a piece; it is added where it is not there yet. */
  readonly add: (printed: string) => number;
  /** Adds the piece in any case. */
  readonly append: (printed: string) => void;
  readonly listEdits: () => Edit[];
};

/** @param qualify makes a new piece one of the part's own language */
export function createStylePieces(
  { root, text }: SourcePart,
  listName: string,
  qualify: (printed: string) => string,
): StylePieces {
  const list = findChild(root, listName);
  const elements = listMembers(list);
  const numbers = new Map(elements.map(({ start, end }, index) => [text.slice(start, end), index]));
  const added: string[] = [];
  return {
    elements,
    add: (printed) => {
      const known = numbers.get(printed);
      if (known !== undefined) return known;
      const number = elements.length + added.length;
      numbers.set(printed, number);
      added.push(qualify(printed));
      return number;
    },
    append: (printed) => void added.push(qualify(printed)),
    listEdits: () => {
      if (added.length === 0) return [];
      const count = elements.length + added.length;
      if (list === undefined) {
        const printed = printElement(listName, { count }, added.join(""));
        return [insertList(root, listName, qualify(printed))];
      }
      if (list.isSelfClosing) {
        const tag = printElement(listName, { ...list.attributes, count }, added.join(""));
        return [{ start: list.start, end: list.end, text: qualify(tag) }];
      }
      return [editAttributes(text, list, { count }), appendContent(text, list, added.join(""))];
    },
  };
}

function insertList(root: XmlElement, name: string, text: string): Edit {
  const after = root.children.find((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name));
  const at = after?.start ?? root.closeStart;
  return { start: at, end: at, text };
}
