/**
 * What to pass on of a bug: its kind, where in the code it arose, and in which browser. An error's own words may quote what a
 * cell holds (`JSON.parse` does), so they are left out.
 */
export const printFaultReport = (fault: unknown, userAgent: string): string => {
  const name = fault instanceof Error ? fault.name : typeof fault;
  const places = fault instanceof Error ? readPlaces(fault.stack ?? "") : [];
  return [`Delårsrapport: ${name}`, ...places, userAgent].join("\n");
};

/** Functions, files and lines; each on a line of its own, as Chromium ("at f (file:1:2)") and Safari ("f@file:1:2") write them. */
const readPlaces = (stack: string): readonly string[] =>
  stack.split("\n").flatMap((line) => {
    const [, caller = "", file = ""] =
      /^\s*(?:at )?(?:([\w$.<> ]*?)\s*[(@])?(?:async )?(?:https?:\/\/\S*?\/|\/\S*\/)([\w.-]+:\d+:\d+)\)?$/.exec(line) ??
      [];
    return file === "" ? [] : [`  ${caller === "" ? "" : `${caller} `}${file}`];
  });
