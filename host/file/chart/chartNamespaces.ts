import type { Namespaces } from "../package/namespaces";

/** What drawings and charts are written in. */
export type ChartNamespaces = {
  readonly drawing: string;
  readonly main: string;
  readonly chart: string;
  readonly relationships: string;
};

/** Source: ECMA-376 part 1 (strict) and part 4 (transitional), annex A. */
export function chooseChartNamespaces({ relationships }: Namespaces): ChartNamespaces {
  const root = relationships.startsWith("http://purl.oclc.org/")
    ? "http://purl.oclc.org/ooxml/drawingml"
    : "http://schemas.openxmlformats.org/drawingml/2006";
  return { drawing: `${root}/spreadsheetDrawing`, main: `${root}/main`, chart: `${root}/chart`, relationships };
}
