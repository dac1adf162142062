import type { PreviewCell, PreviewGroup } from "../core/plan/deviationProposal";
import type { CellContent } from "../core/workbook";
import { describeMeaning } from "../texts/describeMeaning";
import { formatCount } from "../texts/formatCount";
import type { AllTexts } from "../texts/texts";
import { FormulaFold } from "./FormulaFold";
import type { PreviewContext } from "./previewContext";
import { PreviewRow } from "./PreviewRow";
import { useScreenTexts } from "./screenTexts";
import { MoreButton } from "./MoreButton";
import { useMore } from "./useMore";
import "./page.css";
import "./preview.css";
import "./PreviewCells.css";

type Props = {
  readonly kind: Exclude<PreviewGroup["kind"], "formats">;
  /** At least one. */
  readonly cells: readonly PreviewCell[];
  readonly context: PreviewContext;
};

/** More than this is not read at a glance; the rest comes a page at a time. Changed figures come first. */
const mostAtFirst = 100;

/** Cells that belong together: address, name, what stands there → what will. A formula that all share is said once. */
export const PreviewCells = ({ kind, cells, context }: Props) => {
  const texts = useScreenTexts();
  const { preview, counts, language } = texts;
  const caption = readCaption(kind, cells, texts);
  const [paged, setList] = useMore(cells, mostAtFirst);
  const formulas = readFormulas(cells, texts);
  return (
    <>
      <h4 className="preview-group-title">
        {kind === "deviations" ? cells[0]?.header : preview.groups[kind]}{" "}
        <span className="preview-cells-formula">
          · {formatCount(cells.length, counts.cells, language)}
          {caption !== null && ` · = ${caption}`}
        </span>
      </h4>
      <table className="preview-cells-table">
        <thead className="page-spoken">
          <tr>
            <th scope="col">{preview.columns.cell}</th>
            <th scope="col">{preview.columns.row}</th>
            <th scope="col">{preview.columns.change}</th>
          </tr>
        </thead>
        <tbody ref={setList}>
          {paged.shown.map((cell) => (
            <PreviewRow
              key={cell.address}
              cell={cell}
              name={kind === "sums" ? cell.header : cell.row}
              meaning={readOwnMeaning(cell, caption, texts)}
              context={context}
            />
          ))}
        </tbody>
      </table>
      <MoreButton of={paged} />
      {formulas.length > 0 && (
        <FormulaFold
          label={formulas.length === 1 ? preview.showFormula : preview.showFormulas}
          place={caption === null ? preview.groups[kind] : caption}
          formulas={formulas}
        />
      )}
    </>
  );
};

/** The formula that stands for all the cells, in words: the same in each, or each column's own sum. Null where they differ. */
const readCaption = (kind: Props["kind"], cells: readonly PreviewCell[], texts: AllTexts): string | null => {
  if (kind === "sums") return texts.preview.sumOfEach;
  const meanings = new Set(cells.map((cell) => describeMeaning(cell.meaning, texts)));
  const [meaning] = meanings;
  return meanings.size === 1 && meaning !== undefined ? meaning : null;
};

/** In Excel's own spelling: what will stand in the cells, each formula once, and what stood there before it. */
const readFormulas = (cells: readonly PreviewCell[], { preview }: AllTexts) => {
  const seen = new Set<CellContent>();
  return cells.flatMap(({ address, header, formulaBefore, after, meaning }) => {
    const isNew = meaning.kind !== "value" && typeof after === "string" && !seen.has(after);
    seen.add(after);
    return [
      ...(formulaBefore === null ? [] : [{ name: preview.formulaNow(address), formula: formulaBefore }]),
      ...(isNew ? [{ name: header, formula: after }] : []),
    ];
  });
};

/** What the caption does not say of a cell already. */
const readOwnMeaning = (cell: PreviewCell, caption: string | null, texts: AllTexts): string | null => {
  if (cell.meaning.kind === "sum" && cell.meaning.header === cell.header) return null;
  const meaning = describeMeaning(cell.meaning, texts);
  return meaning === caption ? null : meaning;
};
