import type { PreviewCell, PreviewFormat } from "../../src/core/plan/deviationProposal";
import { describeCellChange } from "../../src/taskpane/describeCellChange";
import { describeFormats } from "../../src/taskpane/describeFormats";
import type { PreviewContext } from "../../src/taskpane/previewContext";
import { sv as first } from "../../src/texts/sv";
import { svScreens } from "../../src/texts/svScreens";

const sv = { ...first, ...svScreens };

const context: PreviewContext = {
  tableKey: "operatingBudget",
  decimals: 0,
  deviationHeaders: new Set(["Avvikelse"]),
};

const deviation: PreviewCell = {
  address: "D5",
  header: "Avvikelse",
  row: "Kollektivtrafik",
  before: "",
  formulaBefore: null,
  meaning: { kind: "difference", first: "Budget", second: "Prognos" },
  after: "=…",
  value: -150,
  isChanged: false,
};

const describe = (changes: Partial<PreviewCell>) => describeCellChange({ ...deviation, ...changes }, context, sv);

test("a number that stands as text is told from the same number, so that one sees what the mend changes", () => {
  const words = describe({
    header: "Prognos",
    before: "1 861",
    after: "1861",
    value: 1861,
    meaning: { kind: "value" },
  });
  expect(words).toMatchObject({ before: "text: ”1 861”", after: "1\u00a0861" });
});

test("a blank cell that gets a deviation says so, with the sign and what it means", () => {
  expect(describe({})).toEqual({ before: "tomt", after: "\u2212150", spoken: "underskott" });
});

test("a figure that was typed is told from a formula of the user's own", () => {
  expect(describe({ before: 100 }).before).toBe("+100 (inskrivet)");
  expect(describe({ before: 100, formulaBefore: "=B5-C5" }).before).toBe("+100 (formel)");
});

test("a row without a forecast gets a formula that shows nothing, never 0", () => {
  expect(describe({ value: "" })).toEqual({ before: "tomt", after: "tomt", spoken: null });
});

test("a cell that is emptied says so", () => {
  expect(describe({ before: "x", after: "", value: "", meaning: { kind: "value" } }).after).toBe("töms");
});

test("an amount in a column that is no deviation has no plus", () => {
  expect(describe({ header: "Budget", value: 40358 })).toEqual({
    before: "tomt",
    after: "40\u00a0358",
    spoken: null,
  });
});

test("cells whose formats change alike are said together", () => {
  const signed = { kind: "numberFormat", before: "General", after: "[>=0.5]+#,##0;[<=-0.5]-#,##0;0" } as const;
  const mark = { kind: "deficitMark" } as const;
  const above = { kind: "numberFormat", before: "General", after: "#,##0" } as const;
  const formats: readonly PreviewFormat[] = [
    { address: "D5:D12", header: "Avvikelse", change: signed },
    { address: "D13", header: "Avvikelse", change: signed },
    { address: "D5:D12", header: "Avvikelse", change: mark },
    { address: "D13", header: "Avvikelse", change: mark },
    { address: "B13", header: "Budget", change: above },
    { address: "C13", header: "Prognos", change: above },
  ];
  expect(describeFormats(formats, sv)).toEqual([
    {
      addresses: "D5:D12, D13",
      headers: "Avvikelse",
      changes: "tal med plus och minus, underskott i fet stil och färg",
    },
    { addresses: "B13, C13", headers: "Budget, Prognos", changes: "samma talformat som raderna ovanför" },
  ]);
});

test("an answer that is kept says what it means beside the word that is stored", () => {
  const kept = { ...deviation, header: "Värde", after: "result", value: "result", meaning: { kind: "value" } } as const;
  expect(describeCellChange(kept, { ...context, tableKey: null }, sv).after).toBe(
    `${sv.names.conventions.result} (sparas som result)`,
  );
});

test("true and false are told as a Swedish Excel shows them", () => {
  expect(describe({ before: true }).before).toBe("SANT");
});
