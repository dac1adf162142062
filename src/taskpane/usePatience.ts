import { useCallback, useEffect, useMemo, useRef } from "react";
import { WorkbookError } from "../commands/workbookError";

/** What passes by itself, or as soon as the user leaves a cell or a dialog. Nothing has been written then. */
export const isPassing = (fault: unknown): fault is WorkbookError =>
  fault instanceof WorkbookError && (fault.code === "cell-edit-mode" || fault.code === "busy");

const shortestMilliseconds = 1000;
const longestMilliseconds = 8000;

/** Whoever leaves a cell expects an answer at once; an Excel that has too much to do is left alone longer and longer. */
export const readPatience = ({ code }: WorkbookError, attempt: number): number =>
  code === "cell-edit-mode" ? shortestMilliseconds : Math.min(longestMilliseconds, shortestMilliseconds * 2 ** attempt);

export type Patience = {
  /**
   * Asks again while Excel is taken up by something that passes, and tells it each time. Throws what Excel answered last once
   * the user gives up, and anything else at once.
   */
  readonly ask: <T>(question: () => Promise<T>) => Promise<T>;
  /** The user does not want to wait any longer. */
  readonly giveUp: () => void;
};

/** Waiting for Excel on behalf of one thing at a time. Ends when the pane is closed. */
export const usePatience = (onHindered: (error: WorkbookError) => void): Patience => {
  const stop = useRef<() => void>(() => undefined);
  const giveUp = useCallback(() => stop.current(), []);
  useEffect(() => giveUp, [giveUp]);

  return useMemo(() => {
    const rest = (milliseconds: number): Promise<"again" | "givenUp"> =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve("again"), milliseconds);
        stop.current = () => {
          clearTimeout(timer);
          resolve("givenUp");
        };
      });
    const attempt = async <T>(question: () => Promise<T>, count: number): Promise<T> => {
      try {
        return await question();
      } catch (fault) {
        if (!isPassing(fault)) throw fault;
        onHindered(fault);
        if ((await rest(readPatience(fault, count))) === "givenUp") throw fault;
        return attempt(question, count + 1);
      }
    };
    return { ask: (question) => attempt(question, 0), giveUp };
  }, [giveUp, onHindered]);
};
