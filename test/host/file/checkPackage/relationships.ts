import { type XmlElement, listChildren } from "../../../../host/file/xml/xmlElement";
import type { Package } from "../openPackage";

/** What Excel expects a part to be that is pointed at in this way. */
const TYPES: Readonly<Record<string, RegExp>> = {
  worksheet: /spreadsheetml\.worksheet\+xml$/,
  table: /spreadsheetml\.table\+xml$/,
  styles: /spreadsheetml\.styles\+xml$/,
  sharedStrings: /spreadsheetml\.sharedStrings\+xml$/,
  sheetMetadata: /spreadsheetml\.sheetMetadata\+xml$/,
  calcChain: /spreadsheetml\.calcChain\+xml$/,
  comments: /spreadsheetml\.comments\+xml$/,
  drawing: /officedocument\.drawing\+xml$/,
  chart: /drawingml\.chart\+xml$/,
  theme: /officedocument\.theme\+xml$/,
};

export type Target = {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
  readonly isExternal: boolean;
};

/** What a part says of others, worked out from the text alone. */
export function listTargets({ parts, root }: Package, part: string): Target[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!parts.has(name)) return [];
  return listChildren(root(name), "Relationship").map(({ attributes }) => {
    const target = attributes["Target"] ?? "";
    const isExternal = attributes["TargetMode"] === "External";
    const address = new URL(target, `file:///${folder}`).pathname.slice(1);
    return {
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      part: isExternal ? target : decodeURIComponent(address),
      isExternal,
    };
  });
}

/** Content types and relationships. */
export function checkRelationships(opened: Package): string[] {
  const { parts, root } = opened;
  const names = [...parts.keys()];
  const types = root("[Content_Types].xml");
  const overrides = listChildren(types, "Override").map(({ attributes }) => (attributes["PartName"] ?? "").slice(1));
  const extensions = listChildren(types, "Default").map(({ attributes }) => attributes["Extension"]?.toLowerCase());
  const typeOf = (part: string): string => {
    const named = listChildren(types, "Override").find(({ attributes }) => attributes["PartName"] === `/${part}`);
    const extension = part.split(".").at(-1)?.toLowerCase();
    const usual = listChildren(types, "Default").find(
      ({ attributes }) => attributes["Extension"]?.toLowerCase() === extension,
    );
    return (named ?? usual)?.attributes["ContentType"] ?? "";
  };
  return [
    ...listTwice(names.map((name) => name.toLowerCase())).map((name) => `two parts ${name}`),
    ...listTwice(overrides).map((name) => `two content types for ${name}`),
    ...overrides.filter((name) => !parts.has(name)).map((name) => `a content type for ${name}, which is not there`),
    ...names
      .filter((name) => name !== "[Content_Types].xml" && !overrides.includes(name))
      .filter((name) => !extensions.includes(name.split(".").at(-1)?.toLowerCase()))
      .map((name) => `no content type for ${name}`),
    ...["", ...names].flatMap((name) => {
      const targets = listTargets(opened, name);
      return [
        ...listTwice(targets.map(({ id }) => id)).map((id) => `two relationships ${id} of ${name}`),
        ...targets
          .filter(({ part, isExternal }) => !isExternal && !parts.has(part))
          .map(({ part, id }) => `${name} points at ${part} (${id}), which is not there`),
        ...targets
          .filter(({ part, kind }) => parts.has(part) && TYPES[kind]?.test(typeOf(part)) === false)
          .map(({ part, kind }) => `${part} is called ${typeOf(part)} and is meant as ${kind}`),
      ];
    }),
    ...names
      .filter((name) => name.endsWith(".rels") && name !== "_rels/.rels")
      .filter((name) => !parts.has(name.replace("_rels/", "").replace(/\.rels$/, "")))
      .map((name) => `${name} belongs to nothing`),
  ];
}

export function listTwice<T>(things: readonly T[]): T[] {
  return [...new Set(things.filter((thing, index) => things.indexOf(thing) !== index))];
}

/** Elements in the order that the format demands. */
export function checkOrder(root: XmlElement, order: readonly string[], part: string): string[] {
  const ranks = root.children.flatMap(({ name }) => (order.includes(name) ? order.indexOf(name) : []));
  const wrong = ranks.findIndex((rank, index) => index > 0 && rank < (ranks[index - 1] ?? 0));
  return wrong < 0 ? [] : [`${part}: ${order[ranks[wrong] ?? 0] ?? ""} stands too late`];
}

export function checkCount(element: XmlElement | undefined, part: string): string[] {
  const count = element?.attributes["count"];
  const isRight = element === undefined || count === undefined || Number(count) === element.children.length;
  return isRight ? [] : [`${part}: ${element.name} says ${count} and holds ${String(element.children.length)}`];
}
