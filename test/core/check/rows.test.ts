import { checkOperatingBudget } from "./checkTable";

const headers = ["Verksamhet", "Budget", "Prognos"];

test("a row that stands twice is named with the first one's cell", () => {
  const rows = [
    ["Kansli", 100, 90],
    ["Personal", 200, 200],
    [" KANSLI", 100, 90],
  ];
  expect(checkOperatingBudget({ headers, rows })).toMatchObject([
    { rule: "row/duplicate", cell: "A7", row: "KANSLI", firstCell: "A5", severity: "warning", stops: "nothing" },
  ]);
});

test("names that only begin alike are two rows", () => {
  const rows = [
    ["Näringsliv, turism", 400, 400],
    ["Näringsliv, turism, cykelförråd", 200, 100],
  ];
  expect(checkOperatingBudget({ headers, rows })).toEqual([]);
});

test("one name under two headings, or before and after a sum, is two rows", () => {
  const rows = [
    ["Kommunledning", "", ""],
    ["Administration", 100, 90],
    ["Tekniska", "", ""],
    ["Administration", 100, 90],
    ["Summa tekniska", 100, 90],
    ["Administration", 100, 90],
  ];
  expect(checkOperatingBudget({ headers, rows }).map(({ rule }) => rule)).toEqual(["row/total-inside"]);
});

test("one name with two codes, or two departments, is two rows", () => {
  expect(
    checkOperatingBudget({
      headers: ["Kod", ...headers],
      rows: [
        [101, "Administration", 100, 90],
        [102, "Administration", 100, 90],
      ],
    }),
  ).toEqual([]);
  expect(
    checkOperatingBudget({
      headers: ["Hör till", ...headers],
      rows: [
        ["Kansli", "Administration", 100, 90],
        ["Personal", "Administration", 100, 90],
      ],
    }),
  ).toEqual([]);
});

test("figures without a name are found, a blank row is not", () => {
  const rows = [
    ["Kansli", 100, 90],
    [" ", 40358, 40058],
    ["", "", ""],
  ];
  expect(checkOperatingBudget({ headers, rows })).toMatchObject([{ rule: "row/unnamed", cell: "A6", stops: "write" }]);
});

test("a typed Summa inside the table is told, with its cell", () => {
  const rows = [
    ["Kansli", 100, 90],
    ["Summa", 100, 90],
  ];
  expect(checkOperatingBudget({ headers, rows })).toMatchObject([
    { rule: "row/total-inside", cell: "A6", row: "Summa", severity: "info", stops: "nothing", rows: ["Summa"] },
  ]);
});

test("many sums among the rows are one line, in the first of them", () => {
  const rows = [
    ["Kansli", 100, 90],
    ["Summa kansli", 100, 90],
    ["Personal", 200, 190],
    ["Summa personal", 200, 190],
  ];
  expect(checkOperatingBudget({ headers, rows })).toMatchObject([
    { rule: "row/total-inside", cell: "A6", rows: ["Summa kansli", "Summa personal"] },
  ]);
});
