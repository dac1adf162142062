import { type RefObject, useEffect, useRef } from "react";

/**
 * Gives the keyboard to the first button in the element when what had it is gone: the form that adds a row has closed, or a
 * row has been taken away. Otherwise the next Tab would begin at the top of the pane.
 */
export const useReturnedFocus = (isOpen: boolean, rowCount: number): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef({ isOpen, rowCount });
  useEffect(() => {
    const isGone = (last.current.isOpen && !isOpen) || rowCount < last.current.rowCount;
    last.current = { isOpen, rowCount };
    if (isGone && document.hasFocus() && document.activeElement === document.body) {
      place.current?.querySelector("button")?.focus({ preventScroll: true });
    }
  }, [isOpen, rowCount]);
  return place;
};
