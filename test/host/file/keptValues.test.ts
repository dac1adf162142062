import { createCalc } from "../../../host/calc/createCalc";
import { openFile } from "../../../host/file/openFile";
import { formulaOf, reopen, savePackage, type, valueOf } from "./files";
import { packFile } from "./packFile";

const open = (rows: string, workbook = "") =>
  openFile(packFile({ sheet: `<sheetData>${rows}</sheetData>`, workbook }), "Drift.xlsx", createCalc());

const other = '<c r="A1"><f>[1]Bokslut!$B$4</f><v>500</v></c>';

describe("a file's values that our engine cannot calculate", () => {
  test("stand as they are, and sums of them go on following what else they are made of", async () => {
    const opened = await open(
      `<row r="1">${other}<c r="B1"><v>100</v></c><c r="C1"><f>A1+B1</f><v>600</v></c><c r="D1"><f>C1*2</f><v>1200</v></c></row>`,
    );
    await type(opened.workbook, "Drift", "B1", [[150]]);
    expect(valueOf(opened.workbook, "Drift", "A1")).toBe(500);
    expect(valueOf(opened.workbook, "Drift", "C1")).toBe(650);
    expect(valueOf(opened.workbook, "Drift", "D1")).toBe(1300);

    const again = await reopen(opened);
    expect(valueOf(again.workbook, "Drift", "A1")).toBe(500);
    expect(formulaOf(again.workbook, "Drift", "A1")).toBe("=[1]Bokslut!$B$4");
    await type(again.workbook, "Drift", "B1", [[200]]);
    expect(valueOf(again.workbook, "Drift", "D1")).toBe(1400);
  });

  test("stand where one leans on another, and where each leans on the other", async () => {
    const { workbook } = await open(
      `<row r="1">${other}<c r="B1"><f>MYFUNCTION(A1)</f><v>7</v></c><c r="C1"><f>B1+D1</f><v>8</v></c><c r="D1"><v>1</v></c></row>` +
        '<row r="2"><c r="A2"><f>MYFUNCTION(B2)</f><v>1</v></c><c r="B2"><f>MYFUNCTION(A2)</f><v>2</v></c></row>',
    );
    await type(workbook, "Drift", "D1", [[3]]);
    expect(["A1", "B1", "C1", "A2", "B2"].map((cell) => valueOf(workbook, "Drift", cell))).toEqual([500, 7, 10, 1, 2]);
  });

  test("stand also in a file that asks for a new calculation", async () => {
    const { workbook } = await open(
      `<row r="1">${other}<c r="B1"><f>SUM(Jan:Dec!A1)</f><v>12</v></c><c r="C1"><f>A1+B1</f><v>0</v></c></row>`,
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    );
    expect(["A1", "B1", "C1"].map((cell) => valueOf(workbook, "Drift", cell))).toEqual([500, 12, 512]);
  });

  test("are told from an error that somebody has made: a formula entered here is calculated", async () => {
    const { workbook } = await open(`<row r="1">${other}</row>`);
    await type(workbook, "Drift", "A1", [["=[1]Bokslut!$B$5"]]);
    expect(valueOf(workbook, "Drift", "A1")).toEqual({ error: "#REF!" });
  });
});

test("what we have saved is known again as ours and not calculated anew", async () => {
  const opened = await open(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>TEXT(A1,"yyyy")</f><v>som Excel säger</v></c></row>',
  );
  await type(opened.workbook, "Drift", "C1", [[7]]);
  const again = await reopen(opened);
  expect(valueOf(again.workbook, "Drift", "B1")).toBe("som Excel säger");
  expect((await savePackage(opened)).text("xl/workbook.xml")).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
});

test("formulas that share one text keep it when the first of them shows another figure and the others do not", async () => {
  const opened = await open(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><f t="shared" si="0"/><v>8</v></c></row>',
  );
  await type(opened.workbook, "Drift", "A1", [[3]]);
  const again = await reopen(opened);
  expect(valueOf(again.workbook, "Drift", "B1")).toBe(6);
  expect(formulaOf(again.workbook, "Drift", "B2")).toBe("=A2*2");
  expect(valueOf(again.workbook, "Drift", "B2")).toBe(8);
});
