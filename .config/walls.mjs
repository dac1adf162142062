/**
 * The walls of the house, as data: what each room of src/ may import, and what it may not say.
 * eslint.config.mjs turns it into lint rules; test/walls proves each of them. The table with reasons: README, "The house".
 */

/** @typedef {"all" | "types"} Access  "types": only `import type`. */

/**
 * @typedef {object} Room
 * @property {Readonly<Record<string, Access>>} rooms  Rooms it may import, or parts of them (`core/form`).
 * @property {readonly string[]} packages  Packages it may import, with everything under them.
 * @property {readonly string[]} globals  Those of `officeGlobals` that it may say.
 */

export const officeGlobals = ["Excel", "Office", "OfficeExtension"];

/** @type {Readonly<Record<string, Room>>} */
export const rooms = {
  core: { rooms: { core: "all" }, packages: ["zod"], globals: [] },
  texts: { rooms: { core: "types", commands: "types", texts: "all" }, packages: [], globals: [] },
  export: { rooms: { core: "types", texts: "all", export: "all" }, packages: ["docx"], globals: [] },
  commands: { rooms: { core: "all", commands: "all", texts: "types" }, packages: [], globals: [] },
  excel: {
    // The port and its error; no command.
    rooms: { core: "all", "commands/workbook": "all", "commands/workbookError": "all", excel: "all" },
    packages: [],
    globals: officeGlobals,
  },
  taskpane: {
    rooms: { core: "types", "core/form": "all", commands: "all", texts: "all", taskpane: "all" },
    packages: ["react", "react-dom", "@fluentui", "react-hook-form", "@hookform"],
    globals: [],
  },
  entry: {
    rooms: { core: "all", commands: "all", texts: "all", export: "all", excel: "all", taskpane: "all", entry: "all" },
    packages: ["react", "react-dom", "@fluentui"],
    // For Office.onReady and Office.actions only.
    globals: ["Office"],
  },
};

/** The verbs that names of functions start with in rooms without a user or a screen; predicates are `is…` and `has…`. */
export const verbs = "read parse match check plan print build evaluate describe format render apply is has".split(" ");

/** What the port's own functions add to them in src/excel; `load` queues a reading, as Office.js calls it, and gives how to take the answer. */
export const portVerbs = ["select", "watch", "save", "create", "load"];

/** Folders beside src/ that no room of it may import. */
export const outerFolders = ["host", "test"];
