import { useState } from "react";
import { Button } from "../Button";
import type { DocumentTable, ReportDocument } from "../../core/report/reportDocument";
import type { PaneCommands } from "../paneCommands";
import type { Copied, ReportCommands } from "../reportCommands";
import { TextButton } from "../TextButton";
import type { NewestReport } from "./newestReport";
import { useScreenTexts } from "../screenTexts";
import "../page.css";
import "./ReportTab.css";
import "./CopyReport.css";

type Props = {
  readonly document: ReportDocument;
  /** The report of the workbook as it is now: somebody may have typed just before. */
  readonly readNewest: () => NewestReport;
  readonly report: Pick<ReportCommands, "printWhole" | "printTable">;
  readonly copy: PaneCommands["copy"];
};

/** The report on the clipboard, whole or one table at a time: for Word as it is printed, for Excel as figures. */
export const CopyReport = ({ document, readNewest, report, copy }: Props) => {
  const { report: words } = useScreenTexts();
  const [said, setSaid] = useState<string | null>(null);
  const put = async (print: (now: ReportDocument) => Copied | null, name: string) => {
    const newest = readNewest();
    // The clipboard is open to whoever has just pressed, so nothing is waited for where nothing need be.
    const now = newest instanceof Promise ? await newest : newest;
    const copied = now && print(now.document);
    if (copied === null) {
      setSaid(null);
      return;
    }
    const isCopied = await copy(copied);
    setSaid(isCopied ? words.copied(name) : words.notCopied);
  };
  const putTable = ({ id, title }: DocumentTable, target: "word" | "excel") =>
    put((now) => {
      const table = readTables(now).find((each) => each.id === id);
      return table === undefined ? null : report.printTable(table, target);
    }, title);
  const tables = readTables(document);
  return (
    <section className="report-tab-section">
      <h2 className="page-subtitle">{words.copy}</h2>
      <div className="report-tab-buttons">
        <Button onClick={() => void put(report.printWhole, words.wholeReport)}>{words.copyWhole}</Button>
      </div>
      <p className="report-tab-said" role="status">
        {said}
      </p>
      {tables.length > 0 && (
        <details className="copy-report-tables">
          <summary className="page-summary" tabIndex={0}>
            {words.copyTable}
          </summary>
          <ul className="report-tab-list">
            {tables.map((table) => (
              <li key={table.id} className="copy-report-table">
                <span>{table.title}</span>
                <span className="copy-report-ways">
                  <TextButton label={words.forWordSpoken(table.title)} onClick={() => void putTable(table, "word")}>
                    {words.forWord}
                  </TextButton>
                  <TextButton label={words.forExcelSpoken(table.title)} onClick={() => void putTable(table, "excel")}>
                    {words.forExcel}
                  </TextButton>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const readTables = ({ sections }: ReportDocument): readonly DocumentTable[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block): block is DocumentTable => block.kind === "table"));
