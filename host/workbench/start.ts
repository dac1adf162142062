import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "./server/openBrowser";
import { defaultSample, startWorkbench, type Workbench } from "./server/startWorkbench";

const usualPort = 3000;

/** `npm start [-- book.xlsx] [--port n] [--no-open]` */
async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string" }, "no-open": { type: "boolean", default: false } },
  });
  const [given] = positionals;
  const file = given === undefined ? defaultSample : path.resolve(given);
  if (!existsSync(file)) throw new Error(`Filen finns inte / No such file: ${file}`);

  console.log(
    "Arbetsbänken byggs vid behov (en minut första gången) … / Building the workbench if needed (a minute the first time) …",
  );
  const workbench = await startAtFreePort(file, values.port === undefined ? null : Number(values.port));
  console.log(`Arbetsbänken är öppen / The workbench is open: ${workbench.url}   (Ctrl+C stänger / stops)`);
  if (!values["no-open"]) openBrowser(workbench.url);
}

/** The port that was asked for, else the usual one, else any free one. */
async function startAtFreePort(file: string, port: number | null): Promise<Workbench> {
  if (port !== null) return startWorkbench({ file, port });
  try {
    return await startWorkbench({ file, port: usualPort });
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault && fault.code === "EADDRINUSE")) throw fault;
    console.log(
      `Port ${String(usualPort)} är upptagen, en annan tas. / Port ${String(usualPort)} is taken, using another.`,
    );
    return startWorkbench({ file, port: 0 });
  }
}

start().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
