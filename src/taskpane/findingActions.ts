import { type ComponentProps, type ComponentType, createContext, useContext } from "react";
import type { WorkbookCheck } from "../commands/workbookCheck";
import type { Finding } from "../core/finding/finding";
import type { OverruleForm } from "./OverruleForm";
import type { OverruledList } from "./OverruledList";
import type { ShownPlace } from "./paneCommands";
import type { RuleWords } from "./RuleWords";

/** What can be done about a finding, wherever it is shown. */
export type FindingActions = {
  readonly check: WorkbookCheck;
  readonly isLocked: boolean;
  readonly show: (place: ShownPlace) => void;
  readonly canMend: (finding: Finding) => boolean;
  /** Shows the change that mends them. */
  readonly mend: (findings: readonly Finding[]) => void;
  /** Goes to where a deviation is explained. */
  readonly explain: () => void;
  /** Fetched with the rules' explanations. */
  readonly RuleWords: ComponentType<ComponentProps<typeof RuleWords>>;
  /** Fetched when somebody asks for it. */
  readonly OverruleForm: ComponentType<ComponentProps<typeof OverruleForm>>;
  /** Fetched where something is set aside. */
  readonly OverruledList: ComponentType<ComponentProps<typeof OverruledList>>;
  readonly overrule: (finding: Finding, reason: string, by: string) => void;
  readonly restore: (key: string) => void;
  /** Who set something aside last, so that it need not be written twice. */
  readonly signature: string;
};

const FindingActionsContext = createContext<FindingActions | null>(null);

export const FindingActionsProvider = FindingActionsContext.Provider;

export const useFindingActions = (): FindingActions => {
  const actions = useContext(FindingActionsContext);
  if (actions === null) throw new Error("A finding is shown outside FindingActionsProvider.");
  return actions;
};
