import { createPartFault } from "../fault";
import { type XmlAttributes, type XmlTag, scanXml } from "./scanXml";

/** An element of a part, and where it stands there. Its start tag is [start, openEnd), its end tag [closeStart, end). */
export type XmlElement = {
  /** Without the prefix that the part's root element has: "row" also where the file says "x:row". Others keep theirs. */
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlElement[];
  /** All text within it that does not stand in a child. */
  readonly text: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
};

/** Puts elements together from what `scanXml` tells. */
export type XmlTreeBuilder = {
  readonly open: (tag: XmlTag) => void;
  readonly text: (text: string) => void;
  readonly close: (closeStart: number, end: number) => void;
  readonly root: () => XmlElement | null;
};

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] };

/** So many take some hundred megabytes. Rows and shared texts, of which there may be more, are never put together. */
export const MOST_ELEMENTS = 500_000;

/** Throws a `Fault`, tooLarge, where there are more elements than a part that is no bomb has. */
export function createTreeBuilder(part: string): XmlTreeBuilder {
  const open: Growing[] = [];
  let root: Growing | null = null;
  let count = 0;
  return {
    open: (tag) => {
      count += 1;
      if (count > MOST_ELEMENTS) throw createPartFault("tooLarge", part, `more than ${String(MOST_ELEMENTS)} elements`);
      const element: Growing = { ...tag, children: [], text: "", closeStart: 0, end: 0 };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    text: (text) => {
      const element = open.at(-1);
      if (element !== undefined) element.text += text;
    },
    close: (closeStart, end) => {
      const element = open.pop();
      if (element !== undefined) Object.assign(element, { closeStart, end });
    },
    root: () => root,
  };
}

/** Reads a whole part as a tree. Throws a `Fault`: damagedPart, tooLarge. */
export function readXml(text: string, part: string): XmlElement {
  const builder = createTreeBuilder(part);
  scanXml(text, part, { ...builder, close: (_name, closeStart, end) => builder.close(closeStart, end) });
  const root = builder.root();
  if (root === null) throw createPartFault("damagedPart", part, "it is empty");
  return root;
}

export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function listChildren(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Everything within an element, in the order in which it stands. */
export function listDeep(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...listDeep(child)]);
}

/** The members of a list. Where one is told in two ways for different programs, the one that everybody understands. */
export function listMembers(list: XmlElement | undefined): XmlElement[] {
  return (
    list?.children.flatMap((child) => {
      if (!child.name.endsWith(":AlternateContent")) return child;
      return child.children.find(({ name }) => name.endsWith(":Fallback"))?.children ?? [];
    }) ?? []
  );
}

/** An attribute by its name without prefix: relationships' ids are "r:id" in most files, and "x:id" in others. */
export function findPrefixed(attributes: XmlAttributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

/** The text of an element as it stands in its part. */
export function sliceOf({ start, end }: XmlElement, text: string): string {
  return text.slice(start, end);
}

/** "1", "true" and "on" are true; missing is what the format's definition says. */
export function readTruth(value: string | undefined, missing: boolean): boolean {
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
}

export function readCount(value: string | undefined, missing: number): number {
  const count = Number(value ?? missing);
  return Number.isInteger(count) && count >= 0 ? count : missing;
}
