import { matchFormulas } from "../../../src/core/formula/matchFormulas";

test.each([
  ["=Drift[[#This Row],[Budget]]-Drift[[#This Row],[Prognos Helår]]", "=[@Budget]-[@[Prognos Helår]]"],
  ["=Drift[[#This Row],[Budget '[tkr']]]", "=drift[@[Budget '[tkr']]]"],
  ['=IF(COUNT(Drift[Budget])=0,"",SUM(Drift[[Budget]]))', '=IF( COUNT( [Budget] )=0 , "" , sum([Budget]) )'],
])("%s is the same formula as %s, as Excel may give it back", (written, found) => {
  expect(matchFormulas(written, found, "Drift")).toBe(true);
});

test.each([
  ["=Drift[Budget]", "=[@Budget]"],
  ["=SUM(Drift[Budget])", "=SUM(Overdrift[Budget])"],
  ['="Summa"', '="SUMMA"'],
  ['="a b"', '="ab"'],
])("%s is another formula than %s", (one, other) => {
  expect(matchFormulas(one, other, "Drift")).toBe(false);
});
