import type { ReportPeriod, ReportState } from "../core/report/interimReport";
import type { PluralForms } from "./formatCount";

/** The report's status and what makes it ready to be sent, in the tab Rapport. */
export const svDecision = {
  status: {
    title: "Rapportens status",
    states: { draft: "Utkast", submitted: "Inlämnad", decided: "Beslutad" } satisfies Record<ReportState, string>,
    unsaid: "Ingen status är angiven.",
    decided: (decision: string) => `Beslutad${decision === "" ? "" : ` ${decision}`}`,
    date: "Beslutsdatum",
    dateExample: "2019-10-14",
    paragraph: "Paragraf",
    paragraphExample: "§ 88",
    advice:
      "När rapporten är beslutad lagras siffror och texter. Ändringar efter det visas bland kontrollerna, och nästa uppföljning hämtar föregående prognos och förra gångens texter därifrån.",
    notStored: "Siffror och texter är inte lagrade. Visa ändringen igen så lagras de.",
    changes: {
      one: "{count} ändring sedan beslutet. Den visas bland kontrollerna.",
      other: "{count} ändringar sedan beslutet. De visas bland kontrollerna.",
    } as PluralForms,
    propose: "Visa ändringen",
  },
  previous: {
    title: "Föregående prognos",
    found: (report: string) => `Prognoserna från ${report} är lagrade.`,
    blank: {
      one: "{count} tom cell kan fyllas.",
      other: "{count} tomma celler kan fyllas.",
    } as PluralForms,
    propose: "Visa föregående prognoser",
  },
  dispatch: {
    title: "Förbered för utskick",
    why: "Tar bort det som bara är för er: utkast, bedömningar med namn, bladet Delår kontroller och det som behövs för att ångra.",
    copyFirst:
      "Spara först en kopia (Arkiv, Spara en kopia) och gå vidare i den. Det som tas bort går inte att få tillbaka.",
    save: "Spara",
    saved: "Excel sparar arbetsboken. Se efter i Excel att det blev klart.",
    propose: "Visa vad som tas bort",
  },
  /** "augusti 2019, uppföljning 2" */
  followUp: ({ year, month }: ReportPeriod, number: string): string =>
    `${months[month - 1] ?? ""} ${String(year)}${number === "" ? "" : `, uppföljning ${number}`}`,
};

const months = "januari februari mars april maj juni juli augusti september oktober november december".split(" ");
