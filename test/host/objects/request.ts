import type { RequestAction, RequestPath, ResponseBody, Session } from "../../../host/objects/session";

/** A path of a request under way: what a proxy is in office.js. */
export type Path = { readonly id: number };

/**
 * A request of the rich API, written by hand as office.js would write it: every path is instantiated when it is named.
 * (test/host/protocol drives the same host through the real office.js.)
 */
export function createRequest() {
  const actions: RequestAction[] = [];
  const paths: Record<string, RequestPath> = {};
  let nextId = 0;
  const takeId = (): number => {
    nextId += 1;
    return nextId;
  };
  const act = (action: Omit<RequestAction, "Id">): number => {
    const id = takeId();
    actions.push({ Id: id, ...action });
    return id;
  };
  const addPath = (path: Omit<RequestPath, "Id">): Path => {
    const id = takeId();
    paths[String(id)] = { Id: id, ...path };
    act({ ActionType: 1, ObjectPathId: id });
    return { id };
  };
  const describeArguments = (given: readonly unknown[]) => ({
    Arguments: given.map((argument) => (isPath(argument) ? argument.id : argument)),
    ReferencedObjectPathIds: given.map((argument) => (isPath(argument) ? argument.id : 0)),
  });

  const workbook = addPath({ ObjectPathType: 1, Name: "" });
  return {
    workbook,
    /** `parent.tables` */
    get: (parent: Path, name: string) => addPath({ ObjectPathType: 4, Name: name, ParentObjectPathId: parent.id }),
    /** `parent.getItem(key)` */
    item: (parent: Path, key: unknown) =>
      addPath({ ObjectPathType: 5, Name: "", ParentObjectPathId: parent.id, ArgumentInfo: { Arguments: [key] } }),
    /** A method that gives an object: `parent.getRange("A1")` */
    go: (parent: Path, name: string, ...given: readonly unknown[]) =>
      addPath({
        ObjectPathType: 3,
        Name: name,
        ParentObjectPathId: parent.id,
        ArgumentInfo: describeArguments(given),
      }),
    /** An object that an earlier request kept a reference to. */
    kept: (referenceId: string) => addPath({ ObjectPathType: 6, Name: referenceId }),
    /** A null object of an earlier request; its parent is not in this one. */
    nothing: () => addPath({ ObjectPathType: 7, Name: "", ParentObjectPathId: 4711 }),
    /** A method that gives data or nothing: `parent.getCount()` */
    call: (on: Path, name: string, ...given: readonly unknown[]) =>
      act({ ActionType: 3, Name: name, ObjectPathId: on.id, ArgumentInfo: describeArguments(given) }),
    set: (on: Path, name: string, value: unknown) =>
      act({ ActionType: 4, Name: name, ObjectPathId: on.id, ArgumentInfo: { Arguments: [value] } }),
    update: (on: Path, state: Readonly<Record<string, unknown>>) =>
      act({ ActionType: 9, ObjectPathId: on.id, ObjectState: state }),
    load: (on: Path, select?: readonly string[], more: { readonly Top?: number; readonly Skip?: number } = {}) =>
      act({
        ActionType: 2,
        ObjectPathId: on.id,
        QueryInfo: { ...(select === undefined ? {} : { Select: select }), ...more },
      }),
    retrieve: (on: Path, select: readonly string[]) =>
      act({ ActionType: 7, ObjectPathId: on.id, QueryInfo: { Select: select } }),
    keep: (on: Path) => {
      act({ ActionType: 3, Name: "_KeepReference", ObjectPathId: on.id });
      return act({ ActionType: 1, ObjectPathId: on.id });
    },
    trace: () => act({ ActionType: 5, ObjectPathId: 0 }),
    instantiateOf: (path: Path) =>
      actions.find((action) => action.ActionType === 1 && action.ObjectPathId === path.id)?.Id ?? 0,
    body: () => ({ AutoKeepReference: true, Actions: actions, ObjectPaths: paths }),
  };
}

export type Request = ReturnType<typeof createRequest>;

/** Sends a request and gives what each action answered, by the action's id. */
export async function send(session: Session, request: Request) {
  const reply = await session.execute(JSON.stringify(request.body()));
  if ("refused" in reply) throw new Error(`Refused: ${String(reply.refused)}`);
  const { body } = reply;
  return { body, error: body.Error, of: (actionId: number) => answerOf(body, actionId) };
}

function answerOf(body: ResponseBody, actionId: number): unknown {
  const result = body.Results.find(({ ActionId }) => ActionId === actionId);
  if (result === undefined) throw new Error(`No answer to action ${String(actionId)}: ${JSON.stringify(body.Error)}`);
  return result.Value;
}

function isPath(value: unknown): value is Path {
  return typeof value === "object" && value !== null && "id" in value;
}
