import { useEffect, useState } from "react";

export type Paged<Item> = {
  readonly shown: readonly Item[];
  /** How many come with the next press, and how many are left before it. Both 0 when all are shown. */
  readonly next: number;
  readonly left: number;
  readonly showMore: () => void;
};

/**
 * A long list a page at a time: thousands of items at once would make every keystroke slow. The keyboard goes to the first new
 * one. The second of the answer is told of the element whose children the items are.
 */
export const useMore = <Item>(
  items: readonly Item[],
  page: number,
): readonly [Paged<Item>, (list: HTMLElement | null) => void] => {
  const [count, setCount] = useState(page);
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const firstNew = count === page ? null : element?.children[count - page];
    if (!(firstNew instanceof HTMLElement)) return;
    firstNew.tabIndex = -1;
    firstNew.focus();
  }, [count, element, page]);
  const left = Math.max(0, items.length - count);
  return [
    {
      shown: items.slice(0, count),
      next: Math.min(page, left),
      left,
      showMore: () => setCount(count + page),
    },
    setElement,
  ];
};
