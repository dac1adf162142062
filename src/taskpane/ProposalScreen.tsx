import { Warning20Filled } from "@fluentui/react-icons/headless/svg/warning";
import type { PlanProposal } from "../core/plan/proposal";
import { formatCount } from "../texts/formatCount";
import { MadeParts } from "./MadeParts";
import { ProposalCells } from "./ProposalCells";
import { ProposalNotes } from "./ProposalNotes";
import { useScreenTexts } from "./screenTexts";
import "./page.css";
import "./PreviewScreen.css";

type Props = { readonly proposal: PlanProposal };

/** What a write of any kind would do: what is new, then cell by cell what stands there and what will, changes of the user's own first. */
export const ProposalScreen = ({ proposal }: Props) => {
  const texts = useScreenTexts();
  const { preview, counts, budget, language, plans } = texts;
  const { cells, sheets, changed } = proposal.counts;
  const isEmpty = proposal.plan.writes.length === 0;
  return (
    <>
      <div className="preview-screen-head">
        <h2 className="page-subtitle">{isEmpty ? preview.nothing : preview.titleOf(plans[proposal.kind])}</h2>
        {cells > 0 && (
          <span className="preview-screen-summary">
            {preview.summary(formatCount(cells, counts.cells, language), formatCount(sheets, counts.sheets, language))}
          </span>
        )}
      </div>
      {changed > 0 && (
        <p className="preview-screen-changed">
          <Warning20Filled className="preview-screen-changed-icon" />
          {formatCount(changed, preview.changedCells, language)}
        </p>
      )}
      <MadeParts parts={proposal.made} />
      <ProposalNotes notes={proposal.notes} />
      {proposal.groups.map((group) => (
        <section key={`${group.sheet} ${group.table ?? ""}`} className="preview-screen-section">
          <h3 className="page-subtitle">
            {group.table ?? group.sheet}{" "}
            {group.table !== null && <span className="preview-screen-place">· {budget.sheet(group.sheet)}</span>}
          </h3>
          <ProposalCells cells={group.cells} />
        </section>
      ))}
    </>
  );
};
