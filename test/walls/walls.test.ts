import { lintSnippet } from "./lintSnippet";

const imports = "@typescript-eslint/no-restricted-imports";
const globals = "no-restricted-globals";
const syntax = "no-restricted-syntax";

/** The file, the code that must not stand in it, and the rule that says so. */
const walls: readonly (readonly [string, string, string])[] = [
  // core: zod and itself.
  ["src/core/check/a.ts", 'export * from "react";', imports],
  ["src/core/check/a.ts", 'import { readFileSync } from "node:fs";\nreadFileSync("a");', imports],
  ["src/core/check/a.ts", 'import { sv } from "../../texts/sv";\nsv();', imports],
  ["src/core/a.ts", 'import type { Workbook } from "../commands/workbook";\nexport type A = Workbook;', imports],
  ["src/core/a.ts", 'import { a } from "../../host/calc/calc";\na();', imports],
  ["src/core/a.ts", 'import { a } from "../../src/excel/a";\na();', imports],
  ["src/core/a.ts", 'export const a = import("../excel/a");', syntax],
  ["src/core/a.ts", 'export type A = import("../excel/a").A;', syntax],
  ["src/core/a.ts", "export type A = Excel.Range;", syntax],
  ["src/core/a.ts", "globalThis.Excel.run(null);", globals],
  ["src/core/a.ts", "export function doEverything() {}", syntax],
  ["src/core/a.ts", "export const doEverything = () => 1;", syntax],
  // texts: types of core and of the port.
  ["src/texts/a.ts", 'import { planUndo } from "../core/plan/planUndo";\nplanUndo();', imports],
  ["src/texts/a.ts", 'import { checkAll } from "../commands/checkAll";\ncheckAll();', imports],
  ["src/texts/a.ts", 'import { a } from "../excel/a";\na();', imports],
  ["src/texts/a.ts", 'import { z } from "zod/mini";\nz.string();', imports],
  // export: types of core, texts.
  ["src/export/a.ts", 'import { planUndo } from "../core/plan/planUndo";\nplanUndo();', imports],
  ["src/export/a.ts", 'import type { A } from "../commands/a";\nexport type B = A;', imports],
  ["src/export/a.ts", 'import { unzipSync } from "fflate";\nunzipSync();', imports],
  ["src/export/a.ts", 'export const a = import("docx");', syntax],
  ["src/entry/a.tsx", 'import { Document } from "docx";\nnew Document({ sections: [] });', imports],
  // commands: core, commands, types of texts.
  ["src/commands/a.ts", 'import { sv } from "../texts/sv";\nsv();', imports],
  ["src/commands/a.ts", 'import { readWorkbook } from "../excel/readWorkbook";\nreadWorkbook();', imports],
  ["src/commands/a.ts", 'import { a } from "../export/a";\na();', imports],
  ["src/commands/a.ts", "Excel.run(null);", globals],
  ["src/commands/a.ts", "export const sync = (context: { sync(): void }) => context.sync();", syntax],
  // excel: core and the port.
  ["src/excel/a.ts", 'import { checkWorkbook } from "../commands/checkWorkbook";\ncheckWorkbook();', imports],
  ["src/excel/a.ts", 'import { sv } from "../texts/sv";\nsv();', imports],
  ["src/excel/a.ts", 'import { a } from "../taskpane/a";\na();', imports],
  ["src/excel/a.ts", 'import { useState } from "react";\nuseState();', imports],
  ["src/excel/a.ts", "export function shoutLoudly() {}", syntax],
  // taskpane: types and form of core, commands, texts, React and Fluent.
  ["src/taskpane/a.tsx", 'import { planUndo } from "../core/plan/planUndo";\nplanUndo();', imports],
  ["src/taskpane/a.tsx", 'import { readWorkbook } from "../excel/readWorkbook";\nreadWorkbook();', imports],
  ["src/taskpane/a.tsx", 'import { renderDocx } from "../export/renderDocx";\nrenderDocx();', imports],
  ["src/taskpane/a.tsx", 'import { a } from "../entry/a";\na();', imports],
  [
    "src/taskpane/a.tsx",
    'import { openWorkbench } from "../../host/workbench/openWorkbench";\nopenWorkbench();',
    imports,
  ],
  ["src/taskpane/a.tsx", "Office.onReady();", globals],
  ["src/taskpane/a.tsx", "window.Office.onReady();", globals],
  ["src/taskpane/a.tsx", "void new OfficeExtension.Error();", globals],
  ["src/taskpane/a.tsx", "export const sync = (context: { sync(): void }) => context.sync();", syntax],
  // entry: every room, but no host, and of Office only the start.
  ["src/entry/a.tsx", 'import { openWorkbench } from "../../host/workbench/openWorkbench";\nopenWorkbench();', imports],
  ["src/entry/a.tsx", 'void import("../../host/workbench/openWorkbench");', syntax],
  ["src/entry/a.tsx", 'import { sample } from "../../test/samples/sample";\nsample();', imports],
  ["src/entry/a.tsx", "void Excel.run(null);", globals],
  ["src/entry/a.tsx", "export const language = Office.context.displayLanguage;", syntax],
  // host: nothing of the add-in, React on its page only.
  ["host/objects/a.ts", 'import type { Plan } from "../../src/core/plan/plan";\nexport type A = Plan;', imports],
  ["host/objects/a.ts", 'import { sample } from "../../test/samples/sample";\nsample();', imports],
  ["host/objects/a.ts", 'void import("../../src/core/a");', syntax],
  ["host/objects/a.ts", 'import { useState } from "react";\nuseState();', imports],
  ["host/workbench/page/a.tsx", 'import { checkAll } from "../../../src/commands/checkAll";\ncheckAll();', imports],
  // Habits of the house.
  ["src/core/a.ts", "export default 1;", syntax],
  ["host/model/a.ts", "const a = 1;\nexport { a as default };", syntax],
  ["src/core/a.ts", "export enum Status { Done }", syntax],
  ["src/core/a.ts", "export class Report {}", syntax],
  ["src/core/a.ts", "console.log(1);", "no-console"],
  ["src/core/a.ts", "// TODO later", "no-warning-comments"],
  ["src/core/a.ts", 'export const a = "$' + '{b}";', "no-template-curly-in-string"],
  [
    "src/excel/a.ts",
    "export async function readAll(a: { b(): Promise<void> }[]) { for (const c of a) await c.b(); }",
    "no-await-in-loop",
  ],
  ["src/taskpane/a.tsx", "export const A = () => <img src='a.png' />;", "jsx-a11y/alt-text"],
  [
    "src/taskpane/a.tsx",
    'import { useState } from "react";\nexport function A() { if (Math.random() > 1) useState(1); return null; }',
    "react-hooks/rules-of-hooks",
  ],
  [
    "src/excel/a.ts",
    "export async function readAll(context: Excel.RequestContext) { while (Math.random() > 1) await context.sync(); }",
    "office-addins/no-context-sync-in-loop",
  ],
  ["test/core/a.test.ts", 'jest.mock("../../src/core/a");', syntax],
  ["test/core/a.test.ts", 'test.skip("later", () => undefined);', syntax],
  ["test/core/a.test.ts", 'xtest("later", () => undefined);', syntax],
  ["test/core/a.test.ts", "expect(1).toMatchSnapshot();", syntax],
];

