import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewGroup } from "../core/plan/deviationProposal";
import { useTexts } from "./textsContext";
import { usePreviewStyles } from "./usePreviewStyles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "grid", gridTemplateColumns: "72px minmax(0, 1fr)", columnGap: "8px", padding: "2px 0" },
  address: { color: tokens.colorNeutralForeground2 },
});

/** Number formats and marks, in words: the codes behind them say nothing to a reader. */
export const PreviewFormats = ({ group }: { readonly group: Extract<PreviewGroup, { readonly kind: "formats" }> }) => {
  const { preview } = useTexts();
  const shared = usePreviewStyles();
  const styles = useStyles();
  return (
    <>
      <h4 className={shared.groupTitle}>{preview.groups.formats}</h4>
      <ul className={styles.list}>
        {group.formats.map(({ address, header, change }) => (
          <li key={`${address} ${change.kind}`} className={styles.item}>
            <span className={styles.address}>{address}</span>
            <span>
              {header}: {change.kind === "numberFormat" ? preview.numberFormat : preview.deficitMark}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
