const number =
  /(?<![\p{L}\p{N}])[-−–]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|(?<![\p{L}\p{N}])[-−–]?\d+(?:[.,]\d+)?/u;
const groupSigns = /[ \u00a0\u202f]/g;

/** The first number in a measured value: "82,75 %" is 82.75, "plac. 77 av 290" 77; null where there is none: "inget resultat". */
export const parseMeasuredAmount = (text: string): number | null => {
  const match = number.exec(text);
  if (match === null) return null;
  const amount = Number(match[0].replace(groupSigns, "").replace(/[−–]/, "-").replace(",", "."));
  return Number.isFinite(amount) ? amount : null;
};
