import type { svDecision } from "./svDecision";

/** The report's status and what makes it ready to be sent, in the tab Rapport. */
export const enDecision: typeof svDecision = {
  status: {
    title: "Status of the report",
    states: { draft: "Draft", submitted: "Submitted", decided: "Decided" },
    unsaid: "No status is given.",
    decided: (decision) => `Decided${decision === "" ? "" : ` ${decision}`}`,
    date: "Date of the decision",
    dateExample: "2019-10-14",
    paragraph: "Paragraph",
    paragraphExample: "§ 88",
    advice:
      "When the report is decided, its figures and texts are stored. Changes after that are shown among the checks, and the next follow-up takes the previous forecast and last time's texts from there.",
    notStored: "Figures and texts are not stored. Show the change again to store them.",
    changes: {
      one: "{count} change since the decision. It is shown among the checks.",
      other: "{count} changes since the decision. They are shown among the checks.",
    },
    propose: "Show the change",
  },
  previous: {
    title: "Previous forecast",
    found: (report) => `The forecasts of ${report} are stored.`,
    blank: {
      one: "{count} blank cell can be filled.",
      other: "{count} blank cells can be filled.",
    },
    propose: "Show previous forecasts",
  },
  dispatch: {
    title: "Make ready to send",
    why: "Takes away what is for you alone: drafts, judgements with names, the sheet Delår kontroller and what is needed to undo.",
    copyFirst: "First save a copy (File, Save a Copy) and go on in that. What is taken away cannot be brought back.",
    save: "Save",
    saved: "Excel has received the order to save.",
    propose: "Show what is taken away",
  },
  followUp: ({ year, month }, number) =>
    `${months[month - 1] ?? ""} ${String(year)}${number === "" ? "" : `, follow-up ${number}`}`,
};

const months = "January February March April May June July August September October November December".split(" ");
