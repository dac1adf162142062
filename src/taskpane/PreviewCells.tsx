import { makeStyles, tokens } from "@fluentui/react-components";
import type { BudgetCheck } from "../commands/budgetCheck";
import type { PreviewCell, PreviewGroup } from "../core/plan/deviationProposal";
import { describeMeaning } from "../texts/describeMeaning";
import { formatCount } from "../texts/formatCount";
import type { Texts } from "../texts/texts";
import { describeCellChange } from "./describeCellChange";
import { readDecimals } from "./readDecimals";
import { useTexts } from "./textsContext";
import { usePageStyles } from "./usePageStyles";
import { usePreviewStyles } from "./usePreviewStyles";

type Props = {
  readonly group: Exclude<PreviewGroup, { readonly kind: "formats" }>;
  readonly check: BudgetCheck;
};

const useStyles = makeStyles({
  formula: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  table: { width: "100%", borderCollapse: "collapse", "& td, & th": { padding: "2px 0", verticalAlign: "top" } },
  address: {
    minWidth: "44px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  name: { overflowWrap: "break-word", hyphens: "auto" },
  change: { paddingLeft: "8px !important", textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  meaning: { display: "block", color: tokens.colorNeutralForeground2 },
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

/** The cells of one group: address, row, what stands there → what will. A formula that all share is said once. */
export const PreviewCells = ({ group, check }: Props) => {
  const texts = useTexts();
  const page = usePageStyles();
  const shared = usePreviewStyles();
  const styles = useStyles();
  const { preview, counts, language } = texts;
  const sharedMeaning = readSharedMeaning(group, texts);
  const headers = new Set(group.cells.map((cell) => cell.header));
  const title = group.kind === "deviations" && headers.size === 1 ? [...headers].join() : preview.groups[group.kind];
  return (
    <>
      <h4 className={shared.groupTitle}>
        {title}{" "}
        <span className={styles.formula}>
          · {formatCount(group.cells.length, counts.cells, language)}
          {sharedMeaning !== null && ` · = ${sharedMeaning}`}
        </span>
      </h4>
      <table className={styles.table}>
        <thead className={page.spoken}>
          <tr>
            <th scope="col">{preview.columns.cell}</th>
            <th scope="col">{preview.columns.row}</th>
            <th scope="col">{preview.columns.change}</th>
          </tr>
        </thead>
        <tbody>
          {group.cells.map((cell) => (
            <Row key={cell.address} cell={cell} group={group} check={check} sharedMeaning={sharedMeaning} />
          ))}
        </tbody>
      </table>
    </>
  );
};

/** Letters that fit beside a row's name at 320 px. */
const longestBeside = 8;

type RowProps = Props & { readonly cell: PreviewCell; readonly sharedMeaning: string | null };

const Row = ({ cell, group, check, sharedMeaning }: RowProps) => {
  const texts = useTexts();
  const page = usePageStyles();
  const styles = useStyles();
  const { preview } = texts;
  const table = check.tables.find((candidate) => candidate.name === group.table) ?? null;
  const change = describeCellChange(cell, {
    isDeviation: group.kind === "deviations" || isDeviationHeader(check, group.table, cell.header),
    tableKey: table?.key ?? null,
    decimals: table === null ? 0 : readDecimals(check, table.tableId),
    texts,
  });
  const meaning = readOwnMeaning(cell, sharedMeaning, texts);
  // Words do not fit beside the row's name in a narrow pane; figures do.
  const isStacked = meaning !== null || (typeof cell.value === "string" && cell.value.length > longestBeside);
  const words = (
    <>
      <span className={styles.before} {...(cell.formulaBefore !== null && { title: cell.formulaBefore })}>
        {change.before}
      </span>{" "}
      <span aria-hidden>→</span>
      <span className={page.spoken}>{preview.becomes}</span> <span className={styles.after}>{change.after}</span>
      {change.spoken !== null && <span className={page.spoken}> {change.spoken}</span>}
      {meaning !== null && <span className={styles.meaning}>= {meaning}</span>}
    </>
  );
  const name = (
    <>
      {group.kind === "sums" ? cell.header : cell.row}
      {cell.isChanged && <span className={styles.mark}>{preview.changedMark}</span>}
    </>
  );
  return (
    <tr>
      <th scope="row" className={styles.address}>
        {cell.address}
      </th>
      {isStacked ? (
        <td colSpan={2} className={styles.name}>
          <div>{name}</div>
          {words}
        </td>
      ) : (
        <>
          <td className={styles.name}>{name}</td>
          <td className={styles.change}>{words}</td>
        </>
      )}
    </tr>
  );
};

/** The formula that stands for all cells of a group, in words: the same in each, or each column's own sum. Null where they differ. */
const readSharedMeaning = (group: Props["group"], texts: Texts): string | null => {
  if (group.kind === "sums") return texts.preview.sumOfEach;
  const meanings = new Set(group.cells.map((cell) => describeMeaning(cell.meaning, texts)));
  const [meaning] = meanings;
  return meanings.size === 1 && meaning !== undefined ? meaning : null;
};

/** What the group's caption does not say of a cell already. */
const readOwnMeaning = (cell: PreviewCell, sharedMeaning: string | null, texts: Texts): string | null => {
  if (cell.meaning.kind === "sum" && cell.meaning.header === cell.header) return null;
  const meaning = describeMeaning(cell.meaning, texts);
  return meaning === sharedMeaning ? null : meaning;
};

const isDeviationHeader = (check: BudgetCheck, tableName: string, header: string): boolean =>
  check.tables
    .find((table) => table.name === tableName)
    ?.columns.some(
      (column) => column.header === header && ["deviation", "periodDeviation", "totalDeviation"].includes(column.key),
    ) ?? false;
