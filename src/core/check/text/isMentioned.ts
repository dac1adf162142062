import { parsePlainText } from "../../parse/parsePlainText";

/** How words begin that stand in every report and tell nothing of what it speaks of. */
const commonStems =
  /^(?:aktivt?$|allmän|ansvar|arbet(?:e|et|ets|en|a|ar|ade|at)$|befintlig|bidra|fortsätt|fortsatt|främja|förbättr|fördjup|förslag|förutsättning|förvaltning|gemensam|genomför|initier|inklude|inled|insats|kommun(?:en|er|erna|ernas|ens|al|ala|alt|s)?$|löpande|medborgar|möjlig|omfatt|område|organisation|påbörja|process|projekt|samarbet|samverk|satsning|stimuler|stärk|stödj|syfte|system|underlätt|utveckl|verksamhet|åtgärd)/;
/** And whole ones, four letters or longer. */
const commonWords: ReadonlySet<string> = new Set(
  (
    "andra annan annat behov bland bättre deras delta denna dessa detta enhet extern externa finns fler flera fokus form " +
    "fram från färre genom göra hela hitta hålla höga högre inom intern interna kommer kring kunna ledning mellan mindre " +
    "målet målen många något några nytt ofta olika också planera plan redan samt samtliga sedan sitt skall skapa sker större till " +
    "efter eller inte säkra under utan vara verka vidare vilka vilken vilket vill vissa våra året årets även ökad ökade ökar övrig övriga"
  ).split(" "),
);
const leastLength = 4;
/** A longer word than this is told by its beginning: kompetensförsörjning is meant by kompetensförsörjningsplanen. */
const leastShared = 5;
const sharedPart = 0.75;
const longestEnding = 4;
const notLetters = /[^\p{L}]+/u;

/** The words of a text that tell what it is about, in lower case; hyphens within words are nothing: sol-energi is solenergi. */
const readTellingWords = (text: string): readonly string[] =>
  parsePlainText(text)
    .replace(/(?<=\p{L})-(?=\p{L})/gu, "")
    .split(notLetters)
    .filter((word) => word.length >= leastLength && !commonStems.test(word) && !commonWords.has(word));

/**
 * Whether a text speaks of a thing at all: one telling word of the thing's name, or its beginning, stands in it. Meant to
 * be generous, since who reads the answer is asked a question by it. True where the name has no telling word.
 */
export const isMentioned = (text: string, name: string): boolean => {
  const sought = readTellingWords(name);
  const words = readTellingWords(text);
  return sought.length === 0 || sought.some((one) => words.some((other) => isAkin(one, other)));
};

/** Short words may only differ in their ending: chef, cheferna. */
const isAkin = (one: string, other: string): boolean => {
  const shorter = Math.min(one.length, other.length);
  if (shorter < leastShared && Math.abs(one.length - other.length) > longestEnding) return false;
  const shared = Math.max(Math.min(leastShared, shorter), Math.ceil(shorter * sharedPart));
  return one.slice(0, shared) === other.slice(0, shared);
};
