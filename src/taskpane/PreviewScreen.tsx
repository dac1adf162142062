import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons";
import type { BudgetCheck } from "../commands/budgetCheck";
import type { DeviationChoices, DeviationProposal, PreviewGroup } from "../core/plan/deviationProposal";
import { formatCount } from "../texts/formatCount";
import { ConventionQuestion } from "./ConventionQuestion";
import { describeContent } from "./describeContent";
import { FormatChoice } from "./FormatChoice";
import type { ShownPlace } from "./paneCommands";
import { PreviewCells } from "./PreviewCells";
import { PreviewFormats } from "./PreviewFormats";
import { ProposalNotes } from "./ProposalNotes";
import { useTexts } from "./textsContext";
import { usePageStyles } from "./usePageStyles";

type Props = {
  readonly check: BudgetCheck;
  readonly proposal: DeviationProposal;
  readonly choices: DeviationChoices;
  readonly isLocked: boolean;
  readonly onChoose: (choices: DeviationChoices) => void;
  readonly onShow: (place: ShownPlace) => void;
};

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "12px",
    paddingTop: "12px",
  },
  summary: { color: tokens.colorNeutralForeground2 },
  changed: { display: "flex", gap: "8px", margin: "8px 0 0" },
  changedIcon: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  section: {
    padding: "12px 0",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  place: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** What will be written, before it is: per table the open questions, then every cell with what stands there and what will. */
export const PreviewScreen = ({ check, proposal, choices, isLocked, onChoose, onShow }: Props) => {
  const texts = useTexts();
  const page = usePageStyles();
  const styles = useStyles();
  const { preview, counts, language } = texts;
  const content = describeContent(proposal, texts);
  const tableNames = new Set(proposal.tables.map((table) => table.name));
  const otherGroups = proposal.groups.filter((group) => !tableNames.has(group.table));
  const isAsked = proposal.tables.some((table) => table.state === "asks");
  const title = content !== null ? preview.title : isAsked ? texts.actions.answer : preview.nothing;
  return (
    <>
      <div className={styles.head}>
        <h2 className={page.subtitle}>{title}</h2>
        {content !== null && (
          <span className={styles.summary}>
            {preview.summary(content, formatCount(proposal.counts.sheets, counts.sheets, language))}
          </span>
        )}
      </div>
      {proposal.counts.changed > 0 && (
        <p className={styles.changed}>
          <Warning20Filled className={styles.changedIcon} />
          {formatCount(proposal.counts.changed, preview.changed, language)}
        </p>
      )}
      {proposal.tables.map((table) => (
        <section key={table.tableId} className={styles.section}>
          <TableHeading name={table.name} sheet={table.sheet} />
          {table.convention.isAsked && table.state !== "blocked" && (
            <ConventionQuestion table={table} isLocked={isLocked} choices={choices} onChoose={onChoose} />
          )}
          {table.state === "ready" && (
            <FormatChoice table={table} isLocked={isLocked} choices={choices} onChoose={onChoose} />
          )}
          {proposal.groups
            .filter((group) => group.table === table.name)
            .map((group) => (
              <Group key={group.kind} group={group} check={check} />
            ))}
          <ProposalNotes notes={table.notes} check={check} onShow={onShow} />
        </section>
      ))}
      {otherGroups.map((group) => (
        <section key={`${group.table} ${group.kind}`} className={styles.section}>
          <TableHeading name={group.table} sheet={group.sheet} />
          <Group group={group} check={check} />
        </section>
      ))}
    </>
  );
};

const TableHeading = ({ name, sheet }: { readonly name: string; readonly sheet: string }) => {
  const { budget } = useTexts();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <h3 className={page.subtitle}>
      {name} <span className={styles.place}>· {budget.sheet(sheet)}</span>
    </h3>
  );
};

const Group = ({ group, check }: { readonly group: PreviewGroup; readonly check: BudgetCheck }) =>
  group.kind === "formats" ? <PreviewFormats group={group} /> : <PreviewCells group={group} check={check} />;
