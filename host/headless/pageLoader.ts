import { readFile } from "node:fs/promises";
import path from "node:path";
import { ResourceLoader } from "jsdom";

/** Where the page asks for office.js, and where Microsoft's npm copy of it lies. */
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Gives a page its scripts from folders of this machine. Nothing is fetched from any network. */
export function createPageLoader(pageOrigin: string, pageFolder: string, officeFolder: string): ResourceLoader {
  const folders: Readonly<Record<string, string>> = { [officeAddress]: officeFolder, [`${pageOrigin}/`]: pageFolder };
  return new (class extends ResourceLoader {
    override fetch(url: string) {
      const base = Object.keys(folders).find((address) => url.startsWith(address));
      const folder = base === undefined ? undefined : folders[base];
      if (base === undefined || folder === undefined) return null;
      const file = readFile(
        path.join(folder, path.normalize(`/${new URL(url).pathname.slice(new URL(base).pathname.length)}`)),
      );
      return Object.assign(file, { abort: () => undefined });
    }
  })();
}
