import { Settings20Regular } from "@fluentui/react-icons/headless/svg/settings";
import { Button } from "./Button";
import type { WorkbookCheck } from "../commands/workbookCheck";
import type { ReportFacts } from "../core/report/interimReport";
import { formatCount } from "../texts/formatCount";
import type { Texts } from "../texts/texts";
import { type FindingTab, isMetIn } from "./matchFindingTab";
import { type PanePlace, readTabPlace } from "./panePlace";
import { TabStrip } from "./TabStrip";
import { useTexts } from "./textsContext";
import "./page.css";
import "./PaneHeader.css";

type Props = {
  readonly check: WorkbookCheck | null;
  /** Null before anything is read. */
  readonly place: PanePlace | null;
  readonly onGo: (place: PanePlace) => void;
};

/** Whose report it is and for when; the parts of it, each with the number of findings that need somebody. */
export const PaneHeader = ({ check, place, onGo }: Props) => {
  const texts = useTexts();
  const [name, report] = describeReport(check?.report.facts ?? null, texts);
  return (
    <header>
      <div className="pane-header-names">
        {/* Excel writes the add-in's own name above the pane: where nothing else is known it would stand there twice. */}
        <h1 className={name === texts.appName ? "page-spoken" : "page-title"}>{name}</h1>
        {report !== null && <p className="pane-header-report">{report}</p>}
      </div>
      <div className="pane-header-ways">
        <TabStrip
          label={texts.frame.tabs}
          tabs={[
            ...(["budget", "goals", "assignments"] as const).map((tab) => {
              const count = countOpen(check, tab);
              return {
                name: tab,
                label: texts.frame[tab],
                count,
                countInWords: formatCount(count, texts.counts.open, texts.language),
              };
            }),
            { name: "report" as const, label: texts.frame.reportTab, count: 0, countInWords: "" },
          ]}
          selected={place === null ? null : isOfBudget(place) ? "budget" : place.tab}
          onSelect={(tab) => onGo(readTabPlace(tab))}
        />
        {place !== null && (
          <Button
            appearance="subtle"
            size="small"
            icon={<Settings20Regular />}
            aria-label={texts.frame.settings}
            aria-current={place.tab === "settings" ? "page" : undefined}
            title={texts.frame.settings}
            onClick={() => onGo({ tab: "settings" })}
          />
        )}
      </div>
    </header>
  );
};

/** What needs somebody in one part of the report. */
const countOpen = (check: WorkbookCheck | null, tab: FindingTab): number =>
  check?.findings.filter((finding) => finding.severity !== "info" && isMetIn(tab, finding, check)).length ?? 0;

/** Screens that one comes to from the tab Budget and goes back to it from. */
const isOfBudget = ({ tab }: PanePlace): boolean => tab === "start" || tab === "mapping";

/** "Kommunledningsförvaltningen" and "Delårsrapport augusti 2019 · nr 2", as far as Rapportuppgifter says. */
const describeReport = (facts: ReportFacts | null, texts: Texts): readonly [string, string | null] => {
  const name = facts?.department ?? facts?.committee ?? facts?.municipality ?? null;
  const period = facts?.period ?? null;
  if (name === null) return [period === null ? texts.appName : texts.frame.report(period), null];
  const parts = [period === null ? texts.appName : texts.frame.report(period)];
  const followUp = facts?.followUp ?? null;
  if (followUp !== null) parts.push(texts.frame.followUp(followUp));
  return [name, parts.join(" · ")];
};
