import { spawn } from "node:child_process";

/** Shows an address in the user's browser where there is a screen; otherwise does nothing, since the address is printed too. */
export function openBrowser(address: string): void {
  const command = openCommand(address);
  if (command === null) return;
  const [program, ...words] = command;
  const browser = spawn(program, words, { detached: true, stdio: "ignore" });
  browser.on("error", () => undefined); // no such program: the printed address is enough
  browser.unref();
}

function openCommand(address: string): readonly [string, ...string[]] | null {
  switch (process.platform) {
    case "darwin":
      return ["open", address];
    case "win32":
      return ["cmd", "/c", "start", "", address];
    default: {
      const hasScreen = [process.env["DISPLAY"], process.env["WAYLAND_DISPLAY"]].some(Boolean);
      return hasScreen ? ["xdg-open", address] : null;
    }
  }
}
