import type { BatchReply, Interceptor } from "../../../host/protocol/interceptor";
import { refusal, type RefusalCode } from "../../../host/protocol/refusal";
import { matchPurpose } from "../../../host/protocol/requestLog";
import type { RequestBody } from "../../../host/objects/session";
import { enterContents } from "../../../host/model/operations/enterContents";
import type { EventFate, OpenExcel } from "../openExcel";
import { userTables } from "./faultBook";
import type { FaultName } from "./faultOutcomes";

/** The requests of a write: first the workbook is held against the plan, then everything is written at once. */
const WRITE = 1;

/** What happens before the write begins, and what comes between the add-in and the workbook from then on. */
export type PlayedFault = {
  readonly before?: (excel: OpenExcel) => unknown;
  readonly during?: (excel: OpenExcel) => Interceptor;
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
      for (const name of ["Mål", "Aktiviteter", "Investering", "Rapportuppgifter"])
        book.getSheet(name).hiddenRows.add(2);
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
        workbook.tables.getItem("Aktiviteter").rows.add(undefined, [["Inflytande", "Satsa extra", "Ny", "Klar"]]);
        workbook.tables.getItem("Investeringsbudget").rows.add(undefined, [["Ny", 1, 2, 3]]);
        workbook.tables.getItem("Rapportuppgifter").rows.add(undefined, [["Nämnd", "Kommunstyrelsen"]]);
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
        workbook.worksheets.getItem("Aktiviteter").getRange("A2:D3").values = [
          ["Inflytande", "Fortsätta med", "'=Medborgardialog", "Klar"],
          ["Hög kvalitet i skolan", "Satsa extra", "Fler pedagoger", "Pågår"],
        ];
        workbook.worksheets.getItem("Investering").getRange("A2:D3").values = [
          ["Gångväg", 59, 0, 59],
          ["Ny förskola", "'4 300", 69, 4200],
        ];
        workbook.worksheets.getItem("Rapportuppgifter").getRange("A2:B3").values = [
          ["Belopp anges i", "tkr"],
          ["Period", "augusti 2019"],
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
        workbook.worksheets.getItem("Aktiviteter").getRange("B1").values = [["Slag"]];
        workbook.worksheets.getItem("Investering").getRange("B1").values = [["Budget 2019"]];
        workbook.worksheets.getItem("Rapportuppgifter").getRange("B1").values = [["Uppgiftens värde"]];
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
        for (const name of ["Delår översikt", "Delår rapport", "Statusord"]) addOwnSheet(workbook, name);
      }),
  },
  notesNameTaken: {
    before: ({ book, run }) =>
      run(({ workbook }) => {
        if (book.findSheet("Delår data") !== undefined) workbook.worksheets.getItem("Delår data").delete();
        addOwnSheet(workbook, "Delår data");
      }),
  },
  typedMeanwhile: {
    before: ({ run }) =>
      run(({ workbook }) => {
        workbook.worksheets.getItem("Drift").getRange("E4").values = [["obs"]];
        workbook.worksheets.getItem("Mål").getRange("D3").values = [["Nej"]];
        workbook.worksheets.getItem("Aktiviteter").getRange("E2").values = [["obs"]];
        workbook.worksheets.getItem("Investering").getRange("B2").values = [["'4 400"]];
      }),
  },
  cellsMerged: {
    before: ({ run }) =>
      run(({ workbook }) => {
        workbook.worksheets.getItem("Drift").getRange("A9:D9").merge();
        workbook.worksheets.getItem("Drift").getRange("G4:G6").merge();
        workbook.worksheets.getItem("Mål").getRange("A9:E9").merge();
        workbook.worksheets.getItem("Aktiviteter").getRange("G2:G3").merge();
        workbook.worksheets.getItem("Investering").getRange("A9:D9").merge();
        workbook.worksheets.getItem("Rapportuppgifter").getRange("A9:B9").merge();
      }),
  },
  sheetsVeryHidden: { before: onUserSheets((sheet) => (sheet.visibility = "VeryHidden")) },
  fillOff: { before: ({ book }) => (book.options.fillCalculatedColumns = false) },
  fillPartial: {
    before: ({ run }) => run(({ workbook }) => (workbook.worksheets.getItem("Mål").getRange("E2").values = [[21]])),
  },
  eventsLost: { before: typeWhile("lost") },
  eventsDoubled: { before: typeWhile("doubled") },
  eventsLate: { before: typeWhile("held"), during: tellLate },
  eventsOfAnother: { before: typeWhile("told", "other") },
  filterHidesFromWrites: {
    before: ({ book }) => {
      book.options.writesHiddenRows = false;
      for (const [name] of userTables) book.getSheet(name).hiddenRows.add(name === "Drift" ? 4 : 2);
    },
  },
  referencesInFull: { before: ({ book }) => (book.options.structuredReferences = "asStored") },
  batchError: { during: () => stopIn(WRITE, "late") },
  paneReloaded: { during: () => reloadIn(WRITE) },
};

type Sheets = (sheet: Excel.Worksheet, name: string) => unknown;

function onUserSheets(act: Sheets): (excel: OpenExcel) => Promise<void> {
  return ({ run }) =>
    run(({ workbook }) => {
      for (const [name] of userTables) act(workbook.worksheets.getItem(name), name);
    });
}

function onTables(act: (table: Excel.Table, name: string) => unknown): (excel: OpenExcel) => Promise<void> {
  return ({ run }) =>
    run(({ workbook }) => {
      for (const [, name] of userTables) act(workbook.tables.getItem(name), name);
    });
}

/** Somebody types a figure while the pane watches the workbook. Who it is decides what Excel says of it. */
function typeWhile(fate: EventFate, by: "user" | "other" = "user"): (excel: OpenExcel) => Promise<void> {
  return async ({ book, workbook, hearEvents }) => {
    await workbook.watch(() => undefined);
    hearEvents(fate);
    const sheet = book.getSheet("Drift");
    const utfall = { row: 4, column: 2, rowCount: 1, columnCount: 1 };
    await book.turn(by, () => enterContents(book, sheet, utfall, () => ({ kind: "value", value: 175 })));
  };
}

/** What was held back is told in the middle of the write. */
function tellLate({ hearEvents }: OpenExcel): Interceptor {
  return (_request, proceed) => {
    hearEvents("told");
    return proceed();
  };
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
