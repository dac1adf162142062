/** A JSON file of the workbench's own server. */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} could not be read: ${String(response.status)}`);
  return response.json();
}