test.each(walls)("%s may not hold: %s", (file, code, rule) => {
  expect(lintSnippet(file, code)).toContain(rule);
});

const allowed: readonly (readonly [string, string])[] = [
  ["src/core/check/a.ts", 'import { z } from "zod/mini";\nz.string();'],
  ["src/core/check/a.ts", 'import { planUndo } from "../plan/planUndo";\nplanUndo();'],
  ["src/texts/a.ts", 'import type { Finding } from "../core/finding/finding";\nexport type A = Finding;'],
  [
    "src/texts/a.ts",
    'import type { WorkbookErrorCode } from "../commands/workbookError";\nexport type A = WorkbookErrorCode;',
  ],
  ["src/export/a.ts", 'import { formatAmount } from "../texts/formatAmount";\nformatAmount();'],
  ["src/commands/a.ts", 'import { planUndo } from "../core/plan/planUndo";\nplanUndo();'],
  ["src/commands/a.ts", 'import type { Texts } from "../texts/texts";\nexport type A = Texts;'],
  ["src/excel/a.ts", 'import { WorkbookError } from "../commands/workbookError";\nvoid new WorkbookError("busy");'],
  ["src/excel/a.ts", "export const applyAll = async (context: Excel.RequestContext) => { await context.sync(); };"],
  [
    "src/taskpane/a.tsx",
    'import { Button } from "@fluentui/react-components";\nexport const A = () => <Button>Skriv</Button>;',
  ],
  ["src/taskpane/a.tsx", 'import { startFormSchema } from "../core/form/startForm";\nstartFormSchema.parse({});'],
  ["src/taskpane/budget/a.tsx", 'import type { Plan } from "../../core/plan/plan";\nexport type A = Plan;'],
  ["src/taskpane/budget/a.tsx", 'import { checkWorkbook } from "../../commands/checkWorkbook";\ncheckWorkbook();'],
  ["src/entry/a.tsx", 'import { excelWorkbook } from "../excel/excelWorkbook";\nvoid Office.onReady(excelWorkbook);'],
  ["src/entry/a.tsx", 'void import("../export/renderDocx");'],
  ["host/workbench/page/a.tsx", 'import { createRoot } from "react-dom/client";\ncreateRoot();'],
  ["host/objects/a.ts", 'import { parse } from "@borgar/fx";\nparse();'],
  ["test/e2e/a.test.ts", 'import { planUndo } from "../../src/core/plan/planUndo";\nplanUndo();'],
  [".config/a.mjs", "export default {};"],
];

test.each(allowed)("%s may hold: %s", (file, code) => {
  expect(lintSnippet(file, code)).toEqual([]);
});
