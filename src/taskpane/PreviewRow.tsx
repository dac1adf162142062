import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PreviewCell } from "../core/plan/deviationProposal";
import { describeCellChange } from "./describeCellChange";
import type { PreviewContext } from "./previewContext";
import { useTexts } from "./textsContext";
import { usePageStyles } from "./usePageStyles";

type Props = {
  readonly cell: PreviewCell;
  /** What the cell is called beside its address: its row, or in a row of sums its column. */
  readonly name: string;
  /** The formula in words, where the caption of the group does not say it. */
  readonly meaning: string | null;
  readonly context: PreviewContext;
};

const useStyles = makeStyles({
  cell: { padding: "2px 0", verticalAlign: "top" },
  address: {
    minWidth: "44px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  name: { overflowWrap: "break-word", hyphens: "auto" },
  change: { paddingLeft: "8px", textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  meaning: { color: tokens.colorNeutralForeground2 },
  mark: {
    marginLeft: "4px",
    padding: "0 4px",
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
});

/** Letters that fit beside a name at 320 px. */
const longestBeside = 8;

/** One cell: its address, what it is called, what stands there → what will. */
export const PreviewRow = ({ cell, name, meaning, context }: Props) => {
  const texts = useTexts();
  const page = usePageStyles();
  const styles = useStyles();
  const { preview } = texts;
  const words = describeCellChange(cell, context, texts);
  // Words do not fit beside the name in a narrow pane; figures do.
  const isStacked = meaning !== null || (typeof cell.value === "string" && cell.value.length > longestBeside);
  const title = (
    <>
      {name}
      {cell.isChanged && <span className={styles.mark}>{preview.changedMark}</span>}
    </>
  );
  const change = (
    <>
      <span className={styles.before} {...(cell.formulaBefore !== null && { title: cell.formulaBefore })}>
        {words.before}
      </span>{" "}
      <span aria-hidden>→</span>
      <span className={page.spoken}>{preview.becomes}</span> <span className={styles.after}>{words.after}</span>
      {words.spoken !== null && <span className={page.spoken}> {words.spoken}</span>}
    </>
  );
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.address)}>
        {cell.address}
      </th>
      {isStacked ? (
        <td colSpan={2} className={mergeClasses(styles.cell, styles.name)}>
          <div>{title}</div>
          <div>{change}</div>
          {meaning !== null && <div className={styles.meaning}>= {meaning}</div>}
        </td>
      ) : (
        <>
          <td className={mergeClasses(styles.cell, styles.name)}>{title}</td>
          <td className={mergeClasses(styles.cell, styles.change)}>{change}</td>
        </>
      )}
    </tr>
  );
};
