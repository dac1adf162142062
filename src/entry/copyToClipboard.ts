import type { Copied } from "../taskpane/reportCommands";

/**
 * Puts something on the clipboard. Excel on the web may forbid the newer way in its frame, so the older one is tried too.
 * False where neither works: nothing is claimed then.
 */
export const copyToClipboard = async ({ text, html }: Copied): Promise<boolean> => {
  try {
    const parts: Record<string, Blob> = { "text/plain": new Blob([text], { type: "text/plain" }) };
    if (html !== null) parts["text/html"] = new Blob([html], { type: "text/html" });
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    // Forbidden or not there: the older way answers by itself whether it works.
    return copyByCommand({ text, html });
  }
};

/** The browser asks the page for what to copy. Deprecated, and all there is where the clipboard is out of reach. */
const copyByCommand = ({ text, html }: Copied): boolean => {
  let isPut = false;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    isPut = event.clipboardData !== null;
  };
  document.addEventListener("copy", put);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    return document.execCommand("copy") && isPut;
  } finally {
    document.removeEventListener("copy", put);
  }
};
