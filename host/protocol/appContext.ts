import type { Conversation } from "./conversation";

/** What the add-in may know of Excel and of the document through `Office.context`. */
export type DocumentFacts = {
  /** BCP 47, of the figures and dates in the workbook. */
  readonly contentLanguage: string;
  readonly documentUrl: string;
  readonly isReadOnly: boolean;
  /** Set of requirements → version, e.g. `ExcelApi` → `1.14`. */
  readonly requirementSets: Readonly<Record<string, string>>;
};

/** The sets of the oldest Excel that the manifest admits, so that a newer API fails here and not at a user's. */
export const manifestRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  DialogApi: "1.2",
  Settings: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
};

const excelOnTheWeb = 16;
const clientMode = { readOnly: 0, readWrite: 1 };
const taskPane = 1;

/**
 * The answer to the page's first call. Settings are saved JSON texts by key.
 * Office.js stays silent for ever when one of `_id`, `_appName`, `_appVersion`, `_appUILocale`, `_dataLocale`, `_docUrl`,
 * `_clientMode`, `_settings`, `_reason` is missing.
 */
export function describeAppContext(
  conversation: Conversation,
  facts: DocumentFacts,
  settings: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  return {
    _id: conversation.addInId,
    _appInstanceId: conversation.addInId,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.17328.42000",
    _appUILocale: conversation.displayLanguage,
    _dataLocale: facts.contentLanguage,
    _docUrl: facts.documentUrl,
    _clientMode: facts.isReadOnly ? clientMode.readOnly : clientMode.readWrite,
    _settings: [...settings],
    _reason: "documentOpened",
    _osfControlType: taskPane,
    _eToken: "",
    _correlationId: conversation.id,
    _requirementMatrix: JSON.stringify(facts.requirementSets),
    _dialogRequirementMatrix: "",
    _clientWindowHeight: 768,
    _clientWindowWidth: 1366,
    _addinName: "",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
