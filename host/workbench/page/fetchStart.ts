import * as z from "zod";

/** What the server was started with. */
export type Start = {
  /** The address of the add-in's page. */
  readonly pane: string;
  /** Names of the workbook to begin with and of the sample. */
  readonly file: string;
  readonly sample: string;
};

const startSchema = z.object({ pane: z.string(), file: z.string(), sample: z.string() });

export async function fetchStart(): Promise<Start> {
  return startSchema.parse(await (await fetchFromServer("start.json")).json());
}

/** One of the two workbooks that the server has. */
export async function fetchBook(which: "file" | "sample"): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFromServer(`start/${which}`)).arrayBuffer());
}

async function fetchFromServer(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} could not be read: ${String(response.status)}`);
  return response;
}
