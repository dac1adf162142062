import { createPartFault } from "../fault";
import { relationshipsPartOf } from "./partNames";
import { readPartText } from "./partText";
import { type Relationship, readRelationships } from "./relationships";

/** The parts of a file as they were when it was opened. Part names are compared without regard to case (ECMA-376 part 2). */
export type Parts = {
  /** In the file's order. */
  readonly all: ReadonlyMap<string, Uint8Array>;
  /** The part's name as the file writes it, or undefined where it has no such part. */
  readonly find: (name: string) => string | undefined;
  /** The text of an XML part. Throws a `Fault`: missingPart, damagedPart. */
  readonly readText: (name: string) => string;
  /** What a part says of others; "" is the whole file. Nothing where it says nothing. */
  readonly listRelationships: (name: string) => readonly Relationship[];
};

export function createParts(all: ReadonlyMap<string, Uint8Array>): Parts {
  const names = new Map([...all.keys()].map((name) => [name.toLowerCase(), name]));
  const find = (name: string): string | undefined => names.get(name.toLowerCase());
  const readText = (name: string): string => {
    const bytes = all.get(find(name) ?? "");
    if (bytes === undefined) throw createPartFault("missingPart", name);
    return readPartText(bytes, name);
  };
  const listRelationships = (name: string): readonly Relationship[] => {
    const relationshipsPart = find(relationshipsPartOf(name));
    return relationshipsPart === undefined
      ? []
      : readRelationships(readText(relationshipsPart), relationshipsPart, name);
  };
  return { all, find, readText, listRelationships };
}
