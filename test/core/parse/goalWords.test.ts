import { matchGoal } from "../../../src/core/parse/matchGoal";
import { parseActivityGroup } from "../../../src/core/parse/parseActivityGroup";
import { parseBracketedYear } from "../../../src/core/parse/parseAssignmentYear";
import { parseCommentary } from "../../../src/core/parse/parseCommentary";
import type { Goal } from "../../../src/core/report/goalReport";

const createGoal = (number: string | null, title: string, index: number): Goal => ({
  index,
  number,
  title,
  orgUnit: "",
  contribution: "",
  commentary: "",
  answer: null,
  reason: "",
});
// Sorted by title, so that a goal's number is not its place.
const goals = [
  createGoal("M5", "Arbete och näringsliv", 0),
  createGoal("M1", "En kommun med hög kvalitet", 1),
  createGoal("M2", "En kommun med inflytande och bra information", 2),
];

test.each([
  ["M1", 1],
  ["m1", 1],
  ["1", 1],
  ["Mål 1", 1],
  ["5", 0],
  ["M1 En kommun med hög kvalitet", 1],
  ["Mål – En kommun med hög kvalitet", 1],
  ["EN KOMMUN MED HÖG KVALITET.", 1],
  ["näringsliv", 0],
  ["En kommun", null],
  ["M9", null],
  ["3", null],
  ["", null],
])("an activity that says its goal is %s belongs to the goal in place %s", (name, place) => {
  expect(matchGoal(name, goals)).toBe(place);
});

test("where the goals have no numbers, a number is the goal's place", () => {
  const bare = goals.map((goal) => ({ ...goal, number: null }));
  expect(matchGoal("2", bare)).toBe(1);
  expect(matchGoal("4", bare)).toBeNull();
});

test.each([
  ["Saker som vi vill satsa extra på i år", "extra"],
  ["Satsa extra", "extra"],
  ["Satsar extra på", "extra"],
  ["Ny", "extra"],
  ["Bra saker som vi fortsätter med", "continuing"],
  ["Fortsätta med", "continuing"],
  ["Löpande", "continuing"],
  ["Övrigt", null],
  ["", null],
])("the group %s is %s", (words, group) => {
  expect(parseActivityGroup(words)).toBe(group);
});

test.each([
  ["Personalrekrytering: förslag till samordnad rekrytering – rekryteringsenhet. (2015)", 2015],
  ["Undersöka möjligheten till utbildning. (2018) Genomförs under 2019.", 2018],
  ["Se över IT-system (KF 2017-05-22, § 40)", 2017],
  ["Lösning för läsplattor 2019", null],
  ["Minska utsläppen (med 50 procent)", null],
])("the year of decision in ”%s” is %s", (text, year) => {
  expect(parseBracketedYear(text)).toBe(year);
});

test("a commentary is paragraphs, sub-headings and places for pictures", () => {
  expect(
    parseCommentary(
      "Första stycket,\nandra raden.\n\n## Biogas\nText om biogas.\n\n\nBild: Avtalet skrivs under.\nMer text.",
    ),
  ).toEqual([
    { kind: "paragraph", text: "Första stycket,\nandra raden." },
    { kind: "heading", text: "Biogas" },
    { kind: "paragraph", text: "Text om biogas." },
    { kind: "picture", text: "Avtalet skrivs under." },
    { kind: "paragraph", text: "Mer text." },
  ]);
});

test("a commentary of nothing has no blocks, and mark-up that is not ours stays text", () => {
  expect(parseCommentary("")).toEqual([]);
  expect(parseCommentary("<i>Riktlinje</i> för **IT**")).toEqual([
    { kind: "paragraph", text: "<i>Riktlinje</i> för **IT**" },
  ]);
});
