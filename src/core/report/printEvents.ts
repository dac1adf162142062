import type { ReportEvent } from "./goalReport";
import { printCommentary } from "./printCommentary";
import type { DocumentBlock } from "./reportDocument";
import type { HeadingKey } from "../vocabulary/reportHeadings";

/**
 * What happened during the period: the most important first as one list, then the others by unit. The sheet's order
 * stands; a unit comes where it is first named.
 */
export const printEvents = (
  events: readonly ReportEvent[],
  headings: Readonly<Record<HeadingKey, string>>,
): readonly DocumentBlock[] => {
  if (events.length === 0) return [];
  const important = events.filter(({ isMostImportant }) => isMostImportant);
  const others = events.filter(({ isMostImportant }) => !isMostImportant);
  return [
    { kind: "heading", level: 1, text: headings.events },
    ...(important.length === 0
      ? []
      : ([
          { kind: "heading", level: 2, text: headings.importantEvents },
          { kind: "list", items: important.map(({ text }) => text) },
        ] as const)),
    ...(others.length === 0
      ? []
      : [{ kind: "heading", level: 2, text: headings.otherEvents } as const, ...printUnits(others)]),
  ];
};

const printUnits = (events: readonly ReportEvent[]): readonly DocumentBlock[] =>
  [...groupBy(events, ({ parentUnit, orgUnit }) => parentUnit || orgUnit)].flatMap(([unit, own]) => [
    ...(unit === "" ? [] : [{ kind: "heading", level: 3, text: unit } as const]),
    ...[...groupBy(own, ({ parentUnit, orgUnit }) => (parentUnit === "" ? "" : orgUnit))].flatMap(([part, texts]) => [
      ...(part === "" ? [] : [{ kind: "heading", level: 4, text: part } as const]),
      ...texts.flatMap(({ text }) => printCommentary(text, 5)),
    ]),
  ]);

/** In the order in which the names first come. */
const groupBy = <T>(things: readonly T[], readName: (thing: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const name = readName(thing);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [thing]);
    else group.push(thing);
  }
  return groups;
};
