import { createUniverCalc } from "../../calc/createUniverCalc";
import { createEmptyFile } from "../../file/createEmptyFile";
import { describeFileError } from "../../file/describeFileError";
import { FileError } from "../../file/fileError";
import { openBook } from "../../file/openBook";
import type { OpenedFile } from "../../file/openedFile";
import { saveFile } from "../../file/saveFile";
import { downloadFile } from "./downloadFile";
import type { FileElements } from "./elements";
import { fetchBook, type Start } from "./fetchStart";
import { offerLanguages } from "./languageChoice";
import { readOwnFile } from "./readOwnFile";
import { takeDroppedFiles } from "./takeDroppedFiles";
import { offerThemes } from "./themeChoice";
import { showRibbon } from "./ribbon/showRibbon";
import { type ShownFile, showFile } from "./showFile";

/** Opens the first workbook, and from then on new, own and sample workbooks and saves them, as the user asks. */
export async function workWithFiles(start: Start, elements: FileElements): Promise<void> {
  let shown: ShownFile | null = null;

  const say = (text: string) => {
    const line = document.createElement("p");
    line.textContent = text;
    elements.fileNotice.replaceChildren(...(text === "" ? [] : [line]));
  };

  /** Shows another workbook in the place of this one; where it cannot be opened, this one stays and it is said why. */
  const change = async (open: () => Promise<OpenedFile>): Promise<boolean> => {
    if (shown !== null && !mayLeave(shown)) return false;
    try {
      const file = await open();
      shown?.close();
      shown = showFile(file, start.pane);
      file.workbook.saver = () => void save();
      say("");
      return true;
    } catch (fault) {
      if (!(fault instanceof FileError)) {
        say("Filen kunde inte öppnas: det blev fel i arbetsbänken.");
        throw fault;
      }
      say(describeFileError(fault, "sv"));
      return false;
    }
  };
  const openOwn = (file: File) => change(async () => openBook(await readOwnFile(file), file.name, createUniverCalc()));
  const save = async () => {
    if (shown === null || !(await shown.book.finishEdit())) return;
    const { file } = shown;
    try {
      downloadFile(await saveFile(file), file.workbook.name);
      say("");
    } catch (fault) {
      say("Arbetsboken kunde inte sparas: det blev fel i arbetsbänken.");
      throw fault;
    }
    shown.book.showName();
  };

  elements.newFile.addEventListener("click", () => void change(() => createEmptyFile(createUniverCalc())));
  elements.openSample.addEventListener("click", () => void change(() => openFromServer("sample", start)));
  elements.openFile.addEventListener("click", () => elements.fileChoice.click());
  elements.fileChoice.addEventListener("change", () => {
    const [chosen] = elements.fileChoice.files ?? [];
    // So that the same file can be chosen again.
    const clear = () => (elements.fileChoice.value = "");
    if (chosen !== undefined) void openOwn(chosen).finally(clear);
  });
  elements.saveFile.addEventListener("click", () => void save());
  offerLanguages(elements.language, () => shown?.reloadPane());
  offerThemes(elements.theme, () => shown?.reloadPane());
  takeDroppedFiles(
    (file) => void openOwn(file),
    (count) => say(`Du släppte ${String(count)} filer. Släpp en arbetsbok i taget.`),
  );
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    void save();
  });
  window.addEventListener("beforeunload", (event) => {
    if (shown?.file.workbook.isDirty === true || shown?.book.isEditing() === true) event.preventDefault();
  });

  await showRibbon(elements.ribbon, (page) => shown?.showPage(page));

  // Where the first workbook cannot be opened, it is said why, and the page is of use all the same.
  const isShown = await change(() => openFromServer("file", start));
  if (!isShown) shown = showFile(await createEmptyFile(createUniverCalc()), start.pane);
}

const openFromServer = async (which: "file" | "sample", start: Start): Promise<OpenedFile> =>
  openBook(await fetchBook(which), start[which], createUniverCalc());

function mayLeave({ file, book }: ShownFile): boolean {
  const { isDirty, name } = file.workbook;
  if (!isDirty && !book.isEditing()) return true;
  return window.confirm(`Ändringarna i ${name} är inte sparade. Vill du lämna den ändå?`);
}
