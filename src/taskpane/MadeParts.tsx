import { Add20Regular } from "@fluentui/react-icons/headless/svg/add";
import type { MadePart } from "../core/plan/deviationProposal";
import { describeMadePart } from "../texts/describeMadePart";
import { useScreenTexts } from "./screenTexts";
import "./MadeParts.css";

/** What is new in the workbook beside contents of cells: columns, totals rows, sheets. */
export const MadeParts = ({ parts }: { readonly parts: readonly MadePart[] }) => {
  const texts = useScreenTexts();
  if (parts.length === 0) return null;
  return (
    <ul className="made-parts-list">
      {parts.map((part) => (
        <li key={JSON.stringify(part)} className="made-parts-part">
          <Add20Regular className="made-parts-icon" />
          <span>{describeMadePart(part, texts)}</span>
        </li>
      ))}
    </ul>
  );
};
