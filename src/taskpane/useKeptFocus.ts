import { type RefObject, useEffect, useRef } from "react";

/** Everything that Tab stops at in the pane. */
const stops = "button, a, input, select, textarea, summary";

/**
 * Gives the keyboard to the nearest thing after what had it, when that is gone with a new reading: a finding that is mended, a
 * button whose work is done. Otherwise the next Tab would begin at the top of the pane. What looks after its own focus goes first.
 */
export const useKeptFocus = (place: RefObject<HTMLElement | null>): void => {
  const ways = useRef<readonly HTMLElement[]>([]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      const all = [...(place.current?.querySelectorAll<HTMLElement>(stops) ?? [])];
      const at = all.findIndex((stop) => stop === target);
      ways.current = at === -1 ? [] : [...all.slice(at), ...all.slice(0, at).reverse()];
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [place]);
  useEffect(() => {
    if (!document.hasFocus() || document.activeElement !== document.body || ways.current[0]?.isConnected !== false)
      return;
    ways.current.find((way) => way.isConnected && way.getClientRects().length > 0)?.focus({ preventScroll: true });
  });
};
