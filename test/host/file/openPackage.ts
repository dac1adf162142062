import { readZip } from "../../../host/file/zip/readZip";
import { type XmlElement, readXml } from "../../../host/file/xml/xmlElement";

/** A saved file, taken apart for looking at it. */
export type Package = {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly text: (part: string) => string;
  readonly root: (part: string) => XmlElement;
  /** All texts of the parts whose names match, one after the other. */
  readonly texts: (pattern: RegExp) => string;
};

export function openPackage(bytes: Uint8Array): Package {
  const parts = readZip(bytes);
  const text = (part: string): string => {
    const found = parts.get(part);
    if (found === undefined) throw new Error(`The file has no part ${part}.`);
    return new TextDecoder().decode(found);
  };
  return {
    parts,
    text,
    root: (part) => readXml(text(part), part),
    texts: (pattern) =>
      [...parts.keys()]
        .filter((part) => pattern.test(part))
        .map(text)
        .join(""),
  };
}
