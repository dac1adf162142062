import { Button } from "../Button";
import type { TableKey } from "../../core/vocabulary/keys";
import { PaneBody } from "../PaneBody";
import type { ScreenProps } from "../screenProps";
import { useFormTexts } from "./formTexts";
import "../page.css";
import "./NoTable.css";

type Props = ScreenProps & {
  readonly screen: string;
  readonly title: string;
  readonly advice: string;
  /** The tables that are made on request. */
  readonly tableKeys: readonly TableKey[];
};

/** A part of the report whose tables are not in the workbook yet: what was looked for, and the way to have them made. */
export const NoTable = ({ state, actions, screen, title, advice, tableKeys }: Props) => {
  const { form } = useFormTexts();
  return (
    <PaneBody
      state={state}
      actions={actions}
      screen={screen}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={state.kind === "writing"}
          onClick={() => actions.preview({ kind: "tables", tableKeys, facts: {} })}
        >
          {form.makeTables}
        </Button>
      }
    >
      <section className="no-table-section">
        <h2 className="page-subtitle">{title}</h2>
        <p>{advice}</p>
      </section>
    </PaneBody>
  );
};
