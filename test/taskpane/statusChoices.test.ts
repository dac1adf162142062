import { readPastedEntries } from "../../src/commands/readPastedEntries";
import { parseReport } from "../../src/core/parse/parseReport";
import { readStatusChoices } from "../../src/taskpane/form/statusChoices";
import { createWorkbookSnapshot } from "../core/snapshot";

const { report } = parseReport(
  createWorkbookSnapshot(
    {
      name: "Statusord",
      headers: ["Ord", "Betyder", "Gäller"],
      rows: [
        ["Avslutat", "Klar", "Uppdrag"],
        ["Klar", "Klar", "Aktiviteter"],
        ["Vilande", "Uppskjuten", "Aktiviteter och uppdrag"],
        ["Uppfyllt", "Ja", "Mål"],
        ["På god väg", "Delvis", ""],
        ["Rullar på", "Bra", ""],
      ],
    },
    { name: "Mål", headers: ["Nr", "Mål", "Bedömning"], rows: [["M1", "En trygg kommun", ""]] },
    {
      name: "Aktiviteter",
      headers: ["Nr", "Mål", "Grupp", "Aktivitet", "Läge"],
      rows: [
        ["A1", "M1", "Nytt i år", "Fler vuxna på stan", "Klar"],
        ["A2", "M1", "Fortsätter", "Samverka med polisen", "Rullar på"],
      ],
    },
  ),
);

test("words are offered in the gender of the thing, and after them the municipality's own for such things only", () => {
  expect(readStatusChoices("assignment", report)).toEqual({
    main: ["Pågår", "Klart", "Uppskjutet"],
    more: ["Ej påbörjat", "Påbörjat", "Försenat", "Utgår", "Kan inte bedömas ännu", "Avslutat", "Vilande"],
  });
  expect(readStatusChoices("extra", report)).toEqual({
    main: ["Pågår", "Klar", "Uppskjuten"],
    more: ["Ej påbörjad", "Påbörjad", "Försenad", "Utgår", "Kan inte bedömas ännu", "Vilande"],
  });
  expect(readStatusChoices("continuing", report).more).toContain("Rullar på");
  expect(readStatusChoices("goal", report).more).toEqual(["Kan inte bedömas ännu", "Uppfyllt", "På god väg"]);
  expect(readStatusChoices("indicator", report).more).toEqual(["Kan inte bedömas ännu", "På god väg"]);
});

test("a list with headings of both groups, pasted under one of them, puts each activity where its heading says", () => {
  const table = report.activities;
  if (table === null) throw new Error("No activities.");
  const pasted = "Lokaler Pågår\nBra saker som vi fortsätter med\n- Nätverk för samverkan Bra\n- Dialoger Rullar på";
  const fixed = [
    { key: "goal", text: "M1" },
    { key: "group", text: "Nytt i år" },
  ] as const;
  const rows = readPastedEntries(pasted, "activities", table, report, fixed);
  expect(rows.map((row) => Object.fromEntries(row.map(({ key, text }) => [key, text])))).toEqual([
    { goal: "M1", group: "Nytt i år", activity: "Lokaler", status: "Pågår" },
    { goal: "M1", group: "Fortsätter", activity: "Nätverk för samverkan", status: "Bra" },
    { goal: "M1", group: "Fortsätter", activity: "Dialoger", status: "Rullar på" },
  ]);
});
