import { ExcelError } from "../../model/excelError";
import type { RequestAction, RequestBody, ResponseBody } from "../session";
import type { Context } from "./context";
import { type HostObject, isHostObject } from "./hostObject";
import { type Place, failToOffer } from "./place";
import { createPathResolver } from "./resolvePath";
import { projectObject, readSelection, toClientCase } from "./projectObject";

/** As office.js numbers them. */
const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidReference: 404,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/**
 * Does the actions of a request one after the other, and stops at the first that Excel refuses; what was done stands.
 * Values are calculated before they are read. Anything but an ExcelError is a fault of the host and is thrown.
 */
export async function executeRequest(body: RequestBody, root: HostObject, context: Context): Promise<ResponseBody> {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  const paths = createPathResolver(body, root, context);
  for (const [index, action] of body.Actions.entries()) {
    const place = { location: "" };
    try {
      if (action.ActionType === ACTION.trace) {
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      const object = await paths.resolve(action.ObjectPathId, place);
      results.push({ ActionId: action.Id, Value: await doAction(action, object, paths, context, place) });
    } catch (fault) {
      if (!(fault instanceof ExcelError)) throw fault;
      const error = {
        Code: fault.code,
        Message: fault.message,
        Location: place.location,
        ActionIndex: index,
        HttpStatusCode: HTTP_STATUS[fault.code] ?? 400,
      };
      return { Results: results, TraceIds: traceIds, Error: error };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

type Paths = ReturnType<typeof createPathResolver>;

async function doAction(
  action: RequestAction,
  object: HostObject | null,
  paths: Paths,
  context: Context,
  place: Place,
): Promise<unknown> {
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object === null ? null : describeIdentity(object, paths);
    case ACTION.query:
    case ACTION.queryAsJson: {
      const isJson = action.ActionType === ACTION.queryAsJson;
      if (object === null) return isJson ? { _IsNull: true } : null;
      await context.workbook.calculate();
      const answer = projectObject(object, readSelection(action.QueryInfo), place, action.QueryInfo);
      return isJson ? toClientCase(answer) : { ...describeIdentity(object, paths), ...answer };
    }
    case ACTION.method:
      return callMethod(action, object, paths, context, place);
    case ACTION.setProperty: {
      const [value] = await paths.readArguments(action.ArgumentInfo, place);
      return setProperty(object, action.Name ?? "", value, place);
    }
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        await setProperty(object, name, value, place);
      }
      return null;
    default:
      throw new ExcelError(
        "NotImplemented",
        `The local host does not know actions of type ${String(action.ActionType)}.`,
      );
  }
}

function describeIdentity(object: HostObject, paths: Paths): Record<string, unknown> {
  const referenceId = paths.referenceOf(object);
  return {
    ...(object.id === null ? {} : { Id: object.id }),
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  };
}

async function callMethod(
  action: RequestAction,
  object: HostObject | null,
  paths: Paths,
  context: Context,
  place: Place,
): Promise<unknown> {
  const name = action.Name ?? "";
  if (name === "_KeepReference") {
    if (object !== null) paths.keepReference(object);
    return null;
  }
  if (object === null) return failOnNull(name);
  const method = object.method(name);
  place.location = `${object.typeName}.${method?.name ?? name}`;
  if (method === null) return failToOffer(place.location);
  const given = await paths.readArguments(action.ArgumentInfo, place);
  await context.workbook.calculate();
  const result = await method.use(given);
  return isHostObject(result) || result === undefined ? null : result;
}

async function setProperty(object: HostObject | null, name: string, value: unknown, place: Place): Promise<null> {
  if (object === null) return failOnNull(name);
  const setter = object.setter(name);
  place.location = `${object.typeName}.${setter?.name ?? toCamelCase(name)}`;
  if (setter === null) return failToOffer(place.location);
  await setter.use(value);
  return null;
}

function toCamelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function failOnNull(name: string): never {
  throw new ExcelError("ItemNotFound", `The object does not exist, so ${name} cannot be used on it.`);
}
