/**
 * Takes a file that somebody drags over the page and lets go of, wherever on it. Of several none is taken, since nobody
 * says which is meant.
 */
export function takeDroppedFiles(onFile: (file: File) => void, onSeveral: (count: number) => void): void {
  const show = (isOver: boolean) => document.body.classList.toggle("isDropTarget", isOver);
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  // Before the grid, which has dragging of its own.
  const listen = (name: "dragover" | "dragleave" | "drop", listener: (event: DragEvent) => void) =>
    window.addEventListener(name, (event) => hasFile(event) && listener(event), { capture: true });
  listen("dragover", (event) => {
    event.preventDefault();
    show(true);
  });
  listen("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) show(false);
  });
  listen("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    show(false);
    const [file, ...others] = event.dataTransfer?.files ?? [];
    if (others.length > 0) onSeveral(others.length + 1);
    else if (file !== undefined) onFile(file);
  });
}
