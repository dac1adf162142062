import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePageStyles } from "./usePageStyles";

export type TabItem = {
  readonly name: string;
  readonly label: string;
  /** What needs somebody, and the same in words. Nothing is shown for 0. */
  readonly count: number;
  readonly countInWords: string;
};

type Props = {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  readonly selected: string;
  readonly onSelect: (name: string) => void;
};

const useStyles = makeStyles({
  strip: { display: "flex", padding: "4px 10px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    padding: "4px 6px 6px",
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  count: {
    boxSizing: "border-box",
    minWidth: "18px",
    padding: "0 5px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
});

/**
 * The parts of the report, as plain buttons of a navigation. Fluent's TabList is not used: it brings along Tabster, which
 * guides the focus by invisible stops of its own, while office.js handles the Tab key by a list of its own and would
 * stop at each of them.
 */
export const TabStrip = ({ label, tabs, selected, onSelect }: Props) => {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <nav aria-label={label} className={styles.strip}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          aria-current={tab.name === selected ? "page" : undefined}
          className={mergeClasses(styles.tab, tab.name === selected && styles.selected)}
          onClick={() => onSelect(tab.name)}
        >
          {tab.label}
          {tab.count > 0 && (
            <>
              <span className={styles.count} aria-hidden>
                {tab.count}
              </span>
              <span className={page.spoken}>, {tab.countInWords}</span>
            </>
          )}
        </button>
      ))}
    </nav>
  );
};
