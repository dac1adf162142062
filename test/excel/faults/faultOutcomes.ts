import type { WorkbookErrorCode } from "../../../src/commands/workbookError";

/** What the add-in writes, one of each kind. */
export const writeKindNames = {
  deviations: "Avvikelser",
  mend: "Rättelse",
  tables: "Nya tabeller",
  numbers: "Nya Nr",
  field: "Formulärfält",
  row: "Ny rad",
  removal: "Borttagen rad",
  overview: "Översikt",
  report: "Rapportblad",
  status: "Beslut",
  dispatch: "Utskick",
  note: "Anteckning",
} as const;

export type WriteKind = keyof typeof writeKindNames;

export const allWriteKinds = Object.keys(writeKindNames) as readonly WriteKind[];

/**
 * `done`: all is written and can be taken back. `differs`: so it is, but cells show something else than the preview promised, which
 * is told. A code: the user is told; only after `partly-written` is anything written.
 */
export type FaultOutcome = "done" | "differs" | WorkbookErrorCode;

export type Fault = {
  /** What happens, in Swedish: the guide is printed from it. */
  readonly title: string;
  readonly outcome: FaultOutcome;
  /** The user is told of the whole workbook, and of no table or sheet in it. */
  readonly isOfWorkbook?: true;
  /** Kinds of write for which it ends otherwise. */
  readonly except?: Partial<Readonly<Record<WriteKind, FaultOutcome>>>;
};

export const readOutcome = ({ outcome, except }: Fault, kind: WriteKind): FaultOutcome => except?.[kind] ?? outcome;

