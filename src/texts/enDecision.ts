import type { svDecision } from "./svDecision";

/** The report's status and what makes it ready to be sent, in the tab Rapport. */
export const enDecision: typeof svDecision = {
  status: {
    title: "Report status",
    states: { draft: "Draft", submitted: "Submitted", decided: "Adopted" },
    unsaid: "No status has been set.",
    decided: (decision) => `Adopted${decision === "" ? "" : ` ${decision}`}`,
    date: "Decision date",
    dateExample: "2019-10-14",
    paragraph: "Paragraph",
    paragraphExample: "§ 88",
    advice:
      "When the report is adopted, its figures and texts are stored. Later changes are shown among the checks, and the next follow-up gets the previous forecast and the previous texts from there.",
    notStored: "Figures and texts have not been stored. Show the change again to store them.",
    changes: {
      one: "{count} change since the decision. It is shown among the checks.",
      other: "{count} changes since the decision. They are shown among the checks.",
    },
    propose: "Show the change",
  },
  previous: {
    title: "Previous forecast",
    found: (report) => `The forecasts from ${report} are stored.`,
    blank: {
      one: "{count} blank cell can be filled.",
      other: "{count} blank cells can be filled.",
    },
    propose: "Show previous forecasts",
  },
  dispatch: {
    title: "Prepare for sending",
    why: "Removes what is only for you: drafts, assessments with names, the sheet Delår kontroller and what is needed to undo.",
    copyFirst: "First save a copy (File, Save a Copy) and continue in the copy. What is removed cannot be restored.",
    save: "Save",
    saved: "Excel is saving the workbook. Check in Excel that it has finished.",
    propose: "Show what is removed",
  },
  followUp: ({ year, month }, number) =>
    `${months[month - 1] ?? ""} ${String(year)}${number === "" ? "" : `, follow-up ${number}`}`,
};

const months = "January February March April May June July August September October November December".split(" ");
