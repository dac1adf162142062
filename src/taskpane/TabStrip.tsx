import "./page.css";
import "./TabStrip.css";

export type TabItem<Name extends string> = {
  readonly name: Name;
  readonly label: string;
  /** What needs somebody, and the same in words. Nothing is shown for 0. */
  readonly count: number;
  readonly countInWords: string;
};

type Props<Name extends string> = {
  readonly label: string;
  readonly tabs: readonly TabItem<Name>[];
  /** Another place than one of the tabs is none of them. */
  readonly selected: string | null;
  readonly onSelect: (name: Name) => void;
};

/**
 * The parts of the report, as plain buttons of a navigation. Fluent's TabList is not used: it brings along Tabster, which
 * guides the focus by invisible stops of its own, while office.js handles the Tab key by a list of its own and would
 * stop at each of them.
 */
export const TabStrip = <Name extends string>({ label, tabs, selected, onSelect }: Props<Name>) => {
  return (
    <nav aria-label={label} className="tab-strip-strip">
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          aria-current={tab.name === selected ? "page" : undefined}
          className={tab.name === selected ? "tab-strip-tab tab-strip-selected" : "tab-strip-tab"}
          onClick={() => onSelect(tab.name)}
        >
          {tab.label}
          {tab.count > 0 && (
            <>
              <span className="tab-strip-count" aria-hidden>
                {tab.count}
              </span>
              <span className="page-spoken">, {tab.countInWords}</span>
            </>
          )}
        </button>
      ))}
    </nav>
  );
};
