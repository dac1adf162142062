import { Button } from "./Button";
import { formatNumber } from "../texts/formatNumber";
import { useTexts } from "./textsContext";
import type { Paged } from "./useMore";

type Props = { readonly of: Pick<Paged<unknown>, "next" | "left" | "showMore"> };

/** The way to the next page of a long list; nothing where all of it is shown. */
export const MoreButton = ({ of: { next, left, showMore } }: Props) => {
  const { actions, language } = useTexts();
  return left === 0 ? null : (
    <Button size="small" onClick={showMore}>
      {actions.more(formatNumber(next, language, {}), formatNumber(left, language, {}))}
    </Button>
  );
};
