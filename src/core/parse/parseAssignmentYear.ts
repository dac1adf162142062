const bracketedYear = /\((?:[^()]{0,30}?[^\d()])?((?:19|20)\d\d)(?:[-\s][^()]{0,30})?\)/;
const anyYear = /(?<!\d)((?:19|20)\d\d)(?!\d)/;

/** The year of decision that a text names in brackets, "(2018)" or "(KF 2018-05-21)"; the text itself is left as it is. */
export const parseBracketedYear = (text: string): number | null => readYear(bracketedYear.exec(text));

/** A year anywhere: what the column Beslutsår or a reference to a decision says. */
export const parseAnyYear = (text: string): number | null => readYear(anyYear.exec(text));

const readYear = (match: RegExpExecArray | null): number | null => (match === null ? null : Number(match[1]));
