import { type ReactNode, useEffect, useRef, useState } from "react";
import type { NewEntry } from "../../commands/newEntry";
import type { PastedKind } from "../../core/form/parsePastedList";
import type { EntryPlace, ReportTable } from "../../core/report/goalReport";
import type { PanePlace } from "../panePlace";
import type { ScreenProps } from "../screenProps";
import { TextButton } from "../TextButton";
import { useFormContext } from "./formContext";
import type { EntryTableKey } from "./entryTables";
import { useFormTexts } from "./formTexts";
import { NewEntryForm } from "./NewEntryForm";
import { PasteForm } from "./PasteForm";
import { readEntryId } from "./readEntryId";
import { useReturnedFocus } from "./useReturnedFocus";
import "../page.css";
import "./EntryList.css";

type Props<Entry> = ScreenProps & {
  readonly titleId: string;
  readonly title: string;
  /** Of its heading: 2 where the list stands by itself on its screen. */
  readonly level: 2 | 3;
  readonly table: ReportTable<EntryPlace>;
  readonly tableKey: EntryTableKey;
  readonly entries: readonly Entry[];
  /** What every new entry of this list gets without being asked. */
  readonly fixed: NewEntry;
  readonly addLabel: string;
  /** Lists of this kind can be pasted; null where they cannot. */
  readonly pastedKind: PastedKind | null;
  /** False where the fields under it show the entry's own words. */
  readonly isTextShown?: boolean;
  /** Under the entry's own words: where it stands. */
  readonly renderEntry: (entry: Entry) => ReactNode;
  /** All of its fields, folded away. */
  readonly renderChange: (entry: Entry) => ReactNode;
};

/** A list of things that are reported one by one, with ways to add more: one at a time, or pasted from Word or Excel. */
export const EntryList = <Entry extends EntryPlace & { readonly text: string }>(props: Props<Entry>) => {
  const {
    titleId,
    title,
    table,
    tableKey,
    entries,
    fixed,
    addLabel,
    pastedKind,
    isTextShown = true,
    actions,
    state,
  } = props;
  const opened = readOpened(state.place);
  const { form } = useFormTexts();
  const { isReadOnly } = useFormContext();
  const [adding, setAdding] = useState<"one" | "list" | null>(null);
  const Heading = `h${String(props.level)}` as "h2" | "h3";
  const isLocked = state.kind === "writing";
  const ways = useReturnedFocus(adding !== null, entries.length);
  const shown = useRef<HTMLLIElement>(null);
  useEffect(() => shown.current?.scrollIntoView({ block: "start" }), [opened]);
  const close = () => setAdding(null);
  const add = async (added: readonly NewEntry[]) => {
    if (await actions.add(tableKey, added, state.check)) close();
  };
  const remove = ({ number }: Entry) => {
    const numberHeader = table.source.headers[table.columns.get("number") ?? -1] ?? "";
    actions.remove({ tableId: table.source.id, numberHeader, number: number ?? "" });
  };
  const parts = {
    tableKey,
    table,
    fixed,
    isLocked,
    onAdd: (added: readonly NewEntry[]) => void add(added),
    onClose: close,
  };
  return (
    <section className="entry-list-section" aria-labelledby={titleId}>
      <Heading id={titleId} className="page-subtitle">
        {title}
      </Heading>
      {entries.length > 0 && (
        <ul className="page-list">
          {entries.map((entry) => (
            <li
              key={readEntryId(entry)}
              className="entry-list-entry"
              ref={opened === readEntryId(entry) ? shown : null}
            >
              {/* The group's own label says the same words to those who hear it. */}
              {isTextShown && (
                <p className="entry-list-text" aria-hidden>
                  {entry.text}
                </p>
              )}
              {props.renderEntry(entry)}
              <details>
                <summary className="page-summary page-small" tabIndex={0} aria-label={form.changeSpoken(entry.text)}>
                  {form.change}
                </summary>
                <div className="entry-list-fields">
                  {props.renderChange(entry)}
                  {entry.number !== null && !isReadOnly && (
                    <TextButton label={form.removeSpoken(entry.text)} onClick={() => remove(entry)}>
                      {form.remove}
                    </TextButton>
                  )}
                </div>
              </details>
            </li>
          ))}
        </ul>
      )}
      {adding === null && !isReadOnly && table.columns.has("number") && (
        <div ref={ways} className="entry-list-ways">
          <TextButton label={form.addSpoken(addLabel, title)} onClick={() => setAdding("one")}>
            {addLabel}
          </TextButton>
          {pastedKind !== null && (
            <TextButton label={form.pasteSpoken(title)} onClick={() => setAdding("list")}>
              {form.paste}
            </TextButton>
          )}
        </div>
      )}
      {adding === "one" && <NewEntryForm {...parts} />}
      {adding === "list" && pastedKind !== null && (
        <PasteForm {...parts} kind={pastedKind} report={state.check.report} />
      )}
    </section>
  );
};

/** The entry to begin at, by `readEntryId`; null for none. */
const readOpened = (place: PanePlace): string | null => {
  if (place.tab === "assignments") return place.assignment;
  return "part" in place ? place.part : null;
};
