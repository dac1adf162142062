import { parseReport } from "../../../src/core/parse/parseReport";
import { createWorkbookSnapshot } from "../snapshot";

test("a day in a cell of its own is read as a day and as the year of the decision, however the cell shows it", () => {
  const read = (numberFormat: string) =>
    parseReport(
      createWorkbookSnapshot({
        name: "Uppdrag",
        headers: ["Uppdrag", "Beslutsdatum", "Status"],
        rows: [["Upphandla ekonomisystem", 45048, "Pågår"]],
        numberFormats: ["General", numberFormat, "General"],
      }),
    ).report.assignments?.entries[0];
  for (const format of ["yyyy-mm-dd", "m/d/yy", "[$-41D]d mmmm yyyy;@"]) {
    expect(read(format)).toMatchObject({ decision: "2023-05-02", year: 2023 });
  }
  for (const format of ["General", "0", '0" dagar"', "[Red]0", "0\\d"]) {
    expect(read(format)).toMatchObject({ decision: "45048", year: null });
  }
});

test("beside a reference to the decision its date says the year", () => {
  const read = (...headers: readonly string[]) =>
    parseReport(
      createWorkbookSnapshot({
        name: "Uppdrag",
        headers,
        rows: [["Se över taxor", "KF § 77", "15 juni 2022", "Pågår"]],
      }),
    ).report.assignments?.entries[0];
  expect(read("Uppdrag", "Beslut", "Beslutsdatum", "Status")).toMatchObject({ decision: "KF § 77", year: 2022 });
  expect(read("Uppdrag", "Paragraf", "Beslutsdatum", "Status")).toMatchObject({ decision: "KF § 77", year: 2022 });
  // A year of its own goes before the date.
  expect(read("Uppdrag", "Beslut", "Beslutsår", "Status")).toMatchObject({ decision: "KF § 77", year: 2022 });
});
