import { readFile } from "node:fs/promises";
import path from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { JSDOM, VirtualConsole } from "jsdom";
import type { Workbook } from "../model/workbook";
import { createSession } from "../objects/createSession";
import type { Host } from "../protocol/host";
import { joinWindow } from "../protocol/joinWindow";
import {
  type AddInAnswer,
  addInAnswerSchema,
  type AddInPage,
  type CommandDescription,
  commandDescriptionsSchema,
  type CommandOptions,
} from "./addInPage";
import { createPageLoader } from "./pageLoader";

export type AddInOptions = {
  /** Of the built add-in, with headless.html in it. */
  readonly pageFolder: string;
  /** Of Microsoft's npm package with office.js, `node_modules/@microsoft/office-js/dist`. */
  readonly officeFolder: string;
  /** BCP 47, of Excel's menus: the language that the add-in speaks. */
  readonly displayLanguage: string;
};

/** An add-in that runs without a screen, in one workbook. */
export type AddIn = {
  describe(): Promise<readonly CommandDescription[]>;
  run(command: string, options: CommandOptions): Promise<AddInAnswer>;
  join(command: string, options: CommandOptions, parts: readonly unknown[]): Promise<AddInAnswer>;
  close(): void;
};

const origin = "https://localhost";
const pageName = "headless.html";

/**
 * Loads an add-in's headless.html with Microsoft's own office.js in a window without a screen, and is Excel to it.
 * What the page prints, or throws where nobody awaits it, rejects what is being asked of it.
 */
export async function loadAddIn(workbook: Workbook, options: AddInOptions): Promise<AddIn> {
  const { pageFolder, officeFolder, displayLanguage } = options;
  const session = createSession(workbook, { id: "headless" });
  let host: Host | undefined;
  let fail: (fault: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => (fail = reject));
  // It is looked at together with each answer; until then it is nobody's.
  failure.catch(() => undefined);

  const { window } = new JSDOM(await readFile(path.join(pageFolder, pageName), "utf8"), {
    url: `${origin}/${pageName}`,
    runScripts: "dangerously",
    resources: createPageLoader(origin, pageFolder, officeFolder),
    virtualConsole: new VirtualConsole().on("jsdomError", fail),
    beforeParse(made) {
      // What every browser has and jsdom lacks.
      Object.assign(made, { TextEncoder, TextDecoder });
      host = joinWindow(made, origin, {
        session,
        displayLanguage,
        settings: workbook.settings,
        facts: {
          documentUrl: `${origin}/${encodeURIComponent(workbook.name)}`,
          isReadOnly: workbook.options.isReadOnly,
        },
        onFault: fail,
      });
    },
  });
  const loaded = new Promise<void>((resolve) => window.addEventListener("load", () => resolve()));
  await Promise.race([loaded, failure]);
  const page = (window as { readonly headless?: AddInPage }).headless;
  if (page === undefined) throw new Error(`${pageName} has no window.headless.`);
  return {
    describe: async () => commandDescriptionsSchema.parse(await Promise.race([page.describe(), failure])),
    run: async (command, given) =>
      addInAnswerSchema.parse(await Promise.race([page.run({ command, options: given }), failure])),
    join: async (command, given, parts) =>
      addInAnswerSchema.parse(await Promise.race([page.join({ command, options: given, parts }), failure])),
    close() {
      host?.dispose();
      session.close();
      window.close();
    },
  };
}
