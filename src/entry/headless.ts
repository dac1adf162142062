import { WorkbookError } from "../commands/workbookError";
import { createExcelWorkbook } from "../excel/createExcelWorkbook";
import { laterParts } from "../excel/laterParts";
import { describeWorkbookError } from "../texts/describeWorkbookError";
import { enHeadless } from "../texts/enHeadless";
import { svHeadless } from "../texts/svHeadless";
import type { HeadlessContext } from "./headless/command";
import { commands } from "./headless/commands";
import type { HeadlessPage } from "./headless/headlessPage";
import { readScreenTexts } from "./readScreenTexts";
import { readTexts } from "./readTexts";

declare global {
  var headless: HeadlessPage | undefined;
}

const readContext = async (): Promise<HeadlessContext> => {
  await Office.onReady();
  const workbook = createExcelWorkbook(() => Promise.resolve(laterParts));
  const texts = await readScreenTexts(await readTexts((await workbook.state()).displayLanguage));
  return { workbook, texts, words: texts.language === "sv" ? svHeadless : enHeadless };
};

globalThis.headless = {
  async describe() {
    const { words } = await readContext();
    return commands.map(({ name, isWriting, options, files, joined }) => ({
      name,
      isWriting,
      summary: words.commands[name],
      options: options.map((option) => ({
        name: option,
        ...words.options[option],
        fileEnding: files[option] ?? null,
      })),
      joinOption: joined?.option ?? null,
    }));
  },
  async run({ command, options }) {
    const context = await readContext();
    const asked = commands.find(({ name }) => name === command);
    if (asked === undefined) return { kind: "refused", message: context.words.noCommand(command) };
    try {
      return await asked.run(options, context);
    } catch (fault) {
      if (!(fault instanceof WorkbookError)) throw fault;
      return { kind: "failed", message: describeWorkbookError(fault, context.texts) };
    }
  },
  async join({ command, options, parts }) {
    const context = await readContext();
    const joined = commands.find(({ name }) => name === command)?.joined ?? null;
    if (joined === null) return { kind: "refused", message: context.words.noCommand(command) };
    return joined.run(parts, options, context);
  },
};
