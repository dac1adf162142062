import { useEffect, useState } from "react";
import { Button } from "../Button";
import type { WorkbookCheck } from "../../commands/workbookCheck";
import type { ReportCommands } from "../reportCommands";
import { useScreenTexts } from "../screenTexts";
import type { PaneActions } from "../usePane";
import type { NewestReport, ReportOf } from "./newestReport";
import "../page.css";
import "./ReportTab.css";

type Props = ReportOf & {
  /** The report of the workbook as it is now: somebody may have typed just before. */
  readonly readNewest: () => NewestReport;
  readonly report: Pick<ReportCommands, "makeWord">;
  readonly broke: PaneActions["broke"];
};

type Made = { readonly address: string; readonly name: string; readonly of: WorkbookCheck };

/**
 * A Word file as a link to fetch. Some versions of Excel let the download fail without a word, so nothing is said to be
 * saved: the link stays, and the other ways to the text stand under it.
 */
export const WordFile = ({ check, document, readNewest, report, broke }: Props) => {
  const { report: words } = useScreenTexts();
  const [form, setForm] = useState<"part" | "whole">("part");
  const [made, setMade] = useState<Made | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  // A file of an earlier state of the workbook is not offered any more.
  const current = made?.of === check ? made : null;
  useEffect(() => {
    if (made === null) return undefined;
    return () => URL.revokeObjectURL(made.address);
  }, [made]);

  const make = async () => {
    setIsMaking(true);
    const now = await readNewest();
    if (now === null) {
      setIsMaking(false);
      return;
    }
    const { name, content } = await report.makeWord(now.document, form);
    const file = new Blob([new Uint8Array(content)], {
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    });
    setMade({ address: URL.createObjectURL(file), name, of: now.check });
    setIsMaking(false);
  };
  return (
    <section className="report-tab-section">
      <h2 className="page-subtitle">{words.word}</h2>
      <fieldset className="report-tab-choice">
        <legend className="page-spoken">{words.wordForm}</legend>
        {(["part", "whole"] as const).map((choice) => (
          <label key={choice} className="report-tab-option">
            <input
              type="radio"
              name="form"
              checked={form === choice}
              onChange={() => {
                setForm(choice);
                setMade(null);
              }}
            />
            <span>{words.wordForms[choice]}</span>
          </label>
        ))}
      </fieldset>
      <div className="report-tab-buttons">
        <Button disabledFocusable={isMaking} onClick={() => void make().catch(broke)}>
          {document.status?.state === "draft" ? words.makeDraft : words.makeWord}
        </Button>
      </div>
      <p className="report-tab-said" role="status">
        {isMaking && words.making}
        {current !== null && (
          <>
            <a className="page-link" href={current.address} download={current.name}>
              {words.download}
            </a>{" "}
            {words.downloadAdvice}
          </>
        )}
      </p>
    </section>
  );
};
