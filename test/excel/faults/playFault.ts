import type { BatchReply, Interceptor } from "../../../host/protocol/interceptor";
import { refusal, type RefusalCode } from "../../../host/protocol/refusal";
import { matchPurpose } from "../../../host/protocol/requestLog";
import type { RequestBody } from "../../../host/objects/session";
import type { OpenExcel } from "../openExcel";
import type { FaultName } from "./faultOutcomes";

/** The requests of a write: first the workbook is held against the plan, then everything is written at once. */
const WRITE = 1;

/** What happens before the write begins, and what comes between the add-in and the workbook from then on. */
export type PlayedFault = {
  readonly before?: (excel: OpenExcel) => unknown;
  readonly during?: () => Interceptor;
};

export const playedFaults: Readonly<Record<FaultName, PlayedFault>> = {
  none: {},
  editModeFromStart: { during: () => refuseFrom(0, refusal.InvalidOperationInCellEditMode) },
  editModeAtWrite: { during: () => refuseFrom(WRITE, refusal.InvalidOperationInCellEditMode) },
  sessionEnded: { during: () => refuseFrom(WRITE, refusal.InvalidOrTimedOutSession) },
  activityLimit: { during: () => refuseFrom(WRITE, refusal.ActivityLimitReached) },
  modalDialog: { during: () => refuseAt(WRITE, refusal.WriteNotSupportedWhenModalDialogOpen) },
  requestTooLarge: { during: () => refuseAt(WRITE, refusal.RequestPayloadSizeLimitExceeded) },
  answerTooLarge: { during: () => loseAnswer(refusal.ResponsePayloadSizeLimitExceeded) },
  answerLost: { during: () => loseAnswer(refusal.GeneralException) },
  silentAfterWrite: { during: () => loseAnswer(refusal.GeneralException, "all") },
  slow: { during: () => wait },
  readOnly: { before: ({ book }) => (book.options.isReadOnly = true) },
  sheetProtected: { before: onUserSheets((sheet) => sheet.protection.protect()) },
  sheetProtectedByPassword: { before: onUserSheets((sheet) => sheet.protection.protect(undefined, "hemligt")) },
  workbookProtected: { before: ({ run }) => run(({ workbook }) => workbook.protection.protect()) },
  tableFiltered: {
    before: ({ book }) => {
      book.getSheet("Drift").hiddenRows.add(4);
      book.getSheet("Mål").hiddenRows.add(2);
    },
  },
  tableRenamed: {
    before: onTables((table, name) => {
      table.name = `${name}_2`;
    }),
  },
  tableMoved: { before: onUserSheets((sheet) => void sheet.getRange("1:2").insert("Down")) },
  tableResized: {
    before: ({ run }) =>
      run(({ workbook }) => {
        workbook.tables.getItem("Driftbudget").rows.add(undefined, [["Ny", 1, 2, 3]]);
        workbook.tables.getItem("Mål").rows.add(0, [["M9", "Nytt", "", "", ""]]);
      }),
  },
  tableSorted: {
    before: ({ run }) =>
      run(({ workbook }) => {
        workbook.worksheets.getItem("Drift").getRange("A4:D5").values = [
          ["Näringsliv", 300, 150, ""],
          ["Kansli", 1200, 700, 1150],
        ];
        workbook.worksheets.getItem("Mål").getRange("A2:D3").values = [
          ["M2", "Inflytande", "Kultur", ""],
          ["M1", "Hög kvalitet i skolan", "Skola", "Ja"],
        ];
      }),
  },
  tableDeleted: { before: onTables((table) => table.delete()) },
  tableConverted: { before: onTables((table) => void table.convertToRange()) },
  columnRenamed: {
    before: ({ run }) =>
      run(({ workbook }) => {
        workbook.worksheets.getItem("Drift").getRange("D3").values = [["Prognos dec"]];
        workbook.worksheets.getItem("Mål").getRange("A1").values = [["Nummer"]];
      }),
  },
  sheetRenamed: {
    before: onUserSheets((sheet, name) => {
      sheet.name = `${name} 2019`;
    }),
  },
  sheetDeleted: { before: onUserSheets((sheet) => sheet.delete()) },
  nameTaken: {
    before: ({ run }) =>
      run(({ workbook }) => {
        for (const name of ["Delår översikt", "Statusord"]) addOwnSheet(workbook, name);
      }),
  },
  notesNameTaken: { before: ({ run }) => run(({ workbook }) => addOwnSheet(workbook, "Delår data")) },
  typedMeanwhile: {
    before: ({ run }) =>
      run(({ workbook }) => {
        workbook.worksheets.getItem("Drift").getRange("E4").values = [["obs"]];
        workbook.worksheets.getItem("Mål").getRange("D3").values = [["Nej"]];
      }),
  },
  cellsMerged: {
    before: ({ run }) =>
      run(({ workbook }) => {
        workbook.worksheets.getItem("Drift").getRange("A9:D9").merge();
        workbook.worksheets.getItem("Drift").getRange("G4:G6").merge();
        workbook.worksheets.getItem("Mål").getRange("A9:E9").merge();
      }),
  },
  sheetsVeryHidden: { before: onUserSheets((sheet) => (sheet.visibility = "VeryHidden")) },
  fillOff: { before: ({ book }) => (book.options.fillCalculatedColumns = false) },
  fillPartial: {
    before: ({ run }) => run(({ workbook }) => (workbook.worksheets.getItem("Mål").getRange("E2").values = [[21]])),
  },
  referencesInFull: { before: ({ book }) => (book.options.structuredReferences = "asStored") },
  batchError: { during: () => stopIn(WRITE, "late") },
  paneReloaded: { during: () => reloadIn(WRITE) },
};

