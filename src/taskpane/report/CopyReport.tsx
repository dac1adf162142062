import { useState } from "react";
import { Button } from "../Button";
import type { DocumentTable, ReportDocument } from "../../core/report/reportDocument";
import type { PaneCommands } from "../paneCommands";
import type { Copied, ReportCommands } from "../reportCommands";
import { TextButton } from "../TextButton";
import { useScreenTexts } from "../screenTexts";
import "../page.css";
import "./ReportTab.css";
import "./CopyReport.css";

type Props = {
  readonly document: ReportDocument;
  readonly report: Pick<ReportCommands, "printWhole" | "printTable">;
  readonly copy: PaneCommands["copy"];
};

/** The report on the clipboard, whole or one table at a time: for Word as it is printed, for Excel as figures. */
export const CopyReport = ({ document, report, copy }: Props) => {
  const { report: words } = useScreenTexts();
  const [said, setSaid] = useState<string | null>(null);
  const put = async (copied: Copied, name: string) => {
    const isCopied = await copy(copied);
    setSaid(isCopied ? words.copied(name) : words.notCopied);
  };
  const tables = document.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is DocumentTable => block.kind === "table"),
  );
  return (
    <section className="report-tab-section">
      <h2 className="page-subtitle">{words.copy}</h2>
      <div className="report-tab-buttons">
        <Button onClick={() => void put(report.printWhole(document), words.wholeReport)}>{words.copyWhole}</Button>
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
                  <TextButton
                    label={words.forWordSpoken(table.title)}
                    onClick={() => void put(report.printTable(table, "word"), table.title)}
                  >
                    {words.forWord}
                  </TextButton>
                  <TextButton
                    label={words.forExcelSpoken(table.title)}
                    onClick={() => void put(report.printTable(table, "excel"), table.title)}
                  >
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
