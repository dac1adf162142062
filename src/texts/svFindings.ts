import type { Finding, RowTerm } from "../core/finding/finding";
import type { FindingContext, FindingTexts } from "./findingTexts";
import { formatList } from "./formatList";
import { formatNumber } from "./formatNumber";
import { formatPercent } from "./formatPercent";
import { matchNames } from "./matchNames";
import { deviationWords } from "./deviationWords";
import { svDecisionFindings } from "./svDecisionFindings";
import { svGoalFindings } from "./svGoalFindings";
import { svNames } from "./svNames";

export const svFindings: FindingTexts = {
  ...svGoalFindings,
  ...svDecisionFindings,
  "table/missing": ({ tableKey, isOptional, soughtNames, foundTables }) => ({
    problem: `Ingen tabell för ${svNames.tables[tableKey].whole} finns i arbetsboken. ${listTables(foundTables)}`,
    mend:
      isOptional === true
        ? `Är arbetsboken hel utan den behöver inget göras. Ska den vara med: ${lowerFirst(mendMissing(soughtNames, foundTables))}`
        : mendMissing(soughtNames, foundTables),
  }),
  "table/ambiguous": ({ table, tableKeys, readTable, isHidden }) => ({
    problem:
      readTable === undefined
        ? `Tabellen ${table ?? ""} kan vara ${either(tableKeys.map((key) => svNames.tables[key].name.toLowerCase()))}.`
        : `Tabellen ${table ?? ""} ${isHidden ? "står på ett dolt blad och " : ""}räknas inte, eftersom ${either(tableKeys.map((key) => svNames.tables[key].whole))} läses i tabellen ${readTable}.`,
    mend:
      readTable !== undefined
        ? `Ska de vara med: flytta raderna till ${readTable}, eller välj i panelen vad tabellen är.`
        : `Välj i panelen vad tabellen är, eller döp om den eller bladet till ${either(tableKeys.map((key) => svNames.tables[key].name))}.`,
  }),
  "column/missing": ({ table, columnKey, soughtHeaders, foundHeaders }) => ({
    problem: `Kolumnen ${svNames.columns[columnKey]} saknas i ${table ?? "tabellen"}. Rubrikerna nu: ${both(foundHeaders)}.`,
    mend: `Lägg till en kolumn eller döp om en till ${either(soughtHeaders.slice(0, 3))}.`,
  }),
  "column/ambiguous": ({ columnKey, candidates }) => ({
    problem: `Flera kolumner kan vara ${svNames.columns[columnKey]}: ${both(candidates)}.`,
    mend: `Döp om dem som inte ska räknas.`,
  }),
  "cell/type": (finding, context) => ({
    problem: `${inRow(finding, svNames.columns[finding.columnKey])} är text och räknas inte: ”${finding.content}”.`,
    mend:
      finding.suggestion === undefined
        ? `Skriv ett tal i ${place(finding)} eller töm cellen.`
        : `Skriv talet ${amount(finding.suggestion, context)} i ${place(finding)}.`,
  }),
  "cell/error-value": (finding) => ({
    problem: `${inRow(finding, svNames.columns[finding.columnKey])} visar felet ${finding.content} och räknas inte.`,
    mend: `Rätta formeln i ${place(finding)}.`,
  }),
  "row/duplicate": (finding) => ({
    problem: `${finding.row ?? "Samma namn"} står på två rader, i ${finding.firstCell} och ${place(finding)}.`,
    mend: `Slå ihop raderna, eller skilj dem åt med ett tillägg i ${place(finding)}.`,
  }),
  "row/unnamed": (finding) => ({
    problem: `En rad har belopp men inget namn.`,
    mend: `Skriv vad raden gäller i ${place(finding)}.`,
  }),
  "row/total-inside": (finding) => ({
    problem:
      finding.rows.length === 1
        ? `${finding.row ?? "En rad"} i ${place(finding)} är en summa bland raderna. Den räknas inte in i tabellens summor.`
        : `${count(finding.rows.length)} rader är summor av andra, den första i ${place(finding)}: ${both(finding.rows.slice(0, 5))}${finding.rows.length > 5 ? " med flera" : ""}. De räknas inte in i tabellens summor.`,
    mend: `Är det rätt behöver inget göras. Skriv annars kostnad eller intäkt för raden i en kolumn Radtyp, så räknas den med; summa där skiljer en summa från en rad med samma namn.`,
  }),
  "forecast/missing": (finding, context) => ({
    problem: `Prognos saknas för ${finding.row ?? `raden i ${place(finding)}`}. Budgeten är ${amount(finding.budget, context)}${share(finding.budgetShare, context)}.`,
    mend: `Ange prognos i ${place(finding)}.`,
  }),
  "forecast/none": (finding, context) => ({
    problem: `Prognos saknas på ${allRows(finding.rowCount)}. Budgeten är ${amount(finding.budget, context)}.`,
    mend: `Ange prognoser i kolumnen ${finding.column ?? svNames.columns.forecast}${finding.cell === undefined ? "" : `, med början i ${finding.cell}`}.`,
  }),
  "fact/unknown": (finding) => ({
    problem: `Vid ${finding.fact} i Rapportuppgifter står ”${finding.content}”, som inte går att tolka. Uppgiften räknas som tom.`,
    mend: `Skriv om värdet i ${place(finding)}, till exempel ${examples(finding.fact)}.`,
  }),
  "fact/no-table": (finding) => ({
    problem: `I Rapportuppgifter står ${finding.fact}, men arbetsboken har ingen tabell med det namnet. Räknesättet används inte.`,
    mend: `Skriv tabellens namn i ${place(finding)}: ${either(finding.tables.slice(0, 5))}. Står bara ${deviationWords.facts.convention} där gäller det alla budgettabeller.`,
  }),
  "budget/unrevised": (finding, context) => ({
    problem: `I ${finding.table ?? "tabellen"} står budgetändringar på ${deviation(finding.change, context)} i kolumnen ${finding.column ?? svNames.columns.budgetChange}, och inget visar om de ingår i ${finding.budgetHeader}.`,
    mend: `Ingår de redan: döp om ${finding.budgetHeader} till Reviderad budget. Ingår de inte: lägg till en kolumn Reviderad budget som räknar ihop dem.`,
  }),
  "sign/unclear": (finding) => ({
    problem: `Siffrorna visar inte hur ${finding.table ?? "tabellen"} räknar avvikelser.`,
    mend: `Välj räknesätt innan du skriver: frågan ställs när du visar ändringarna.`,
  }),
  "sign/reversed": (finding) => ({
    problem: `I kolumnen ${finding.column ?? svNames.columns.deviation} i ${finding.table ?? "tabellen"} är plus ett underskott: den räknas som ${finding.first} − ${finding.second}${finding.isSaid ? ", tvärtom mot räknesättet i Rapportuppgifter" : ""}.`,
    mend: !finding.canWrite
      ? `Räkna kolumnen som ${finding.second} − ${finding.first}. Är plus redan överskott på raderna: skriv räknesättet i Rapportuppgifter.`
      : finding.isSaid
        ? `Visa ändringarna, så skrivs avvikelserna om med ${finding.second} − ${finding.first}. Eller ändra räknesättet i Rapportuppgifter.`
        : `Visa ändringarna och välj räknesätt. ${finding.second} − ${finding.first} skriver om avvikelserna så att plus blir överskott. Är plus redan överskott på raderna: välj ${finding.first} − ${finding.second}.`,
  }),
  "sign/mixed": (finding) => ({
    problem: `I ${finding.table ?? "tabellen"} räknas avvikelsen åt andra hållet för ${both(finding.rows.slice(0, 5))}.`,
    mend: `Skriv intäkt eller kostnad för varje rad i en kolumn Radtyp, så räknas alla rader rätt.`,
  }),
  "sum/row": (finding, context) => ({
    problem: `${inRow(finding, "beloppet")} är ${amount(finding.printed, context)} i ${place(finding)}. ${capitalize(finding.target)} ska vara ${terms(finding.terms, context)}.`,
    mend:
      finding.sumCell === undefined
        ? `${capitalize(place(finding))} ska visa ${amount(finding.expected, context)}: rätta talet eller formeln där, eller de tal som raden räknas fram av.`
        : `${capitalize(place(finding))} ska visa ${amount(finding.expected, context)}: rätta talet eller formeln där. Då stämmer både raden och summan i ${finding.sumCell}.`,
  }),
  "sum/column": (finding, context) => ({
    problem: `${inRow(finding, "summan")} är ${amount(finding.printed, context)} i ${place(finding)}, men raderna ger ${amount(finding.expected, context)}${coverage(finding.rowCount, finding.ofCount)}.`,
    mend: `${capitalize(place(finding))} ska visa ${amount(finding.expected, context)}: rätta talet eller formeln där, eller låt en formel räkna summan.${finding.isConfirmedByRow ? " Då stämmer också summans egen rad." : ""}`,
  }),
  "sum/subtotal": (finding, context) => ({
    problem: `${inRow(finding, "delsumman")} är ${amount(finding.printed, context)} i ${place(finding)}, men raderna från ${finding.first} till ${finding.last} ger ${amount(finding.expected, context)}${coverage(finding.rowCount, finding.ofCount)}.`,
    mend: `${capitalize(place(finding))} ska visa ${amount(finding.expected, context)}: rätta talet eller formeln där, eller rätta raderna.${finding.isConfirmedByRow ? " Då stämmer också delsummans egen rad." : ""}`,
  }),
  "sum/filtered": (finding, context) => ({
    problem: `${inRow(finding, "summan")} är ${amount(finding.printed, context)} i ${place(finding)}, men alla rader ger ${amount(finding.expected, context)}. Dolda eller bortfiltrerade rader räknas inte med.`,
    mend: `Ta bort filtret, eller använd SUMMA i ${place(finding)} i stället för DELSUMMA.`,
  }),
  "sum/across": (finding, context) => ({
    problem: `${inRow(finding, "beloppet")} är ${amount(finding.printed, context)} i ${place(finding)}, men ${amount(finding.other, context)} för ${finding.otherRow} i tabellen ${finding.otherTable} (${finding.otherSheet}, ${finding.otherCell}). I övrigt stämmer de överens.`,
    mend: `Stäm av vilket som gäller och rätta det andra.`,
  }),
  "cell/hard-coded": (finding, context) => ({
    problem: `${inRow(finding, "beloppet")} är inskrivet för hand, ${amount(finding.content, context)}, i ${place(finding)}. ${count(finding.formulaCount)} av ${count(finding.ofCount)} rader räknas med en formel.`,
    mend: `Kopiera formeln från raden intill till ${place(finding)}, eller låt talet stå om det är avsikten.`,
  }),
  "cell/formula-differs": (finding) => ({
    problem: `${inRow(finding, "beloppet")} räknas på ett annat sätt än raderna intill: ${finding.formula} i ${place(finding)}.`,
    mend: `Jämför med grannarnas formel, ${finding.neighbour}, och kopiera den till ${place(finding)} om den ska gälla.`,
  }),
  "unit/slip": (finding, context) => ({
    problem:
      finding.amount === null || finding.budget === null
        ? `${capitalize(finding.column ?? svNames.columns[finding.columnKey])} i ${finding.table ?? "tabellen"} är på de flesta rader ${factor(finding.factor)} budgeten.`
        : `${inRow(finding, svNames.columns[finding.columnKey])} är ${amount(finding.amount, context)}, ${factor(finding.factor)} budgeten på ${amount(finding.budget, context)}.`,
    mend:
      finding.suggestion === null
        ? `Skriv båda kolumnerna i samma enhet.`
        : `Skriv ${amount(finding.suggestion, context)} i ${place(finding)} om enheten eller en siffra har blivit fel.`,
  }),
  "forecast/below-actual": (finding, context) => ({
    problem: `${inRow(finding, "prognosen")} är ${amount(finding.forecast, context)} för hela året, men utfallet är redan ${amount(finding.actual, context)}.`,
    mend: `Se över prognosen i ${place(finding)}.`,
  }),
  "forecast/equals-budget": (finding) => ({
    problem: `${count(finding.rowCount)} av ${count(finding.ofCount)} prognoser i ${finding.table ?? "tabellen"} är lika med budget: ${both(finding.rows.slice(0, 5))}${finding.rows.length > 5 ? " med flera" : ""}.`,
    mend: `Stäm av med den som gör prognosen att den är gjord.`,
  }),
  "deviation/cancelled": (finding, context) => ({
    problem: `I ${finding.table ?? "tabellen"} tar överskott på ${amount(finding.surplus, context)} och underskott på ${amount(finding.deficit, context)} delvis ut varandra i summan.`,
    mend: `Kommentera båda, så att summan inte döljer dem.`,
  }),
  "deviation/unexplained": (finding, context) => ({
    problem: `Ingen kommentar förklarar avvikelsen för ${finding.row ?? place(finding)}: ${deviation(finding.deviation, context)}${finding.budgetShare === null ? "" : `, ${formatPercent(finding.budgetShare, "sv")} av budgeten`}.`,
    mend: `Skriv en kommentar som nämner ${finding.row ?? place(finding)}. Beloppet står i ${place(finding)}.`,
  }),
  "comment/amount": (finding, context) => ({
    problem: `Kommentaren i ${place(finding)} säger ${finding.isApproximate ? "ca " : ""}${amount(finding.printed, context)}, men avvikelsen för ${finding.rows.length === 0 ? "hela tabellen" : both(finding.rows)} är ${deviation(finding.expected, context)}.`,
    mend: `Stäm av texten mot tabellen: ”${finding.quote}”.`,
  }),
  "comment/no-actual": (finding) => ({
    problem: `Kommentaren i ${place(finding)} säger att något har gjorts, men utfallet är 0 för ${both(finding.rows)}.`,
    mend: `Stäm av om utfallet är bokfört på en annan rad: ”${finding.quote}”.`,
  }),
  "comment/old-name": (finding) => ({
    problem: `Texten i ${place(finding)} använder det tidigare namnet ${finding.name}.`,
    mend: finding.currentName === null ? `Skriv det nya namnet.` : `Skriv ${finding.currentName}.`,
  }),
  "comment/deadline": (finding) => ({
    problem: `Kommentaren i ${place(finding)} talar om något som ska göras, ${finding.deadline}. Tiden ${finding.isPast ? "har gått ut" : "går snart ut"}.`,
    mend: `Skriv hur det ligger till nu: ”${finding.quote}”.`,
  }),
};

