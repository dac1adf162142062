import type { ControlWords } from "../core/plan/planControlSheet";

/** Words of the sheet Delår kontroller: Swedish whatever the language of the pane. */
export const controlWords: ControlWords = {
  sheet: "Delår kontroller",
  title: "Kontroller av delårsrapporten",
  internal: "Internt blad: det hör inte till rapporten och ska inte skickas med den.",
  checkedAt: "Kontrollerat {date}.",
  open: "Att åtgärda",
  noneOpen: "Inget är kvar att åtgärda.",
  overruled: "Bedömt som riktigt",
  noneOverruled: "Inget har bedömts som riktigt trots en anmärkning.",
  checks: "Det här kontrollerades",
  columns: {
    severity: "Slag",
    place: "Var",
    problem: "Vad",
    mend: "Gör så här",
    reason: "Skäl",
    by: "Vem och när",
    check: "Kontroll",
    count: "Anmärkningar",
  },
  severities: { error: "Fel", warning: "Kontrollera", info: "Bra att veta" },
  signed: "{by}, {date}",
};
