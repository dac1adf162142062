import "./page.css";

type Props = { readonly title: string; readonly advice: string };

/** A whole pane with one thing to say, for when there is no workbook to work in. */
export const NoticePage = ({ title, advice }: Props) => {
  return (
    <main className="page-message">
      <h1 className="page-title">{title}</h1>
      <p>{advice}</p>
    </main>
  );
};
