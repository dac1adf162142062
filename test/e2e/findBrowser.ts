import { chromium, type Browser } from "playwright-core";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A browser of the Chromium family that tests can drive. */
export type BrowserProgram = {
  readonly executablePath: string;
  readonly foundIn: "CHROME_PATH" | "installed" | "package";
};

const linuxCommands = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];

const windowsPrograms = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/**
 * Looks for a browser: the one that CHROME_PATH names, else an installed Chrome, Chromium or Edge,
 * else the Chromium that the package @sparticuz/chromium carries (Linux on x64 only; unpacked at first use).
 * Throws one line that says what to do where there is none.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (isProgram(named)) return { executablePath: named, foundIn: "CHROME_PATH" };
    throw new Error(
      `CHROME_PATH is ${named}, but no program is there. Correct it, or unset it to have one looked for.`,
    );
  }
  const installed = listUsualPlaces().find(isProgram);
  if (installed !== undefined) return { executablePath: installed, foundIn: "installed" };
  if (process.platform === "linux" && process.arch === "x64") {
    return { executablePath: await unpackPackagedBrowser(), foundIn: "package" };
  }
  throw new Error("No browser found. Install Chrome, Edge or Chromium, or set CHROME_PATH to the program's full path.");
}

/** Starts that browser without a window. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, foundIn } = await findBrowser();
  // Chromium refuses its sandbox to root, and the packaged one comes without the sandbox's helper program.
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  const args = isRoot || foundIn === "package" ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args });
}

function listUsualPlaces(): readonly string[] {
  switch (process.platform) {
    case "darwin":
      return ["/Applications", join(process.env["HOME"] ?? "", "Applications")].flatMap((folder) =>
        macApplications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      );
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .flatMap((variable) => process.env[variable] ?? [])
        .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
    default:
      return (process.env["PATH"] ?? "")
        .split(delimiter)
        .flatMap((folder) => linuxCommands.map((command) => join(folder, command)));
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: either way no browser for us.
    return false;
  }
}

async function unpackPackagedBrowser(): Promise<string> {
  // Read by the package when it is loaded: with this it also unpacks the system libraries that a bare machine lacks.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
