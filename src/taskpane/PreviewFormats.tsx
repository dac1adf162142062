import type { PreviewFormat } from "../core/plan/deviationProposal";
import { describeFormats } from "./describeFormats";
import { useScreenTexts } from "./screenTexts";
import "./preview.css";
import "./PreviewFormats.css";

/** Number formats and marks, in words. */
export const PreviewFormats = ({ formats }: { readonly formats: readonly PreviewFormat[] }) => {
  const texts = useScreenTexts();
  return (
    <>
      <h4 className="preview-group-title">{texts.preview.groups.formats}</h4>
      <ul className="preview-formats-list">
        {describeFormats(formats, texts).map(({ addresses, headers, changes }) => (
          <li key={changes} className="preview-formats-item">
            <span className="preview-formats-address">{addresses}</span>
            <span>
              {headers}: {changes}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
