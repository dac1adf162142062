import type { WorkbookCheck } from "../../commands/workbookCheck";
import type { ShownPlace } from "../paneCommands";
import { TextButton } from "../TextButton";
import { useScreenTexts } from "../screenTexts";
import "../page.css";
import "./StartTab.css";

type Props = { readonly check: WorkbookCheck; readonly onShow: (place: ShownPlace) => void };

/** The tables are there: what to fill in first, each a way to the table. */
export const NextSteps = ({ check, onShow }: Props) => {
  const { start } = useScreenTexts();
  return (
    <section className="start-tab-section">
      <h2 className="page-subtitle">{start.made}</h2>
      <ol className="start-tab-steps">
        {check.tables.map(({ key, name, tableId }) => (
          <li key={tableId}>
            {start.fillIn[key]}{" "}
            <TextButton label={start.showTable(name)} onClick={() => onShow({ kind: "table", table: name })}>
              {start.showTable(name)}
            </TextButton>
          </li>
        ))}
        <li>{start.thenWrite}</li>
        <li>{start.thenWords}</li>
      </ol>
    </section>
  );
};