type Sheets = (sheet: Excel.Worksheet, name: string) => unknown;

function onUserSheets(act: Sheets): (excel: OpenExcel) => Promise<void> {
  return ({ run }) =>
    run(({ workbook }) => {
      for (const name of ["Drift", "Mål"]) act(workbook.worksheets.getItem(name), name);
    });
}

function onTables(act: (table: Excel.Table, name: string) => unknown): (excel: OpenExcel) => Promise<void> {
  return ({ run }) =>
    run(({ workbook }) => {
      for (const name of ["Driftbudget", "Mål"]) act(workbook.tables.getItem(name), name);
    });
}

function addOwnSheet(workbook: Excel.Workbook, name: string): void {
  workbook.worksheets.add(name).getRange("A1:B2").values = [
    ["mitt", "eget"],
    [1, 2],
  ];
}

type Handle = (
  index: number,
  body: RequestBody,
  proceed: (body?: RequestBody) => Promise<BatchReply>,
) => Promise<BatchReply>;

/** Counts the requests from here. What only lets go of references goes through: office.js would try again for seconds. */
function countRequests(handle: Handle): Interceptor {
  let count = 0;
  return ({ body }, proceed) => (matchPurpose(body) === "sync" ? handle(count++, body, proceed) : proceed());
}

const refuseFrom = (first: number, refused: RefusalCode): Interceptor =>
  countRequests(async (index, _, proceed) => (index >= first ? { refused } : proceed()));

const refuseAt = (at: number, refused: RefusalCode): Interceptor =>
  countRequests(async (index, _, proceed) => (index === at ? { refused } : proceed()));

const loseAnswer = (refused: RefusalCode, which: "one" | "all" = "one"): Interceptor =>
  countRequests(async (index, _, proceed) => {
    const reply = await proceed();
    return index === WRITE || (which === "all" && index > WRITE) ? { refused } : reply;
  });

/** The answer comes long after everything else that could be done at the time. */
const wait: Interceptor = async (_, proceed) => {
  const reply = await proceed();
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
  return reply;
};

/** Excel does the request's first actions and then stops. `doneOf` says how many of how many; "late" is when the notes are written and something more. */
export const stopIn = (at: number, doneOf: "late" | number): Interceptor =>
  countRequests(async (index, body, proceed) => (index === at ? stopAfter(body, proceed, doneOf) : proceed()));

async function stopAfter(
  body: RequestBody,
  proceed: (body?: RequestBody) => Promise<BatchReply>,
  doneOf: "late" | number,
): Promise<BatchReply> {
  const count = doneOf === "late" ? body.Actions.length - 3 : doneOf;
  const reply = await proceed({ ...body, Actions: body.Actions.slice(0, count) });
  if (!("body" in reply) || count >= body.Actions.length) return reply;
  const error = { Code: "GeneralException", Message: "", Location: "", ActionIndex: count, HttpStatusCode: 500 };
  return { body: { ...reply.body, Error: error } };
}

/** Most of the write is done; nobody is there for the answer, or asks anything more. */
const reloadIn = (at: number): Interceptor =>
  countRequests(async (index, body, proceed) => {
    if (index === at) await stopAfter(body, proceed, "late");
    return index >= at ? { refused: refusal.InvalidOrTimedOutSession } : proceed();
  });
