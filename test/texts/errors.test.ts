import { enErrors } from "../../src/texts/enErrors";
import { svErrors } from "../../src/texts/svErrors";

const told = [
  ["Swedish", svErrors, /inget skrevs|inget är skrivet|inte i\b|kan vara skrivet/i],
  [
    "English",
    enErrors,
    /nothing was written|nothing has been written|not filled in|may (be|have been) (written|done)/i,
  ],
] as const;

const all = told.flatMap(([language, errors, written]) =>
  Object.entries(errors).flatMap(([code, print]) =>
    [print(null, null), print("Drift", null), print("Drift", "B4")].map(
      (text) => [language, code, text, written] as const,
    ),
  ),
);

test.each(all)("in %s, %s says what was and was not written, and what to do: %s", (_language, _code, text, written) => {
  expect(text).toMatch(written);
  // What happened, and what to do about it, are sentences of their own.
  expect(text.split(/[.:] /).length).toBeGreaterThan(1);
  expect(text).not.toMatch(/!|null|undefined|ogiltig|vänligen/i);
});
