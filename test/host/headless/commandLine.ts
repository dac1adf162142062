import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createCalc } from "../../../host/calc/createCalc";
import { createFile } from "../../../host/file/createFile";
import { saveFile } from "../../../host/file/saveFile";
import { openWorkbook } from "../../../host/model/json/openWorkbook";
import { root } from "../../../host/workbench/server/root";

/** What a command printed and how it ended. */
export type Ended = { readonly code: number | null; readonly result: string; readonly notices: string };

/** Runs the command line as a person does, in a program of its own. */
export function runCommandLine(...args: readonly string[]): Promise<Ended> {
  const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");
  return collect(
    spawn(process.execPath, [tsx, path.join(root, "host", "headless", "start.ts"), ...args], { cwd: root }),
  );
}

/** The same through the README's own line. */
export function runThroughNpm(...args: readonly string[]): Promise<Ended> {
  return collect(spawn("npm", ["run", "--silent", "headless", "--", ...args], { cwd: root }));
}

/** Runs any program to its end. */
export function runProgram(program: string, args: readonly string[]): Promise<Ended> {
  return collect(spawn(program, [...args]));
}

function collect(program: ReturnType<typeof spawn>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let result = "";
    let notices = "";
    program.stdout?.on("data", (text: Buffer) => (result += text.toString("utf8")));
    program.stderr?.on("data", (text: Buffer) => (notices += text.toString("utf8")));
    program.on("error", reject);
    program.on("close", (code) => resolve({ code, result, notices }));
  });
}

export function createFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), "headless-"));
}

/** The Köping report as the host's JSON. */
export function readKoping(): unknown {
  return JSON.parse(readFileSync(path.join(root, "test", "samples", "koping-2019-08.json"), "utf8"));
}

/** Puts a workbook, given in the host's JSON, in a file of Excel's. */
export async function writeBook(file: string, json: unknown): Promise<string> {
  const workbook = await openWorkbook(json, createCalc());
  await writeFile(file, await saveFile(createFile(workbook)));
  workbook.dispose();
  return file;
}
