import type { Finding } from "../core/finding/finding";
import { formatCount } from "../texts/formatCount";
import { Button } from "./Button";
import { useFindingActions } from "./findingActions";
import { FindingItem } from "./FindingItem";
import { MoreButton } from "./MoreButton";
import { useTexts } from "./textsContext";
import { useMore } from "./useMore";
import "./page.css";
import "./FindingList.css";

type Props = { readonly findings: readonly Finding[] };

/** Findings, the worst first, else in the order that they were found. What is only good to know is folded away, so that errors are seen first. */
export const FindingList = ({ findings }: Props) => {
  const { counts, language, finding: words } = useTexts();
  const { canMend, mend } = useFindingActions();
  const infos = findings.filter(({ severity }) => severity === "info");
  const sorted = (["error", "warning"] as const).flatMap((asked) =>
    findings.filter(({ severity }) => severity === asked),
  );
  // A system that exports text does so in every cell: nobody should have to mend them one by one.
  const texts = findings.filter((finding) => finding.rule === "cell/type" && finding.suggestion !== undefined);
  const [first] = texts;
  return (
    <>
      {first !== undefined && texts.length > 1 && canMend(first) && (
        <Button onClick={() => mend(texts)}>{words.mendTexts}</Button>
      )}
      <Items findings={sorted} />
      {infos.length > 0 && (
        <details className="finding-list-infos">
          <summary className="page-summary" tabIndex={0}>
            {formatCount(infos.length, counts.infos, language)}
          </summary>
          <Items findings={infos} />
        </details>
      )}
    </>
  );
};

/** More than this is not read at a glance, and a workbook in a bad way has thousands. */
const pageLength = 50;

const Items = ({ findings }: Props) => {
  const [paged, setList] = useMore(findings, pageLength);
  return (
    findings.length > 0 && (
      <>
        <ul ref={setList} className="finding-list-list">
          {paged.shown.map((finding) => (
            <FindingItem
              key={[finding.rule, finding.sheet, finding.table, finding.cell, finding.column, finding.row].join("\n")}
              finding={finding}
            />
          ))}
        </ul>
        <MoreButton of={paged} />
      </>
    )
  );
};
