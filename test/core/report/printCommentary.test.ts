import fc from "fast-check";
import { printCommentary } from "../../../src/core/report/printCommentary";

test("blank lines part paragraphs, and a single line break stays within one", () => {
  expect(printCommentary("Första raden\nandra raden\n\n\nNytt stycke", 5)).toEqual([
    { kind: "paragraph", text: "Första raden\nandra raden", isStrong: false },
    { kind: "paragraph", text: "Nytt stycke", isStrong: false },
  ]);
});

test("sub-headings, places for pictures and lists are written with plain signs", () => {
  expect(printCommentary("## Biogas\nEn förstudie.\nBild: Avtalet skrivs under.\n- ett\n• två\nSlut", 5)).toEqual([
    { kind: "heading", level: 5, text: "Biogas" },
    { kind: "paragraph", text: "En förstudie.", isStrong: false },
    { kind: "picture", caption: "Avtalet skrivs under." },
    { kind: "list", items: ["ett", "två"] },
    { kind: "paragraph", text: "Slut", isStrong: false },
  ]);
});

test("other signs are text: nothing else is markup", () => {
  const text = "**fet** <i>kursiv</i> #ettord -5 tkr";
  expect(printCommentary(text, 5)).toEqual([{ kind: "paragraph", text, isStrong: false }]);
});

test("no word of a commentary is lost", () => {
  const word = fc.stringMatching(/^[a-zåäö]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 8 }), (lines) => {
      const text = lines.map((words) => words.join(" ")).join("\n");
      const printed = printCommentary(text, 5).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
      expect(printed.join(" ").split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
    }),
  );
});
