/** A button that an add-in's manifest puts on the ribbon, to open the add-in's pane at an address of its own. */
export type RibbonCommand = {
  readonly label: string;
  readonly tip: string;
  /** Path and query of the pane's page, as the manifest says without its origin: "taskpane.html?place=report". */
  readonly page: string;
};

/**
 * The buttons of an add-in-only manifest whose action is ShowTaskpane, in the manifest's order and its default language. Their
 * pages are found beside the pane's own, wherever that is served: the origin that the manifest names is another.
 */
export function parseCommands(manifest: string): readonly RibbonCommand[] {
  const document = new DOMParser().parseFromString(manifest, "application/xml");
  const texts = new Map(
    ["bt:String", "bt:Url"]
      .flatMap((name) => [...document.getElementsByTagName(name)])
      .map((element) => [element.getAttribute("id"), element.getAttribute("DefaultValue") ?? ""]),
  );
  const read = (parent: Element, name: string): string =>
    texts.get(parent.getElementsByTagName(name)[0]?.getAttribute("resid") ?? "") ?? "";
  return [...document.getElementsByTagName("Control")]
    .filter((control) => control.getElementsByTagName("Action")[0]?.getAttribute("xsi:type") === "ShowTaskpane")
    .map((control) => {
      const { pathname, search } = new URL(read(control, "SourceLocation"));
      return {
        label: read(control, "Label"),
        tip: read(control, "Description"),
        page: `${pathname.split("/").at(-1) ?? ""}${search}`,
      };
    });
}
