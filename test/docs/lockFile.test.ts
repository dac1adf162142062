import { readFileSync } from "node:fs";
import { join } from "node:path";

type LockedPackage = { readonly optionalDependencies?: Readonly<Record<string, string>> };

const lockFile = JSON.parse(readFileSync(join(__dirname, "../../package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

test("the lock file names the builds for every system, without which `npm ci` refuses to install anywhere", () => {
  const locked = Object.keys(lockFile.packages);
  const asked = Object.values(lockFile.packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((name) => !locked.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
});
