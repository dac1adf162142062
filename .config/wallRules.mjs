import { officeGlobals, outerFolders, portVerbs, rooms, verbs } from "./walls.mjs";

/** What a specifier looks like that leaves its own room upwards: "../excel/x", "../../excel/x". */
const upTo = (folder) => `^(?:\\.\\./)+${folder}`;

/** Folders beside the rooms, reached from src/ or from outside. */
const outside = { regex: `${upTo("")}(?:${[...outerFolders, "src", "node_modules"].join("|")})(?:/|$)` };

/** Every package but these. */
const otherPackages = (packages) => {
  const allowed = packages.map((name) => `(?!${name}(?:/|$))`).join("");
  return `^(?!\\.)${allowed}`;
};

/** One pattern of no-restricted-imports for each room that `name` may not import, or only in part, or only its types. */
function printPatterns(name, room) {
  const toRooms = Object.keys(rooms).flatMap((target) => {
    const access = room.rooms[target];
    if (access === "all") return [];
    const exceptions = Object.keys(room.rooms)
      .filter((path) => path.startsWith(`${target}/`))
      .map((path) => `(?!${path.slice(target.length)}(?:/|$))`);
    const only = exceptions.length > 0 ? `, except as walls.mjs says` : "";
    return [
      {
        regex: `${upTo(target)}${exceptions.join("")}(?:/|$)`,
        allowTypeImports: access === "types",
        message: `${name} may ${access === "types" ? "only import types of" : "not import"} ${target}${only}.`,
      },
    ];
  });
  return [
    ...toRooms,
    { ...outside, message: `${name} knows nothing outside src.` },
    {
      regex: otherPackages(room.packages),
      message: `${name} may import no packages${room.packages.length > 0 ? ` but ${room.packages.join(", ")}` : ""}.`,
    },
  ];
}

function printNaming(name) {
  const allowed = { core: verbs, texts: verbs, export: verbs, excel: [...verbs, ...portVerbs] }[name];
  if (allowed === undefined) return [];
  const notAllowed = `[id.name!=/^(?:${allowed.join("|")})(?:[A-Z]|$)/]`;
  const message = `A function of ${name} starts with one of: ${allowed.join(", ")}.`;
  return [
    { selector: `ExportNamedDeclaration > FunctionDeclaration${notAllowed}`, message },
    {
      selector: `ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[init.type='ArrowFunctionExpression']${notAllowed}`,
      message,
    },
  ];
}

/** no-restricted-globals does not see types; of them only core's compiler knows nothing. */
function printTypes(unsayable) {
  if (unsayable.length === 0) return [];
  const selector = `TSQualifiedName[left.name=/^(?:${unsayable.join("|")})$/]`;
  return [{ selector, message: "Only src/excel speaks to Excel." }];
}

function printSyntax(name) {
  const lazy =
    name === "entry"
      ? {
          selector: "ImportExpression[source.value=/[.].(?:host|test)(?![a-z])/]",
          message: "entry knows nothing outside src.",
        }
      : { selector: "ImportExpression", message: "Only entry loads code late: the walls are read from import lines." };
  const sync = {
    selector: "CallExpression[callee.property.name='sync']",
    message: "Only src/excel goes to Excel: read, plan, apply.",
  };
  const office = {
    selector: "MemberExpression[object.name='Office'][property.name!=/^(onReady|actions)$/]",
    message: "entry only starts: Office.onReady and Office.actions. The rest of Office is src/excel's.",
  };
  return [lazy, ...printNaming(name), ...(name === "excel" ? [] : [sync]), ...(name === "entry" ? [office] : [])];
}

/** The rules for one room of src/. `forbidden`: the syntax that is forbidden in the whole product. */
export function roomWall(name, room, forbidden) {
  const unsayable = officeGlobals.filter((global) => !room.globals.includes(global));
  return {
    files: [`src/${name}/**/*.{ts,tsx}`],
    // So that `window.Excel` is seen as well as `Excel`.
    languageOptions: { globals: { window: "readonly", self: "readonly" } },
    rules: {
      "@typescript-eslint/no-restricted-imports": ["error", { patterns: printPatterns(name, room) }],
      "no-restricted-globals": [
        "error",
        {
          globals: unsayable.map((global) => ({ name: global, message: "Only src/excel speaks to Excel." })),
          checkGlobalObject: true,
          globalObjects: ["window", "self"],
        },
      ],
      "no-restricted-syntax": ["error", ...forbidden, ...printTypes(unsayable), ...printSyntax(name)],
    },
  };
}

/** The rules for host/: it knows nothing of the add-in, and React only where it shows a page. */
export function hostWall(forbidden) {
  const addIn = {
    regex: `${upTo("")}(?:src|test)(?:/|$)`,
    message: "host knows nothing of the add-in but its address.",
  };
  const react = { regex: "^(?:react|react-dom|@fluentui)(?:/|$)", message: "React is for host/workbench only." };
  const late = {
    selector: "ImportExpression[source.value=/[.].(?:src|test)(?![a-z])/]",
    message: addIn.message,
  };
  const rules = (patterns) => ({
    "@typescript-eslint/no-restricted-imports": ["error", { patterns }],
    "no-restricted-syntax": ["error", ...forbidden, late],
  });
  return [
    { files: ["host/**/*.{ts,tsx}"], rules: rules([addIn, react]) },
    { files: ["host/workbench/**/*.{ts,tsx}"], rules: rules([addIn]) },
  ];
}
