import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderGuide } from "../../.config/renderGuide.mjs";

const folder = join(__dirname, "../../docs");
const guides = readdirSync(folder).filter((name) => name.startsWith("anvandare-"));

test.each(guides)("%s is a web page without signs of how it was written", (name) => {
  const page = renderGuide(readFileSync(join(folder, name), "utf8"));
  const seen = page.replace(/<style>[\s\S]*?<\/style>|<code>.*?<\/code>|<[^>]+>/g, "");
  expect(seen).not.toMatch(/\*\*|\]\(|^#|^\s*[-|] |_In/m);
  expect(page.match(/<h1>/g)).toHaveLength(1);
});

test.each(guides)(
  "%s tells of what stops people: protected view, saving, protected sheets, phones and iPad",
  (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text).toMatch(/In English:/);
    if (name === "anvandare-ekonomiavdelning.md") return;
    for (const matter of [/Aktivera redigering/, /Spara automatiskt/, /skydda/i, /telefon/i, /iPad/]) {
      expect(text).toMatch(matter);
    }
  },
);

test("what the add-in does not know of Markdown is left as it stands, and words are never taken for HTML", () => {
  expect(renderGuide("# T\n\nA < B & `**x**` **fet** [b](anvandare-chef.md) [c](regler.md)")).toContain(
    '<p>A &lt; B &amp; <code>**x**</code> <strong>fet</strong> <a href="anvandare-chef.html">b</a> c</p>',
  );
});
