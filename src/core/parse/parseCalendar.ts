import { monthWords } from "../vocabulary/calendarWords";

/** The years, months and follow-up numbers of a text, and what the text says beside them. */
export type Calendar = {
  readonly rest: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly fromMonth: number | null;
  readonly ordinal: number | null;
  readonly isAccumulated: boolean;
  readonly isComparison: boolean;
};

const twoYears = /(?<!\d)20\d\d\s*(?:\/\s*(?:20)?\d\d|-\s*20\d\d)(?!\d)/;
const yearAndMonth = /(?<!\d)(20\d\d)-?(0[1-9]|1[0-2])(?:-?(?:[0-2]\d|3[01]))?(?!\d)/g;
const shortDate = /(?<!\d)([1-4]\d)(0[1-9]|1[0-2])(?:[0-2]\d|3[01])?(?!\d)/g;
const fourDigitYear = /(?<!\d)(20\d\d)(?!\d)/g;
const dayAndMonth = /(?<!\d)(?:2[89]|3[01])\/(1[0-2]|0?[1-9])(?!\d)/g;
const partOfYear = /(?<!\d)(1[0-2]|[1-9])\/12(?!\d)/g;
const separators = /[^\p{L}\p{N}]+/u;
const tertial = /^(?:t|tertial)([1-3])$/;
const quarter = /^(?:q|kv|kvartal)([1-4])$/;
const forecastNumber = /^p([1-4])$/;
const twoDigits = /^[1-4]\d$/;
const oneOrTwoDigits = /^\d{1,2}$/;
const monthCount = /^(?:[2-9]|1[0-2])$/;
const monthNouns: ReadonlySet<string> = new Set(["mån", "månader"]);
const nounsAfterMonth: ReadonlySet<string> = new Set(["prognos", "prognosen", "utfall", "budget", "uppföljning"]);
const numberWords: ReadonlySet<string> = new Set(["nr", "nummer", "uppföljning", "delår", "dr"]);

/**
 * Takes years (`2019`, `-19`), months (`aug`, `2019-08-31`, `31/8`, `1908`), spans (`jan–aug`), thirds of a year (`T2`)
 * and follow-up numbers (`nr 2`) out of a plain lower-case text. A third or quarter is its last month. `delår 2` is
 * a number only: municipalities follow up in different months.
 */
export const parseCalendar = (text: string): Calendar => {
  const years = new Set<number>();
  const months: number[] = [];
  let isAccumulated = false;
  const isComparison = twoYears.test(text);
  const shortened = text
    .replace(twoYears, " ")
    .replace(yearAndMonth, (_, year: string, month: string) => {
      years.add(Number(year));
      months.push(Number(month));
      return " ";
    })
    .replace(fourDigitYear, (_, year: string) => {
      years.add(Number(year));
      return " ";
    })
    .replace(shortDate, (_, year: string, month: string) => {
      years.add(2000 + Number(year));
      months.push(Number(month));
      return " ";
    })
    .replace(dayAndMonth, (_, month: string) => {
      months.push(Number(month));
      return " ";
    })
    .replace(partOfYear, (_, month: string) => {
      months.push(Number(month));
      isAccumulated = true;
      return " ";
    });

  const rest: string[] = [];
  let ordinal: number | null = null;
  const tokens = shortened.split(separators).filter((token) => token !== "");
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? "";
    const next = tokens[index + 1] ?? "";
    const month = monthWords.get(token);
    const third = parseThird(token, next);
    if (month !== undefined) months.push(month);
    else if (third !== null) {
      months.push(third.month);
      index += third.tokenCount - 1;
    } else if (monthWords.has(next) && oneOrTwoDigits.test(token)) continue;
    else if (monthCount.test(token) && monthNouns.has(next)) {
      // "Utfall 8 mån" is the year so far.
      months.push(1, Number(token));
      index += 1;
    } else if (forecastNumber.test(token)) {
      ordinal = Number(token.slice(1));
      rest.push("prognos");
    } else if (numberWords.has(token) && /^[1-4]$/.test(next)) {
      ordinal = Number(next);
      index += 1;
    } else if (/^[1-4]$/.test(token) && rest.length > 0) ordinal = Number(token);
    else if (twoDigits.test(token) && (rest.length > 0 || months.length > 0)) years.add(2000 + Number(token));
    else {
      const compound = parseMonthCompound(token);
      if (compound !== null) months.push(compound.month);
      rest.push(compound?.noun ?? token);
    }
  }

  const [first = null, second = null] = months;
  const isSpan = second !== null && first !== null && first < second;
  return {
    rest: rest.join(" "),
    year: years.size === 0 ? null : Math.max(...years),
    month: months.length === 0 ? null : (months[months.length - 1] ?? null),
    fromMonth: isSpan ? first : null,
    ordinal,
    isAccumulated,
    isComparison: isComparison || years.size > 1,
  };
};

const parseThird = (token: string, next: string): { readonly month: number; readonly tokenCount: 1 | 2 } | null => {
  const inOne = (tertial.exec(token) ?? [])[1];
  if (inOne !== undefined) return { month: Number(inOne) * 4, tokenCount: 1 };
  const quarterInOne = (quarter.exec(token) ?? [])[1];
  if (quarterInOne !== undefined) return { month: Number(quarterInOne) * 3, tokenCount: 1 };
  if (token === "tertial" && /^[1-3]$/.test(next)) return { month: Number(next) * 4, tokenCount: 2 };
  if (/^[1-3]$/.test(token) && /^tertial/.test(next)) return { month: Number(token) * 4, tokenCount: 2 };
  if (/^(?:kvartal|kv|q)$/.test(token) && /^[1-4]$/.test(next)) return { month: Number(next) * 3, tokenCount: 2 };
  return token === "halvår" ? { month: 6, tokenCount: next === "1" ? 2 : 1 } : null;
};

/** "augustiprognos" is the forecast of August. */
const parseMonthCompound = (token: string): { readonly month: number; readonly noun: string } | null => {
  for (const [word, month] of monthWords) {
    if (token.startsWith(word) && nounsAfterMonth.has(token.slice(word.length))) {
      return { month, noun: token.slice(word.length) };
    }
  }
  return null;
};
