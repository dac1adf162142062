/** The folder of a part, with "/" at its end: "xl/worksheets/". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Where the relationships of a part stand; "" is the whole file. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The part that a relationship's target means, as seen from the part that it belongs to. */
export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith("/") ? target : folderOf(part) + target;
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return decodePath(names.join("/"));
}

/** Targets are addresses, in which å may stand as %C3%A5. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone "%" is part of the name.
    return path;
  }
}

/** How a part is named as seen from another part: "../tables/table1.xml". */
export function printTarget(part: string, target: string): string {
  const from = folderOf(part).split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
