import type { ProposalCell } from "../core/plan/proposal";
import type { CellContent } from "../core/workbook";
import { formatNumber } from "../texts/formatNumber";
import type { AllTexts } from "../texts/texts";
import { useScreenTexts } from "./screenTexts";
import { MoreButton } from "./MoreButton";
import { ProposedFormula } from "./ProposedFormula";
import { useMore } from "./useMore";
import "./page.css";
import "./PreviewCells.css";
import "./PreviewRow.css";

type Props = { readonly cells: readonly ProposalCell[] };

/** More than this is not read at a glance; the rest comes a page at a time. What the user has written comes first. */
const mostAtFirst = 40;

/** Cells with what stands there → what will. A formula is told beside what it gives. */
export const ProposalCells = ({ cells }: Props) => {
  const texts = useScreenTexts();
  const { preview } = texts;
  const [paged, setList] = useMore(cells, mostAtFirst);
  const firsts = readFirsts(cells);
  return (
    <>
      <table className="preview-cells-table">
        <thead className="page-spoken">
          <tr>
            <th scope="col">{preview.columns.cell}</th>
            <th scope="col">{preview.columns.change}</th>
          </tr>
        </thead>
        <tbody ref={setList}>
          {paged.shown.map((cell) => (
            <tr key={cell.address}>
              <th scope="row" className="preview-row-cell preview-row-address">
                {cell.address}
              </th>
              <td className="preview-row-cell preview-row-name">
                {(cell.row !== "" || cell.header !== "") && (
                  <div>
                    {[cell.row, cell.header].filter((part) => part !== "").join(" · ")}
                    {cell.isChanged && <span className="preview-row-mark">{preview.changedMark}</span>}
                  </div>
                )}
                <div>
                  <span className="preview-row-before">{describe(cell.shownBefore, texts)}</span>{" "}
                  <span aria-hidden>→</span>
                  <span className="page-spoken">{preview.becomes}</span>{" "}
                  <span className="preview-row-after">{describeAfter(cell, texts)}</span>
                </div>
                {isFormula(cell.after) && cell.after !== cell.shown && (
                  <ProposedFormula
                    address={cell.address}
                    formula={cell.after}
                    first={firsts.get(cell.after) ?? cell.address}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton of={paged} />
    </>
  );
};

/** The first cell of each content. */
const readFirsts = (cells: readonly ProposalCell[]): ReadonlyMap<CellContent, string> =>
  new Map([...cells].reverse().map(({ after, address }) => [after, address]));

/** Where what a formula gives is not known before Excel has calculated it, that it is one is all there is to say. */
const describeAfter = ({ after, shown }: ProposalCell, texts: AllTexts): string =>
  shown === null && isFormula(after) ? texts.preview.formula : describe(shown ?? after, texts);

const isFormula = (content: CellContent): content is string => typeof content === "string" && content.startsWith("=");

const describe = (content: CellContent, { preview, language }: AllTexts): string => {
  if (content === "") return preview.blank;
  if (typeof content === "boolean") return preview.truth(content);
  return typeof content === "number" ? formatNumber(content, language, { maximumFractionDigits: 2 }) : content;
};
