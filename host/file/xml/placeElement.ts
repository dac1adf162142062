import { type Edit, removeElement } from "./edits";
import type { XmlElement } from "./xmlElement";

/**
 * Puts an element (or several of the same name) in the place of those that the root has of that name, or where the order of
 * its elements demands it. Call in that order.
 * @param printed the elements; "" takes them away
 */
export function placeElement(root: XmlElement, order: readonly string[], name: string, printed: string): Edit[] {
  const [first, ...others] = root.children.filter((child) => child.name === name);
  if (first !== undefined) return [{ start: first.start, end: first.end, text: printed }, ...others.map(removeElement)];
  if (printed === "") return [];
  const rank = order.indexOf(name);
  // Elements that the order does not know stand where they stand; only known ones say where something belongs.
  const after = root.children.find((child) => order.indexOf(child.name) > rank);
  const at = after?.start ?? root.closeStart;
  return [{ start: at, end: at, text: printed }];
}
