import type { Texts } from "../texts/texts";
import { usePageStyles } from "./usePageStyles";

/** The page opened in a browser of its own: there is no workbook to work in. */
export const OutsideExcel = ({ texts }: { readonly texts: Texts }) => {
  const page = usePageStyles();
  return (
    <main className={page.message}>
      <h1 className={page.title}>{texts.outsideExcel.title}</h1>
      <p>{texts.outsideExcel.advice}</p>
    </main>
  );
};
