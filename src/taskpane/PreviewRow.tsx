import type { PreviewCell } from "../core/plan/deviationProposal";
import { describeCellChange } from "./describeCellChange";
import type { PreviewContext } from "./previewContext";
import { useScreenTexts } from "./screenTexts";
import "./page.css";
import "./PreviewRow.css";

type Props = {
  readonly cell: PreviewCell;
  /** What the cell is called beside its address: its row, or in a row of sums its column. */
  readonly name: string;
  /** The formula in words, where the caption of the group does not say it. */
  readonly meaning: string | null;
  readonly context: PreviewContext;
};

/** Letters that fit beside a name at 320 px. */
const longestBeside = 8;

/** One cell: its address, what it is called, what stands there → what will. */
export const PreviewRow = ({ cell, name, meaning, context }: Props) => {
  const texts = useScreenTexts();
  const { preview } = texts;
  const words = describeCellChange(cell, context, texts);
  // Words do not fit beside the name in a narrow pane; figures do.
  const isStacked = meaning !== null || (typeof cell.value === "string" && cell.value.length > longestBeside);
  const title = (
    <>
      {name}
      {cell.isChanged && <span className="preview-row-mark">{preview.changedMark}</span>}
    </>
  );
  const change = (
    <>
      <span className="preview-row-before" {...(cell.formulaBefore !== null && { title: cell.formulaBefore })}>
        {words.before}
      </span>{" "}
      <span aria-hidden>→</span>
      <span className="page-spoken">{preview.becomes}</span> <span className="preview-row-after">{words.after}</span>
      {words.spoken !== null && <span className="page-spoken"> {words.spoken}</span>}
    </>
  );
  return (
    <tr>
      <th scope="row" className="preview-row-cell preview-row-address">
        {cell.address}
      </th>
      {isStacked ? (
        <td colSpan={2} className="preview-row-cell preview-row-name">
          <div>{title}</div>
          <div>{change}</div>
          {meaning !== null && <div className="preview-row-meaning">= {meaning}</div>}
        </td>
      ) : (
        <>
          <td className="preview-row-cell preview-row-name">{title}</td>
          <td className="preview-row-cell preview-row-change">{change}</td>
        </>
      )}
    </tr>
  );
};
