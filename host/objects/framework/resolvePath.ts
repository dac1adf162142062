import { ExcelError } from "../../model/excelError";
import type { RequestArguments, RequestBody, RequestPath } from "../session";
import type { Context } from "./context";
import { type HostObject, isHostObject } from "./hostObject";
import { type Place, failToOffer } from "./place";

/** As office.js numbers them. */
const PATH = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export type PathResolver = {
  /** The object of a path, null for a null object. A path is resolved once, so `add` adds once. */
  readonly resolve: (id: number, place: Place) => Promise<HostObject | null>;
  /** Arguments, with objects in place of the paths that stand for them. */
  readonly readArguments: (given: RequestArguments | undefined, place: Place) => Promise<readonly unknown[]>;
  readonly keepReference: (object: HostObject) => void;
  readonly referenceOf: (object: HostObject) => string | undefined;
};

export function createPathResolver(body: RequestBody, root: HostObject, context: Context): PathResolver {
  const resolved = new Map<number, HostObject | null>();
  const references = new Map<HostObject, string>();

  async function resolve(id: number, place: Place): Promise<HostObject | null> {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelError("InvalidObjectPath", `The request holds no path ${String(id)}.`);
    const object = await resolvePath(path, place);
    resolved.set(id, object);
    return object;
  }

  async function resolvePath(path: RequestPath, place: Place): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return root;
      // The parent that a null object or a reference still names need not be in the request.
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return resolveReference(path.Name);
      case PATH.newObject:
        return failToOffer(path.Name);
      default: {
        const parent = await resolve(path.ParentObjectPathId ?? 0, place);
        return parent === null ? null : resolveChild(parent, path, place);
      }
    }
  }

  async function resolveChild(parent: HostObject, path: RequestPath, place: Place): Promise<HostObject | null> {
    const name = path.ObjectPathType === PATH.indexer ? "getItem" : path.Name;
    const navigation = path.ObjectPathType === PATH.property ? parent.navigation(name) : null;
    const method = path.ObjectPathType === PATH.method ? parent.method(name) : null;
    place.location = `${parent.typeName}.${navigation?.name ?? method?.name ?? name}`;
    if (path.ObjectPathType === PATH.indexer && parent.index !== null) {
      const [key] = await readArguments(path.ArgumentInfo, place);
      return parent.index(key);
    }
    if (navigation !== null) return navigation.use();
    if (method === null) return failToOffer(place.location);
    const given = await readArguments(path.ArgumentInfo, place);
    const result = await method.use(given);
    if (result === null || isHostObject(result)) return result;
    throw new ExcelError("InvalidObjectPath", `${place.location} gives no object.`);
  }

  function resolveReference(referenceId: string): HostObject {
    const kept = context.findKept(referenceId);
    if (kept === undefined) throw new ExcelError("InvalidReference", "The reference is not valid any more.");
    const method = root.method("_getObjectByReferenceId");
    const object = method?.use([referenceId]);
    if (!isHostObject(object)) throw new ExcelError("InvalidReference", "The reference is not valid any more.");
    references.set(object, referenceId);
    return object;
  }

  function readArguments(given: RequestArguments | undefined, place: Place): Promise<readonly unknown[]> {
    return readEach(given?.Arguments ?? [], given?.ReferencedObjectPathIds ?? [], place);
  }

  /** One after the other, since a path may be named twice and must be resolved once. */
  async function readEach(values: readonly unknown[], ids: readonly unknown[], place: Place): Promise<unknown[]> {
    const read: unknown[] = [];
    for (const [index, value] of values.entries()) read.push(await readArgument(value, ids[index], place));
    return read;
  }

  async function readArgument(value: unknown, id: unknown, place: Place): Promise<unknown> {
    if (typeof id === "number" && id !== 0) return resolve(id, place);
    // A large array of values names no paths, and is handed on as it is.
    if (Array.isArray(value)) return Array.isArray(id) ? readEach(value, id, place) : value;
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value) {
      return resolve(Number(value._ObjectPathId), place);
    }
    return value;
  }

  function keepReference(object: HostObject): void {
    if (references.has(object)) return;
    if (object.trackedArea === null) {
      throw new ExcelError("InvalidOperation", `No reference can be kept to a ${object.typeName}.`);
    }
    references.set(object, context.keep(object.trackedArea));
  }

  return { resolve, readArguments, keepReference, referenceOf: (object) => references.get(object) };
}
