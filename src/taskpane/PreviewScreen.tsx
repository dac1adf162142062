import { Warning20Filled } from "@fluentui/react-icons/headless/svg/warning";
import type { WorkbookCheck } from "../commands/workbookCheck";
import type { DeviationChoices, DeviationProposal, MadePart, PreviewGroup } from "../core/plan/deviationProposal";
import { formatCount } from "../texts/formatCount";
import { ConventionQuestion } from "./ConventionQuestion";
import { describeContent } from "./describeContent";
import { FormatChoice } from "./FormatChoice";
import { MadeParts } from "./MadeParts";
import { PreviewCells } from "./PreviewCells";
import { readPreviewContext } from "./previewContext";
import { PreviewFormats } from "./PreviewFormats";
import { ProposalNotes } from "./ProposalNotes";
import { useScreenTexts } from "./screenTexts";
import "./page.css";
import "./PreviewScreen.css";

type Props = {
  readonly check: WorkbookCheck;
  readonly proposal: DeviationProposal;
  readonly choices: DeviationChoices;
  readonly isLocked: boolean;
  readonly onChoose: (choices: DeviationChoices) => void;
};

/** What will be written, before it is: per table the open questions, then every cell with what stands there and what will. */
export const PreviewScreen = ({ check, proposal, choices, isLocked, onChoose }: Props) => {
  const texts = useScreenTexts();
  const { preview, counts, language } = texts;
  const content = describeContent(proposal, texts);
  const tableNames = new Set(proposal.tables.map((table) => table.name));
  const otherGroups = proposal.groups.filter((group) => !tableNames.has(group.table));
  const isAsked = proposal.tables.some((table) => table.state === "asks");
  const title = content !== null ? preview.title : isAsked ? texts.actions.answer : preview.nothing;
  return (
    <>
      <div className="preview-screen-head">
        <h2 className="page-subtitle">{title}</h2>
        {content !== null && (
          <span className="preview-screen-summary">
            {preview.summary(content, formatCount(proposal.counts.sheets, counts.sheets, language))}
          </span>
        )}
      </div>
      {proposal.counts.changed > 0 && (
        <p className="preview-screen-changed">
          <Warning20Filled className="preview-screen-changed-icon" />
          {formatCount(proposal.counts.changed, preview.changed, language)}
        </p>
      )}
      {proposal.tables.map((table) => (
        <section key={table.tableId} className="preview-screen-section">
          <TableHeading name={table.name} sheet={table.sheet} />
          {table.convention.isAsked && table.state !== "blocked" && (
            <ConventionQuestion table={table} isLocked={isLocked} choices={choices} onChoose={onChoose} />
          )}
          {table.state === "ready" && (
            <FormatChoice table={table} isLocked={isLocked} choices={choices} onChoose={onChoose} />
          )}
          {table.state === "ready" && !proposal.groups.some((group) => group.table === table.name) && (
            <p className="preview-screen-written">
              {table.notes.length > 0 ? texts.actions.nothingMore : texts.actions.allWritten}
            </p>
          )}
          <MadeParts parts={readMadeFor(table.name, proposal)} />
          <Groups
            groups={proposal.groups.filter((group) => group.table === table.name)}
            check={check}
            proposal={proposal}
          />
          <ProposalNotes notes={table.notes} />
        </section>
      ))}
      {otherGroups.map((group) => (
        <section key={`${group.table} ${group.kind}`} className="preview-screen-section">
          <TableHeading name={group.table} sheet={group.sheet} />
          <MadeParts parts={readMadeFor(group.table, proposal)} />
          <Groups groups={[group]} check={check} proposal={proposal} />
        </section>
      ))}
      <MadeParts parts={proposal.made.filter((part) => part.kind === "notesSheet")} />
    </>
  );
};

const readMadeFor = (table: string, { made }: DeviationProposal): readonly MadePart[] =>
  made.filter((part) => "table" in part && part.table === table);

const TableHeading = ({ name, sheet }: { readonly name: string; readonly sheet: string }) => {
  const { budget } = useScreenTexts();
  return (
    <h3 className="page-subtitle">
      {name} <span className="preview-screen-place">· {budget.sheet(sheet)}</span>
    </h3>
  );
};

type GroupsProps = Pick<Props, "check" | "proposal"> & { readonly groups: readonly PreviewGroup[] };

/** The groups of one table, deviations column by column. */
const Groups = ({ groups, check, proposal }: GroupsProps) =>
  groups.map((group) => {
    const context = readPreviewContext(check, proposal, group.table);
    if (group.kind === "formats") return <PreviewFormats key={group.kind} formats={group.formats} />;
    if (group.kind !== "deviations") {
      return <PreviewCells key={group.kind} kind={group.kind} cells={group.cells} context={context} />;
    }
    const headers = [...new Set(group.cells.map((cell) => cell.header))];
    return headers.map((header) => (
      <PreviewCells
        key={`${group.kind} ${header}`}
        kind={group.kind}
        cells={group.cells.filter((cell) => cell.header === header)}
        context={context}
      />
    ));
  });
