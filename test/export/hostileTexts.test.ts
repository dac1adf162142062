import { JSDOM } from "jsdom";
import { buildCouncilReport } from "../../src/core/report/buildCouncilReport";
import { printFileName } from "../../src/export/printFileName";
import { renderDocx } from "../../src/export/renderDocx";
import { renderHtml } from "../../src/export/renderHtml";
import { renderPlainText } from "../../src/export/renderPlainText";
import { printFaultReport } from "../../src/taskpane/printFaultReport";
import { reportWords } from "../../src/texts/reportWords";
import { createCouncilReport, eventOf, tableOf } from "../core/report/councilTables";
import { hostileTexts, unprintableTexts } from "../security/hostileTexts";
import { openDocx } from "./openDocx";

const allTexts = [...hostileTexts, ...unprintableTexts].filter(({ length }) => length < 1000);

const buildWith = (text: string) =>
  buildCouncilReport(
    createCouncilReport({ events: tableOf(eventOf(text, { isMostImportant: true })) }),
    [],
    reportWords,
  );

const readKinds = (page: Document) => [...new Set([...page.querySelectorAll("*")].map(({ localName }) => localName))];
const plain = new JSDOM(renderHtml([buildWith("Vanlig text")], { kind: "part", level: 1 })).window.document;

describe.each(allTexts.map((text) => [JSON.stringify(text), text] as const))("%s", (_name, text) => {
  test("in the page that is copied is text: no element, attribute or address comes of it", () => {
    const page = new JSDOM(renderHtml([buildWith(text)], { kind: "part", level: 1 })).window.document;
    expect(readKinds(page).filter((name) => !readKinds(plain).includes(name) && name !== "br")).toEqual([]);
    expect(page.querySelectorAll("[href],[src],[onerror],[onclick],script,a").length).toBe(0);
  });

  test("in the Word file is text, with no link and no field, and every part is well-formed", async () => {
    const { body, readPart } = openDocx(await renderDocx([buildWith(text)], { kind: "part", level: 1 }));
    expect(body.innerHTML).not.toMatch(/<w:(hyperlink|fldSimple|instrText|object)\b/);
    expect(readPart("word/_rels/document.xml.rels")).not.toMatch(/TargetMode="External"|example\.com/);
  });

  test("in the copied plain text is one line of its list", () => {
    const lines = renderPlainText([buildWith(text)], { kind: "part", level: 1 }).split("\n");
    // eslint-disable-next-line no-control-regex -- They are what must not be there.
    expect(lines.some((line) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(line))).toBe(false);
  });

  test("in the name of the Word file is at most a name: no folder, no hidden file, nothing unseen", () => {
    for (const name of [
      printFileName({ title: text, organisation: text }),
      printFileName({ title: "Delårsrapport", organisation: text }),
    ]) {
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^\.|^\s|[.\s]$/u);
      expect(`${name}.docx`.length).toBeLessThan(255);
    }
  });

  test("in the words of a bug is no part of the report of it", () => {
    const fault = new SyntaxError(`Unexpected token in ${text}`);
    const report = printFaultReport(fault, "Chromium");
    expect(report).not.toContain("Unexpected token");
    if (text.trim().length > 4) expect(report).not.toContain(text.trim());
  });
});
