import { createCalc } from "../../host/calc/createCalc";
import { openFile } from "../../host/file/openFile";
import { saveFile } from "../../host/file/saveFile";
import { packFile } from "../host/file/packFile";
import { tellRow } from "./row";

const ROWS = 50_000;

/** How long a table of fifty thousand rows takes to be opened and saved, and how much memory in all. */
async function measureLargeBook(): Promise<void> {
  const file = createLargeBook();
  const calc = createCalc();
  const started = performance.now();
  const opened = await openFile(file, "Stor.xlsx", calc);
  const openedAt = performance.now();
  const saved = await saveFile(opened);
  const savedAt = performance.now();
  const tell = (what: string, ours: number, unit: "ms" | "MB") => {
    tellRow({ group: "Large file", what, rowCount: ROWS, ours, reference: null, unit });
  };
  tell("opened", openedAt - started, "ms");
  tell("saved unchanged", savedAt - openedAt, "ms");
  tell("memory at most", process.resourceUsage().maxRSS / 1024, "MB");
  if (saved.length === 0) throw new Error("Nothing was saved.");
  opened.workbook.dispose();
}

/** A table as Excel writes it: shared texts, styled figures, a calculated column with its values, a totals row. */
function createLargeBook(): Uint8Array {
  const text = (address: string, index: number) => `<c r="${address}" t="s"><v>${String(index)}</v></c>`;
  const headers = ["Kod", "Verksamhet", "Budget", "Utfall", "Prognos", "Avvikelse"];
  const names = Array.from({ length: ROWS }, (_, index) => `Enhet ${String(index + 1)}`);
  const letters = "ABCDEF";
  const rows = names.map((_, index) => {
    const row = String(index + 2);
    const [budget, forecast] = [1000 + (index % 977), 990 + (index % 991)];
    const figures = [index + 1, null, budget, Math.round(budget / 2), forecast].map((value, column) =>
      value === null
        ? text(`B${row}`, headers.length + index)
        : `<c r="${letters[column] ?? ""}${row}" s="1"><v>${String(value)}</v></c>`,
    );
    const formula = "Driftbudget[[#This Row],[Budget]]-Driftbudget[[#This Row],[Prognos]]";
    return `<row r="${row}">${figures.join("")}<c r="F${row}" s="1"><f>${formula}</f><v>${String(budget - forecast)}</v></c></row>`;
  });
  const head = `<row r="1">${headers.map((_, column) => text(`${letters[column] ?? ""}1`, column)).join("")}</row>`;
  const columns = headers.map((name, index) => `<tableColumn id="${String(index + 1)}" name="${name}"/>`).join("");
  return packFile({
    sheet: `<sheetData>${head}${rows.join("")}</sheetData>`,
    table: {
      attributes: `ref="A1:F${String(ROWS + 1)}"`,
      content: `<autoFilter ref="A1:F${String(ROWS + 1)}"/><tableColumns count="6">${columns}</tableColumns>`,
    },
    styles:
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs>',
    strings: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[...headers, ...names].map((name) => `<si><t>${name}</t></si>`).join("")}</sst>`,
  });
}

await measureLargeBook();
