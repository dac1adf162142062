import type { Rule, Severity, Stops } from "../../src/core/finding/finding";
import { rules, type RuleWeight } from "../../src/core/finding/rules";
import { svRules } from "../../src/texts/svRules";

const severities: Readonly<Record<Severity, string>> = { error: "fel", warning: "kontrollera", info: "bra att veta" };
const stops: Readonly<Record<Stops, string>> = { write: "skrivningen", report: "rapporten", nothing: "inget" };

/** By the first word of a rule's id, in the order of the guide. */
const groups: readonly (readonly [prefixes: readonly string[], title: string])[] = [
  [["table", "column", "fact"], "Tabeller, kolumner och uppgifter"],
  [["cell", "row", "unit"], "Celler och rader"],
  [["budget", "sign", "sum"], "Räknesätt och summor"],
  [["forecast", "deviation"], "Prognoser och avvikelser"],
  [["comment"], "Kommentarer"],
  [["goal", "activity", "indicator", "status", "status-word"], "Mål, aktiviteter och indikatorer"],
  [["assignment"], "Uppdrag"],
  [["report"], "Beslutade rapporter"],
];

const intro = `# Kontroller

Det här letar tillägget efter. Sidan skrivs av koden med \`npm run rules\`; ändra inte i den för hand.

**Fel** står vid det som gör rapporten fel, **kontrollera** vid det som troligen är fel och **bra att veta** vid en fråga till den som vet.
Det som stoppar **skrivningen** måste rättas innan formler skrivs, eftersom de annars skulle bli fel. Det som stoppar **rapporten** bör rättas
innan den lämnas. Två nivåer betyder att det beror på hur mycket tabellen eller kolumnen behövs.
`;

/** The guide to all rules, as Markdown. Wide tables are kept from prettier, which would pad them. */
export const printRules = (): string => {
  const known = Object.keys(rules) as readonly Rule[];
  const parts = groups.map(([prefixes, title]) => {
    const members = known.filter((rule) => prefixes.includes(rule.split("/")[0] ?? ""));
    const rows = members.map(
      (rule) =>
        `| ${svRules[rule].name} | ${printWeights(rule, ({ severity }) => severities[severity])} | ${printWeights(rule, (weight) => stops[weight.stops])} | \`${rule}\` |`,
    );
    const table = ["| Kontroll | Nivå | Stoppar | Regel |", "| --- | --- | --- | --- |", ...rows].join("\n");
    return `## ${title}\n\n<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->\n\n${members.map(printRule).join("\n")}`;
  });
  return `${intro}\n${parts.join("\n")}`;
};

const printRule = (rule: Rule): string => {
  const { name, why, how, gone } = svRules[rule];
  return `### ${name}\n\n${why}\n\n- **Så hittas det:** ${how}\n- **Så försvinner det:** ${gone}\n`;
};

const printWeights = (rule: Rule, print: (weight: RuleWeight) => string): string => {
  const weights = rules[rule];
  const all = "severity" in weights ? [weights] : [weights.required, weights.known, weights.computed];
  return [...new Set(all.map(print))].join(" eller ");
};
