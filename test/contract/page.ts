import { type ContractResult, runContract } from "./runContract";

/** The page that runs the contract inside a real Excel, and says what differs from the local host. */
const find = <T extends HTMLElement>(id: string, kind: abstract new () => T): T => {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
};

const start = find("start", HTMLButtonElement);
const report = find("report", HTMLTextAreaElement);
const summary = find("summary", HTMLElement);

const print = (results: readonly ContractResult[]): string =>
  JSON.stringify(
    {
      excel: Office.context.diagnostics,
      differing: results.filter(({ isSame }) => !isSame),
      same: results.filter(({ isSame }) => isSame).map(({ name }) => name),
    },
    null,
    2,
  );

const run = async (): Promise<void> => {
  start.disabled = true;
  let count = 0;
  const results = await runContract(() => {
    count += 1;
    summary.textContent = `${String(count)} …`;
  });
  const differing = results.filter(({ isSame }) => !isSame).length;
  summary.textContent = `Klart. ${String(results.length)} prövade, ${String(differing)} skiljer sig. / Done. ${String(results.length)} tried, ${String(differing)} differ.`;
  report.value = print(results);
  start.disabled = false;
};

void Office.onReady().then(() => {
  start.disabled = false;
  start.addEventListener("click", () => void run());
});
