import type { RequestQuery } from "../session";
import type { HostObject } from "./hostObject";
import { type Place, failToOffer } from "./place";

/** What to read of an object, by name in lower case: true for a value, a selection for what it leads to. Null: all values. */
export type Selection = { readonly [name: string]: Selection | true } | null;

/** Reads `Select: ["name", "worksheet/name"]` and `Expand: ["worksheet"]`. */
export function readSelection(query: RequestQuery | undefined): Selection {
  const paths = (query?.Select ?? []).map((path) => path.split("/"));
  const expanded = (query?.Expand ?? []).map((path) => [...path.split("/"), "*"]);
  return paths.length + expanded.length === 0 ? null : groupPaths([...paths, ...expanded]);
}

function groupPaths(paths: readonly (readonly string[])[]): Selection {
  const groups = new Map<string, string[][]>();
  for (const [first = "", ...rest] of paths) {
    const name = first === "$all" ? "*" : first;
    groups.set(name, [...(groups.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  return Object.fromEntries([...groups].map(([name, rest]) => [name, rest.length === 0 ? true : groupPaths(rest)]));
}

/** The answer to a query: names in PascalCase, items of collections under `_Items`. What is not there is ApiNotFound. */
export function projectObject(
  object: HostObject,
  selection: Selection,
  place: Place,
  query: Pick<RequestQuery, "Top" | "Skip"> = {},
): Record<string, unknown> {
  const answer: Record<string, unknown> = object.id === null ? {} : { Id: object.id };
  const itemSelection: Record<string, Selection | true> = {};
  for (const [name, inner] of Object.entries(selection ?? { "*": true as const })) {
    if (name === "*") {
      for (const property of object.propertyNames) answer[toWireName(property)] = readProperty(object, property, place);
    } else if (name.toLowerCase() === "items" && object.items !== null) {
      Object.assign(itemSelection, inner === true ? { "*": true } : inner);
    } else if (object.property(name) !== null) {
      answer[toWireName(object.property(name)?.name ?? name)] = readProperty(object, name, place);
    } else if (object.items !== null) {
      itemSelection[name] = inner;
    } else {
      const navigation = object.navigation(name);
      place.location = `${object.typeName}.${name}`;
      if (navigation === null) return failToOffer(place.location);
      const target = navigation.use();
      answer[toWireName(navigation.name)] =
        target === null ? null : projectObject(target, inner === true ? null : inner, place);
    }
  }
  const wantsItems = object.items !== null && (selection === null || "*" in selection || hasKeys(itemSelection));
  if (wantsItems) answer["_Items"] = projectItems(object, itemSelection, place, query);
  return answer;
}

function projectItems(
  collection: HostObject,
  selection: Record<string, Selection | true>,
  place: Place,
  { Top, Skip }: Pick<RequestQuery, "Top" | "Skip">,
): Record<string, unknown>[] {
  const first = Skip ?? 0;
  const items = (collection.items?.() ?? []).slice(first, Top === undefined ? undefined : first + Top);
  return items.map((item) => projectObject(item, hasKeys(selection) ? selection : null, place));
}

function readProperty(object: HostObject, name: string, place: Place): unknown {
  const property = object.property(name);
  place.location = `${object.typeName}.${property?.name ?? name}`;
  return property === null ? failToOffer(place.location) : property.use();
}

/** The same answer as `retrieve()` wants it: camelCase, and `items`. */
export function toClientCase(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(toClientCase);
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [toClientName(name), toClientCase(value)]));
}

function toClientName(name: string): string {
  if (name === "_Items") return "items";
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function toWireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function hasKeys(record: object): boolean {
  return Object.keys(record).length > 0;
}
