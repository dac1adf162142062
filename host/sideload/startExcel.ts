import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { buildContract } from "./buildContract";
import { buildPane } from "../workbench/server/buildPane";
import { readPage, serve } from "../workbench/server/serve";

const root = path.resolve(import.meta.dirname, "..", "..");

/** The port in manifest.xml. */
const port = 3000;

/**
 * Microsoft's own tools, fetched by npx when they are asked for. They are no dependencies: one of them needs a binary
 * that cannot be had everywhere, and then nothing at all could be installed.
 */
const installCertificates = "npx --yes office-addin-dev-certs@3 install";
const startExcel = "npx --yes office-addin-debugging@7 start manifest.xml desktop --no-debug";
const stopExcel = "npx --yes office-addin-debugging@7 stop manifest.xml desktop";

/** Where office-addin-dev-certs puts what it makes. */
const certificateFolder = path.join(homedir(), ".office-addin-dev-certs");

/**
 * `npm run excel`: builds and serves the pane over https, opens Excel with the add-in in it; Ctrl+C takes it out again.
 * `npm run excel -- --contract` serves the contract's page in the pane's place.
 */
async function start(): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error(
      "Excel finns bara för Windows och Mac; kör npm start i stället. / " +
        "Excel is for Windows and Mac only; run npm start instead.",
    );
  }
  const isContract = process.argv.includes("--contract");
  const folder = isContract ? await buildContract(root) : await buildPane(root);
  const find = (pathname: string) => (isContract && pathname === "/taskpane.html" ? "/contract.html" : pathname);
  await run(installCertificates);
  const server = await serve((pathname) => readPage(folder, find(pathname)), port, {
    key: await readFile(path.join(certificateFolder, "localhost.key")),
    cert: await readFile(path.join(certificateFolder, "localhost.crt")),
  });
  process.once("SIGINT", () => {
    void run(stopExcel).finally(() => server.close());
  });
  await run(startExcel);
  console.log("Tillägget är i Excel; Ctrl+C tar bort det. / The add-in is in Excel; Ctrl+C removes it.");
}

/** Runs one of the commands above to its end. Throws where it fails. */
function run(command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Through the shell, because npx is no program of its own on Windows.
    const child = spawn(command, { cwd: root, shell: true, stdio: "inherit" });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Misslyckades / Failed: ${command}`));
    });
  });
}

start().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
