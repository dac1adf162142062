import { addKeyedRows } from "../../../src/commands/addKeyedRows";
import { enterField } from "../../../src/commands/enterField";
import { overruleFinding } from "../../../src/commands/overruleFinding";
import { putDisabledRules } from "../../../src/commands/putDisabledRules";
import { readCheck } from "../../../src/commands/readCheck";
import { removeEntry } from "../../../src/commands/removeEntry";
import { restoreFinding } from "../../../src/commands/restoreFinding";
import { undoLastWrite } from "../../../src/commands/undoLastWrite";
import type { Workbook } from "../../../src/commands/workbook";
import type { ColumnKey } from "../../../src/core/vocabulary/keys";
import { allWriteKinds } from "../faults/faultOutcomes";
import { NothingToWrite, writeKinds } from "../faults/writeKinds";
import type { Chance } from "./chance";

/**
 * What somebody does in a pane: it reads, and what it gives does the rest and says what came of it. Null where there is nothing to do
 * in this workbook as it stands.
 */
export type PaneAction = {
  readonly prepare: (workbook: Workbook, chance: Chance) => Promise<((workbook: Workbook) => Promise<string>) | null>;
  /** How many requests come before the one that writes. */
  readonly openRequests: number;
  /** Whether `undoLastWrite` takes it back. */
  readonly isUndoable: boolean;
};

const writes = allWriteKinds.map((kind): readonly [string, PaneAction] => [
  kind,
  {
    prepare: async (workbook) => {
      try {
        const write = await writeKinds[kind](workbook);
        return async () => {
          const written = await write();
          return written === null || written.differences.length === 0 ? "done" : "differs";
        };
      } catch (error) {
        if (error instanceof NothingToWrite) return null;
        throw error;
      }
    },
    openRequests: 1,
    isUndoable: kind !== "note" && kind !== "dispatch",
  },
]);

const form: Readonly<Record<string, PaneAction>> = {
  enterField: {
    prepare: async (workbook, chance) => {
      const { goals } = (await readCheck(workbook)).report;
      const entry = goals?.entries[chance.below(goals.entries.length)];
      const number = entry?.number ?? null;
      const key = chance.pick<ColumnKey>(["goal", "orgUnit", "answer"]);
      const column = goals?.columns.get(key);
      const numberColumn = goals?.columns.get("number");
      if (
        goals === null ||
        number === null ||
        entry === undefined ||
        column === undefined ||
        numberColumn === undefined
      )
        return null;
      const { source } = goals;
      const before = String(source.body.values[entry.index]?.[column] ?? "");
      const field = { tableId: source.id, numberHeader: source.headers[numberColumn] ?? "", number };
      const after = chance.below(5) === 0 ? "" : chance.text().replace(/^'/, "");
      return async (write) =>
        (await enterField(write, { ...field, key, header: source.headers[column] ?? "", before, after })).kind;
    },
    openRequests: 3,
    isUndoable: true,
  },
  addRows: {
    prepare: async (workbook, chance) => {
      const { goals } = (await readCheck(workbook)).report;
      const [numberColumn, column] = [goals?.columns.get("number"), goals?.columns.get("goal")];
      if (goals === null || numberColumn === undefined || column === undefined || goals.entries.length > 8) return null;
      const { id: tableId, headers } = goals.source;
      const rows = Array.from({ length: 1 + chance.below(2) }, () => new Map([[headers[column] ?? "", chance.text()]]));
      return async (write) => {
        await addKeyedRows(write, { tableId, keyHeader: headers[numberColumn] ?? "", prefix: "M", rows });
        return "done";
      };
    },
    openRequests: 3,
    isUndoable: true,
  },
  removeRow: {
    prepare: async (workbook, chance) => {
      const { goals } = (await readCheck(workbook)).report;
      const numberColumn = goals?.columns.get("number");
      const entry = goals?.entries[chance.below(goals.entries.length)];
      const number = entry?.number ?? null;
      if (
        goals === null ||
        numberColumn === undefined ||
        number === null ||
        entry === undefined ||
        goals.entries.length < 2
      )
        return null;
      const key = { tableId: goals.source.id, numberHeader: goals.source.headers[numberColumn] ?? "" };
      return async (write) => {
        await removeEntry(write, { ...key, number });
        return "done";
      };
    },
    openRequests: 3,
    isUndoable: true,
  },
};

const notes: Readonly<Record<string, PaneAction>> = {
  setAside: {
    prepare: async (workbook, chance) => {
      const { findings } = await readCheck(workbook);
      const finding = findings[chance.below(findings.length)];
      if (finding === undefined) return null;
      return async (write) => {
        await overruleFinding(write, finding, { reason: chance.text(), by: "AB", date: "2019-09-12" });
        return "done";
      };
    },
    openRequests: 3,
    isUndoable: false,
  },
  takeUp: {
    prepare: async (workbook) => {
      const [first] = (await readCheck(workbook)).overruled;
      if (first === undefined) return null;
      return async (write) => {
        await restoreFinding(write, first.by.key);
        return "done";
      };
    },
    openRequests: 3,
    isUndoable: false,
  },
  switchRules: {
    prepare: (_workbook, chance) => {
      const rules = chance.pick([["comment/amount"], []] as const);
      return Promise.resolve(async (write: Workbook) => {
        await putDisabledRules(write, rules);
        return "done";
      });
    },
    openRequests: 1,
    isUndoable: false,
  },
};

const undo: PaneAction = {
  prepare: () =>
    Promise.resolve(async (write: Workbook) => {
      const { kind } = await undoLastWrite(write);
      return kind;
    }),
  openRequests: 3,
  isUndoable: false,
};

/** What is done often stands here more than once. */
export const paneActions: readonly (readonly [string, PaneAction])[] = [
  ...writes,
  ...writes.filter(([kind]) => ["deviations", "mend", "field", "row", "removal", "status"].includes(kind)),
  ...[1, 2, 3].flatMap(() => Object.entries(form)),
  ...Object.entries(notes),
  ["undo", undo],
  ["undo", undo],
  ["undo", undo],
];
