import type { TrackedArea } from "../../model/workbook";
import { ExcelError } from "../../model/excelError";
import type { Argument } from "./arguments";
import type { Context } from "./context";

/**
 * One object of the rich API in one request: a range, a table, a collection … The executor knows nothing more of it.
 * Members are found by their name in any case, since paths say `GetRange` and queries say `getRange`.
 */
export type HostObject = {
  readonly typeName: string;
  /** What the add-in may name the object by in later requests; null where it has no identity of its own. */
  readonly id: string | number | null;
  /** The cells that a kept reference to the object stands for; null where references cannot be kept. */
  readonly trackedArea: TrackedArea | null;
  readonly propertyNames: readonly string[];
  readonly property: (name: string) => Member<() => unknown> | null;
  readonly setter: (name: string) => Member<(value: unknown) => void | Promise<void>> | null;
  readonly navigation: (name: string) => Member<() => HostObject | null> | null;
  readonly method: (name: string) => Member<(given: readonly unknown[]) => unknown> | null;
  /** The items of a collection; null for what is none. */
  readonly items: (() => readonly HostObject[]) | null;
  readonly index: ((key: unknown) => HostObject) | null;
};

/** A member with its name as the reference spells it. */
export type Member<T> = { readonly name: string; readonly use: T };

/** What the rich API offers of one type. Names are the reference's own, in camelCase; what is not here is ApiNotFound. */
export type ObjectDefinition<T> = {
  readonly name: string;
  readonly id?: (target: T, context: Context) => string | number;
  readonly trackedArea?: (target: T) => TrackedArea;
  readonly properties?: Readonly<Record<string, (target: T, context: Context) => unknown>>;
  readonly setters?: Readonly<Record<string, (target: T, value: unknown, context: Context) => void | Promise<void>>>;
  readonly navigation?: Readonly<Record<string, (target: T, context: Context) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly items?: (target: T, context: Context) => readonly HostObject[];
  /** `getItem`, by name or id. */
  readonly index?: (target: T, key: unknown, context: Context) => HostObject | null;
  /** Events that add-ins may register for, by the name between `_Register` and `Event`, with Excel's number. */
  readonly events?: Readonly<Record<string, number>>;
  readonly eventTarget?: (target: T) => string;
};

/** Gives an object (or null for a null object), or plain data. */
export type Method<T> = (target: T, given: readonly unknown[], context: Context) => unknown;

export type ObjectType<T> = {
  readonly create: (context: Context, target: T) => HostObject;
  /** What the object stands for, if it is of this type. */
  readonly targetOf: (object: unknown) => T | undefined;
};

const hostObjects = new WeakSet();

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && hostObjects.has(value);
}

/** Declares a type of the rich API. */
export function defineObject<T>(definition: ObjectDefinition<T>): ObjectType<T> {
  const targets = new WeakMap<object, T>();
  const properties = indexMembers(definition.properties);
  const setters = indexMembers(definition.setters);
  const navigation = indexMembers(definition.navigation);
  const methods = indexMembers({ ...describeEventMethods(definition), ...definition.methods });
  const { items, index } = definition;

  const create = (context: Context, target: T): HostObject => {
    const object: HostObject = {
      typeName: definition.name,
      id: definition.id?.(target, context) ?? null,
      trackedArea: definition.trackedArea?.(target) ?? null,
      propertyNames: Object.keys(definition.properties ?? {}),
      property: (name) => bind(properties, name, (read) => () => read(target, context)),
      setter: (name) => bind(setters, name, (set) => (value) => set(target, value, context)),
      navigation: (name) => bind(navigation, name, (go) => () => go(target, context)),
      method: (name) => bind(methods, name, (run) => (given) => run(target, given, context)),
      items: items === undefined ? null : () => items(target, context),
      index: index === undefined ? null : (key) => index(target, key, context) ?? failToFind(key),
    };
    hostObjects.add(object);
    targets.set(object, target);
    return object;
  };
  const targetOf = (object: unknown): T | undefined => (isHostObject(object) ? targets.get(object) : undefined);
  return { create, targetOf };
}

/**
 * Declares a method: what it takes and what it does.
 * Arguments that are missing or of another kind give InvalidArgument.
 */
export function method<T, A extends readonly unknown[]>(
  takes: { readonly [K in keyof A]: Argument<A[K]> },
  run: (target: T, given: A, context: Context) => unknown,
): Method<T> {
  return (target, given, context) => {
    const read = takes.map((take: Argument<unknown>, index) => take(given[index], context));
    return run(target, read as unknown as A, context);
  };
}

export function failToFind(key: unknown): never {
  throw new ExcelError("ItemNotFound", `The requested resource does not exist: ${String(key)}.`);
}

function describeEventMethods<T>(definition: ObjectDefinition<T>): Record<string, Method<T>> {
  const { events = {}, eventTarget = () => "Workbook" } = definition;
  const methods = Object.entries(events).flatMap(([name, eventType]): [string, Method<T>][] => [
    [`_Register${name}Event`, (target, _given, context) => context.subscribe(eventType, eventTarget(target))],
    [`_Unregister${name}Event`, (target, _given, context) => context.unsubscribe(eventType, eventTarget(target))],
  ]);
  return Object.fromEntries(methods);
}

function indexMembers<M>(members: Readonly<Record<string, M>> = {}): ReadonlyMap<string, Member<M>> {
  return new Map(Object.entries(members).map(([name, use]) => [name.toLowerCase(), { name, use }]));
}

function bind<M, B>(
  members: ReadonlyMap<string, Member<M>>,
  name: string,
  binding: (member: M) => B,
): Member<B> | null {
  const member = members.get(name.toLowerCase());
  return member === undefined ? null : { name: member.name, use: binding(member.use) };
}
