import { listChildren, readXml } from "../xml/xmlElement";
import { resolveTarget } from "./partNames";

/** What one part says of another. */
export type Relationship = {
  readonly id: string;
  /** The last word of its type: "worksheet", "table". The rest differs between kinds of files. */
  readonly kind: string;
  readonly type: string;
  /** The part's name; an address where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** Reads the relationships of a part. Throws a `Fault`, damagedPart. */
export function readRelationships(text: string, relationshipsPart: string, part: string): Relationship[] {
  return listChildren(readXml(text, relationshipsPart), "Relationship").map(({ attributes }) => {
    const type = attributes["Type"] ?? "";
    const isExternal = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    };
  });
}
