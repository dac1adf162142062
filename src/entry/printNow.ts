/** The moment as sheets of ours tell when they were made, by the machine's own clock: "2019-09-12 14:05". */
export const printNow = (): string => {
  const now = new Date();
  return `${printDay(now)} ${[now.getHours(), now.getMinutes()].map(printTwoDigits).join(":")}`;
};

/** The day by the same clock: "2019-09-12". */
export const printToday = (): string => printDay(new Date());

const printDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(printTwoDigits).join("-");

const printTwoDigits = (number: number): string => String(number).padStart(2, "0");