const either = (words: readonly string[]): string => formatList(words, "or", "sv");
const both = (words: readonly string[]): string => formatList(words, "and", "sv");

/** A name that another table has cannot be given once more. */
const mendMissing = (soughtNames: readonly string[], foundTables: readonly string[]): string => {
  const { taken, free } = matchNames(soughtNames, foundTables);
  const make = `gör om raderna till en tabell (Infoga, Tabell) och döp den till ${either(free.slice(0, 3))}.`;
  if (taken.length === 0) return capitalize(make);
  return `Namnet ${both(taken)} är upptaget av en tabell som saknar något av det som söks: kolumner för verksamhet, budget och prognos. Ändra dess rubriker. Eller ${make}`;
};

const listTables = (tables: readonly string[]): string =>
  tables.length === 0 ? "Den har inga tabeller." : `Tabeller som finns: ${both(tables)}.`;

const place = (finding: Finding): string => finding.cell ?? finding.table ?? "arbetsboken";

/** "Prognos för Kollektivtrafik": the column as the user calls it, else as we do. */
const inRow = (finding: Finding, column: string): string => {
  const words = `${finding.column ?? column} för ${finding.row ?? place(finding)}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const amount = (number: number, context: FindingContext): string => {
  // All decimals that the number has: what is proposed must be exact.
  const digits = formatNumber(number, "sv", { minimumFractionDigits: context.decimals, maximumFractionDigits: 10 });
  return context.unit === null ? digits : `${digits}\u00a0${svNames.units[context.unit]}`;
};

/** Values that Rapportuppgifter takes: for a convention the words themselves, which nobody guesses. */
const examples = (fact: string): string =>
  fact.toLowerCase().startsWith(deviationWords.facts.convention.toLowerCase())
    ? either(Object.keys(svNames.conventions).map((word) => `”${word}”`))
    : /status/i.test(fact)
      ? either(["”Utkast”", "”Inlämnad”", "”Beslutad”"])
      : "”augusti 2019” för en period eller ”tkr” för hur belopp anges";

const count = (number: number): string => formatNumber(number, "sv", {});

const share = (budgetShare: number | null, context: FindingContext): string =>
  budgetShare === null
    ? ""
    : `, ${formatPercent(budgetShare, "sv")} av ${context.tableKey === null ? "tabellens budget" : svNames.tables[context.tableKey].whole}`;

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Budget 1 174 − Prognos 1 074". */
const terms = (rowTerms: readonly RowTerm[], context: FindingContext): string =>
  rowTerms
    .map(({ header, amount: number, sign }, index) => {
      const link = sign === -1 ? "−\u00a0" : index === 0 ? "" : "+\u00a0";
      const digits = amount(number, { ...context, unit: null });
      return `${link}${header} ${number < 0 ? `(${digits})` : digits}`;
    })
    .join(" ");

const allRows = (rowCount: number): string =>
  rowCount === 1 ? "den enda raden" : rowCount === 2 ? "båda raderna" : `alla ${count(rowCount)} rader`;

const coverage = (rowCount: number, ofCount: number): string =>
  rowCount === ofCount ? "" : ` (${count(rowCount)} av ${count(ofCount)} rader)`;

const factor = (times: number): string =>
  times >= 1
    ? `ungefär ${formatNumber(times, "sv", {})} gånger`
    : `ungefär en ${times > 0.05 ? "tiondel" : "tusendel"} av`;

/** With its sign: plus is surplus. */
const deviation = (number: number, context: FindingContext): string =>
  `${number > 0 ? "+" : ""}${amount(number, context)}`;
