import type { Frame } from "playwright-core";

// What an eye would find wrong with a screen, as far as a page can tell of itself. Each answers with the words of what is wrong.

/** What is wider than its frame without being made to scroll or to end in dots with the whole of it as title; and choices whose words do not fit. */
export const readTooWide = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const pen = document.createElement("canvas").getContext("2d");
    const isCutChoice = (element: HTMLElement) => {
      if (!(element instanceof HTMLSelectElement) || pen === null) return false;
      const look = getComputedStyle(element);
      pen.font = look.font;
      const words = element.selectedOptions[0]?.label ?? "";
      // The browser's arrow takes about 20 pixels.
      const room = element.clientWidth - parseFloat(look.paddingLeft) - parseFloat(look.paddingRight) - 20;
      return pen.measureText(words).width > room;
    };
    const isSpoken = (element: HTMLElement) => element.closest(".page-spoken") !== null;
    return [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => {
        const { right } = element.getBoundingClientRect();
        const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "hidden";
        return !isSpoken(element) && (right > edge + 1 || (isCut && element.title === "") || isCutChoice(element));
      })
      .map((element) => element.textContent.trim().slice(0, 60));
  });

/** Of all that takes the keyboard, once somebody has shown that it is used: what has the focus and looks no other than without it. */
export const readUnseenFocus = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const readEdges = (element: HTMLElement) =>
      // A choice's ring is drawn around its words, and a box' around its arrow too.
      [element, element.parentElement]
        .filter((each) => each !== null)
        .flatMap((each) => [getComputedStyle(each), getComputedStyle(each, "::after")])
        .map(({ outlineStyle, outlineWidth, borderBottomWidth, borderBottomColor, boxShadow }) =>
          [outlineStyle === "none" ? "none" : outlineWidth, borderBottomWidth, borderBottomColor, boxShadow].join(),
        )
        .join();
    const all = [...document.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary")];
    return all
      .filter((element) => {
        if (element.offsetParent === null) return false;
        element.blur();
        const without = readEdges(element);
        element.focus();
        return document.activeElement === element && readEdges(element) === without;
      })
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
  });

/** What takes the keyboard's focus and is then out of sight or under something else: WCAG 2.4.11. */
export const readLost = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary")];
    return all
      .filter((element) => {
        if (element.offsetParent === null) return false;
        element.focus();
        if (document.activeElement !== element) return false;
        const { left, top, width, height } = element.getBoundingClientRect();
        // What is higher than the pane is in view by its first part.
        const middle = Math.min(top + height / 2, top + 20);
        const found = document.elementFromPoint(left + Math.min(width / 2, 20), middle);
        return found === null || !(element.contains(found) || found.contains(element.closest("label")));
      })
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
  });

/**
 * Words that cannot be told from what they stand on, where a stylesheet takes back the colours that a contrast theme has put in
 * (`forced-color-adjust: none`). Elsewhere the theme's own pairs stand, and they are its user's choice.
 */
export const readUnreadable = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const readLight = (colour: string): number => {
      const parts = [...colour.matchAll(/\d+(?:\.\d+)?/g)].map(Number);
      const [red = 0, green = 0, blue = 0] = parts.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => {
        const look = getComputedStyle(element);
        if (look.getPropertyValue("forced-color-adjust") !== "none" || element.textContent.trim() === "") return false;
        const [dark = 0, light = 0] = [readLight(look.color), readLight(look.backgroundColor)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05) < 4.5;
      })
      .map((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return `${element.textContent.trim().slice(0, 60)}: ${color} on ${backgroundColor}`;
      });
  });
