import { runHeadless } from "./runHeadless";

/** `npm run --silent headless -- <command> <workbook.xlsx> … [options]` */
runHeadless(process.argv.slice(2), {
  result: (text) => process.stdout.write(`${text}\n`),
  notice: (text) => process.stderr.write(`${text}\n`),
}).then(
  (code) => (process.exitCode = code),
  (fault: unknown) => {
    console.error(fault);
    process.exitCode = 2;
  },
);
