import { reportTableWords } from "../texts/reportTableWords";

export { addEntries } from "../commands/addEntries";
export { enterField } from "../commands/enterField";
export { keepDraft } from "../commands/keepDraft";
export { removeEntry } from "../commands/removeEntry";
export const { letters } = reportTableWords;
