/** The moment as sheets of ours tell when they were made, by the machine's own clock: "2019-09-12 14:05". */
export const printNow = (now: Date = new Date()): string => {
  const print = (number: number): string => String(number).padStart(2, "0");
  const day = [now.getFullYear(), print(now.getMonth() + 1), print(now.getDate())].join("-");
  return `${day} ${print(now.getHours())}:${print(now.getMinutes())}`;
};
