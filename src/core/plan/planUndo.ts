import type { Plan, TableShape, Write } from "./plan";

/**
 * The plan that takes back a plan, write for write in the opposite order. Notes are not part of it: the note is the undo itself.
 * What a decision has stored gives way to what it took the place of.
 */
export const planUndo = (plan: Plan): Plan => ({
  kind: "undo",
  writes: plan.writes.flatMap(planInverse).reverse(),
  shapes: plan.shapes.map((shape) => plan.writes.reduce(planShapeAfter, shape)),
});

/** The writes that take one write back. */
export const planInverse = (write: Write): readonly Write[] => {
  switch (write.kind) {
    case "setContents":
      return [{ ...write, before: write.after, after: write.before }];
    case "setNumberFormats":
      return [{ ...write, before: write.after, after: write.before }];
    case "addDeficitMark":
      return [{ ...write, kind: "removeDeficitMark" }];
    case "removeDeficitMark":
      return [{ ...write, kind: "addDeficitMark" }];
    case "addColumn":
      return [{ ...write, kind: "removeColumn" }];
    case "removeColumn":
      return [{ ...write, kind: "addColumn" }];
    case "setTotalsRow":
      return [{ ...write, shown: !write.shown }];
    case "addRow":
      return [{ ...write, kind: "removeRow" }];
    case "removeRow":
      return [{ ...write, kind: "addRow" }];
    case "addKeyedRow":
      return [{ ...write, kind: "removeKeyedRow" }];
    case "removeKeyedRow":
      return [{ ...write, kind: "addKeyedRow" }];
    case "addTableSheet": {
      const { sheet, table, columns, rows } = write;
      return [{ kind: "removeTableSheet", sheet, table, headers: columns.map(({ header }) => header), rows, columns }];
    }
    case "addTable":
      return [{ ...write, kind: "removeTable" }];
    case "removeTable":
      return [{ ...write, kind: "addTable" }];
    case "putSheet":
      return [{ ...write, before: write.after, after: write.before }];
    case "putNote":
      return write.note === "snapshot" && write.parts.length > 0
        ? [{ kind: "putNote", note: write.note, key: write.key, ...(write.replaced ?? { id: "", parts: [] }) }]
        : [];
    case "removeTableSheet": {
      const { sheet, table, columns, rows } = write;
      return columns === undefined ? [] : [{ kind: "addTableSheet", sheet, table, columns, rows }];
    }
    default:
      return write satisfies never;
  }
};

/** A table's shape once a write has been made. */
export const planShapeAfter = (shape: TableShape, write: Write): TableShape => {
  switch (write.kind) {
    case "addColumn":
      return write.tableId === shape.id ? { ...shape, headers: [...shape.headers, write.header] } : shape;
    case "removeColumn":
      return write.tableId === shape.id
        ? { ...shape, headers: shape.headers.filter((header) => header !== write.header) }
        : shape;
    case "setTotalsRow":
      return write.tableId === shape.id ? { ...shape, hasTotals: write.shown } : shape;
    case "addRow":
      return write.tableId === shape.id ? planShapeWithRow(shape, write.cells) : shape;
    case "removeRow":
      return write.tableId === shape.id
        ? {
            ...shape,
            rowCount: shape.rowCount - 1,
            labels: shape.labels && { ...shape.labels, contents: shape.labels.contents.slice(0, -1) },
          }
        : shape;
    // Rows that are found by their Nr may come, go and stand anywhere: their shape says nothing of them.
    case "addKeyedRow":
    case "removeKeyedRow":
    case "setContents":
    case "setNumberFormats":
    case "addDeficitMark":
    case "removeDeficitMark":
    case "putSheet":
    case "addTableSheet":
    case "removeTableSheet":
    case "addTable":
    case "removeTable":
    case "putNote":
      return shape;
    default:
      return write satisfies never;
  }
};

const planShapeWithRow = (shape: TableShape, cells: Extract<Write, { kind: "addRow" }>["cells"]): TableShape => ({
  ...shape,
  rowCount: shape.rowCount + 1,
  labels: shape.labels && {
    ...shape.labels,
    contents: [...shape.labels.contents, cells[shape.headers.indexOf(shape.labels.header)] ?? ""],
  },
});
