import { SaxesParser } from "saxes";
import { createPartFault } from "../fault";

export type XmlAttributes = Readonly<Record<string, string>>;

/** A start tag and where it stands in its part. Positions count UTF-16 units. */
export type XmlTag = {
  /** As `XmlElement.name`. */
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly start: number;
  /** After the tag's ">". */
  readonly openEnd: number;
  readonly isSelfClosing: boolean;
};

/** What is told while a part is read. Names are as `XmlElement.name`. */
export type XmlHandlers = {
  readonly open: (tag: XmlTag) => void;
  readonly text: (text: string) => void;
  /** The end tag stands from `closeStart` to `end`; both are the tag's end where it closes itself. */
  readonly close: (name: string, closeStart: number, end: number) => void;
};

/** Of one tag. The format's own tags have some thirty at most. */
const MOST_ATTRIBUTES = 1000;

/**
 * Reads a part from its beginning to its end. Declarations of entities are not obeyed, so a part cannot blow itself up.
 * Throws a `Fault`: damagedPart where it is not well-formed, tooLarge where a tag has attributes without end.
 * @param part the part's name, for the fault
 */
export function scanXml(text: string, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let prefix: string | null = null;
  let attributeCount = 0;
  const nameOf = (name: string): string => {
    prefix ??= /^[^:]*:/.exec(name)?.[0] ?? "";
    return prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  };
  parser.on("error", (cause) => {
    throw createPartFault("damagedPart", part, cause.message, cause);
  });
  parser.on("attribute", () => {
    attributeCount += 1;
    if (attributeCount > MOST_ATTRIBUTES) throw createPartFault("tooLarge", part, "a tag with too many attributes");
  });
  parser.on("opentag", (tag) => {
    attributeCount = 0;
    // Inside a tag "<" can only stand at its beginning.
    const start = text.lastIndexOf("<", parser.position - 1);
    const { attributes, isSelfClosing } = tag;
    handlers.open({ name: nameOf(tag.name), attributes, start, openEnd: parser.position, isSelfClosing });
  });
  parser.on("text", handlers.text);
  parser.on("cdata", handlers.text);
  parser.on("closetag", (tag) => {
    const end = parser.position;
    handlers.close(nameOf(tag.name), tag.isSelfClosing ? end : text.lastIndexOf("<", end - 1), end);
  });
  parser.write(text).close();
}