/** What Excel, or somebody else in the workbook, does between the add-in's reading and the end of its write. */
export const faultOutcomes = {
  none: { title: "Inget särskilt", outcome: "done" },
  editModeFromStart: { title: "En cell redigeras i Excel när skrivningen börjar", outcome: "cell-edit-mode" },
  editModeAtWrite: { title: "En cell börjar redigeras mitt i skrivningen", outcome: "cell-edit-mode" },
  sessionEnded: { title: "Sessionen med Excel har gått ut", outcome: "session-ended" },
  activityLimit: { title: "Excel på webben har nått sin gräns för aktivitet", outcome: "busy" },
  modalDialog: { title: "En dialogruta är öppen i Excel", outcome: "busy" },
  requestTooLarge: { title: "Skrivningen är större än 5 MB", outcome: "too-large" },
  answerTooLarge: {
    title: "Excels svar på skrivningen är större än 5 MB",
    outcome: "partly-written",
    except: { dispatch: "partly-removed", note: "too-large" },
  },
  answerLost: {
    title: "Excels svar på skrivningen kommer aldrig fram",
    outcome: "partly-written",
    except: { dispatch: "partly-removed", note: "unknown" },
  },
  silentAfterWrite: {
    title: "Excel svarar med fel på allt från och med skrivningen",
    outcome: "partly-written",
    except: { dispatch: "partly-removed", note: "unknown" },
  },
  slow: { title: "Excel svarar långsamt", outcome: "done" },
  readOnly: { title: "Arbetsboken är öppnad för läsning", outcome: "protected", isOfWorkbook: true },
  sheetProtected: {
    title: "Bladen har skydd utan lösenord",
    outcome: "protected",
    except: { tables: "done", overview: "done", report: "done", dispatch: "done", note: "done" },
  },
  sheetProtectedByPassword: {
    title: "Bladen har skydd med lösenord",
    outcome: "protected",
    except: { tables: "done", overview: "done", report: "done", dispatch: "done", note: "done" },
  },
  workbookProtected: { title: "Arbetsbokens struktur är skyddad", outcome: "protected", isOfWorkbook: true },
  tableFiltered: { title: "Tabellen är filtrerad, så att rader är dolda", outcome: "done" },
  tableRenamed: {
    title: "Tabellerna har bytt namn",
    outcome: "done",
    except: {
      deviations: "table-changed",
      mend: "table-changed",
      numbers: "table-changed",
      status: "table-changed",
      overview: "table-changed",
      report: "table-changed",
    },
  },
  tableMoved: {
    title: "Tabellerna har flyttats",
    outcome: "done",
    except: { deviations: "table-changed", mend: "table-changed", numbers: "table-changed", status: "table-changed" },
  },
  tableResized: {
    title: "Tabellerna har fått fler rader",
    outcome: "done",
    except: {
      deviations: "table-changed",
      mend: "table-changed",
      numbers: "table-changed",
      status: "table-changed",
      report: "differs",
    },
  },
  tableSorted: {
    title: "Tabellerna har sorterats",
    outcome: "done",
    except: {
      deviations: "table-changed",
      mend: "table-changed",
      numbers: "table-changed",
      status: "table-changed",
      report: "differs",
    },
  },
  tableDeleted: {
    title: "Tabellerna har tagits bort",
    outcome: "table-changed",
    except: { tables: "done", dispatch: "done", note: "done" },
  },
  tableConverted: {
    title: "Tabellerna har gjorts till vanliga celler",
    outcome: "table-changed",
    except: { tables: "done", dispatch: "done", note: "done" },
  },
  columnRenamed: {
    title: "En kolumn har bytt rubrik",
    outcome: "table-changed",
    except: { tables: "done", dispatch: "done", note: "done" },
  },
  sheetRenamed: {
    title: "Bladen har bytt namn",
    outcome: "done",
    except: { deviations: "table-changed", mend: "table-changed", numbers: "table-changed", status: "table-changed" },
  },
  sheetDeleted: {
    title: "Bladen har tagits bort",
    outcome: "table-changed",
    except: { tables: "done", dispatch: "done", note: "done" },
  },
  nameTaken: {
    title: "Någon har gjort blad med de namn som tilläggets nya blad skulle få",
    outcome: "done",
    except: { tables: "table-changed", overview: "table-changed", report: "table-changed" },
  },
  notesNameTaken: { title: "Någon har gjort ett eget blad som heter Delår data", outcome: "sheet-taken" },
  typedMeanwhile: {
    title: "Någon har skrivit där tillägget skulle skriva",
    outcome: "table-changed",
    except: {
      tables: "done",
      row: "done",
      removal: "done",
      overview: "done",
      report: "differs",
      status: "done",
      dispatch: "done",
      note: "done",
    },
  },
  cellsMerged: { title: "Celler under och bredvid tabellerna är sammanfogade", outcome: "done" },
  sheetsVeryHidden: { title: "Bladen är dolda så att Excels menyer inte visar dem", outcome: "done" },
  fillOff: { title: "Excel fyller inte i beräknade kolumner", outcome: "done" },
  fillPartial: {
    title: "En beräknad kolumn har egna värden i några rader",
    outcome: "done",
    except: { removal: "table-changed" },
  },
  referencesInFull: { title: "Excel ger formler i lång form", outcome: "done" },
  eventsLost: {
    title: "Excels händelser uteblir medan någon skriver",
    outcome: "done",
    except: { deviations: "differs", report: "differs" },
  },
  eventsDoubled: {
    title: "Excels händelser kommer dubbelt",
    outcome: "done",
    except: { deviations: "differs", report: "differs" },
  },
  eventsLate: {
    title: "Excels händelser kommer sent, mitt i skrivningen",
    outcome: "done",
    except: { deviations: "differs", report: "differs" },
  },
  eventsOfAnother: {
    title: "Någon annan skriver i arbetsboken samtidigt",
    outcome: "done",
    except: { deviations: "differs", report: "differs" },
  },
  filterHidesFromWrites: {
    title: "Excel skriver inte i rader som ett filter döljer",
    outcome: "done",
    except: { numbers: "differs" },
  },
  batchError: {
    title: "Excel stannar mitt i skrivningen",
    outcome: "partly-written",
    // The row is the last thing of all: Excel has only noted how to take it back.
    except: { removal: "unknown", dispatch: "partly-removed", note: "unknown" },
  },
  paneReloaded: { title: "Panelen laddas om mitt i skrivningen", outcome: "session-ended" },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faultOutcomes;
