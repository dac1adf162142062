import type { PreviewGroup } from "../core/plan/deviationProposal";
import { useTexts } from "./textsContext";
import "./preview.css";
import "./PreviewFormats.css";

/** Number formats and marks, in words: the codes behind them say nothing to a reader. */
export const PreviewFormats = ({ group }: { readonly group: Extract<PreviewGroup, { readonly kind: "formats" }> }) => {
  const { preview } = useTexts();
  return (
    <>
      <h4 className="preview-group-title">{preview.groups.formats}</h4>
      <ul className="preview-formats-list">
        {group.formats.map(({ address, header, change }) => (
          <li key={`${address} ${change.kind}`} className="preview-formats-item">
            <span className="preview-formats-address">{address}</span>
            <span>
              {header}: {change.kind === "numberFormat" ? preview.numberFormat : preview.deficitMark}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
