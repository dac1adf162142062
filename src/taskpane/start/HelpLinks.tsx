import { useScreenTexts } from "../screenTexts";
import "../page.css";
import "./HelpLinks.css";

/** Served beside the pane, so that they are there wherever it is. */
const guides = ["ekonom", "chef", "ekonomiavdelning"] as const;

/** One guide for each group of users. They open in the browser: the pane stays where it is. */
export const HelpLinks = () => {
  const { help } = useScreenTexts();
  return (
    <section className="help-links-section">
      <h3 className="page-subtitle">{help.title}</h3>
      <ul className="page-list help-links-list">
        {guides.map((guide) => (
          <li key={guide}>
            <a className="page-link" href={`guider/anvandare-${guide}.html`} target="_blank" rel="noreferrer">
              {help.guides[guide]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
