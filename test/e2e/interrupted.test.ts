import { openBeforeEach } from "./openBeforeEach";
import type { OpenWorkbench } from "./openWorkbench";

let book: OpenWorkbench;

openBeforeEach(async (opened) => {
  book = opened;
  // Before the page and the pane themselves listen: each new pane is listened to anew.
  await opened.page.context().addInitScript(standBetween);
  await opened.page.evaluate(standBetween);
  await opened.page.getByRole("button", { name: "Läs in panelen igen" }).click();
  await showChanges();
});

const showChanges = async () => {
  await book.pane.getByRole("button", { name: /^Visa ändringar/ }).click();
  await book.pane.getByText("24 celler, 3 blad").waitFor();
};
const write = () => book.pane.getByRole("button", { name: "Skriv", exact: true }).click();
const undo = () => book.pane.getByRole("button", { name: "Ångra senaste skrivning" }).click();

/** How much of the next write Excel does, and whether the pane is loaded anew before it answers. */
const stopWrite = (share: number, isReloaded: boolean) =>
  book.page.evaluate(
    (stop) => {
      window.stopWrite = stop;
    },
    { share, isReloaded },
  );

declare global {
  var stopWrite: { readonly share: number; readonly isReloaded: boolean } | undefined;
}

/**
 * Runs in the page and in the pane, between them: of the next request that enters the formulas of deviations the page gets the first
 * actions only, as where Excel stops in the middle, and the pane gets a fault with the answer to it.
 */
function standBetween(): void {
  let failing: number | null = null;
  const read = (text: unknown) => (typeof text === "string" && text.startsWith("{") ? text : "null");
  const pass = ({ origin, source }: MessageEvent<unknown>, data: unknown) =>
    window.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(data), origin, source }));
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const envelope = JSON.parse(read(event.data)) as {
      readonly stopped?: number;
      readonly _correlationId: number;
      readonly _messageType: number;
      readonly _data?: { readonly ArrayData?: unknown[]; readonly Data?: unknown[] };
    } | null;
    if (envelope === null) return;
    if (envelope.stopped !== undefined) failing = envelope.stopped;
    const { ArrayData: asked, Data: answered } = envelope._data ?? {};
    const stop = window.stopWrite;
    if (stop !== undefined && asked !== undefined && String(asked[4]).includes("=IF(COUNT(")) {
      window.stopWrite = undefined;
      const body = JSON.parse(String(asked[4])) as { readonly Actions: readonly unknown[] };
      asked[4] = JSON.stringify({
        ...body,
        Actions: body.Actions.slice(0, Math.floor(stop.share * body.Actions.length)),
      });
      event.stopImmediatePropagation();
      event.source?.postMessage(JSON.stringify({ stopped: envelope._correlationId }), { targetOrigin: "*" });
      pass(event, envelope);
      if (stop.isReloaded) document.getElementById("reloadPane")?.click();
    }
    if (answered !== undefined && envelope._correlationId === failing) {
      failing = null;
      const reply = JSON.parse(String(answered[2])) as object;
      const fault = { Code: "GeneralException", Message: "", Location: "", ActionIndex: 0, HttpStatusCode: 500 };
      answered[2] = JSON.stringify({ ...reply, Error: fault });
      event.stopImmediatePropagation();
      pass(event, envelope);
    }
  });
}

/** As the workbook is before the write, and once all of it is done. */
const expectWritten = async (isDrift: boolean, isInvestment: boolean) => {
  await book.expectCell("Drift!D5", { value: isDrift ? -150 : null });
  await book.expectCell("Investering!E5", { value: isInvestment ? 66 : null });
};

test("where Excel stops in the middle of a write the pane says how much is written, and takes it back", async () => {
  await stopWrite(0.5, false);
  await write();
  await book.pane.getByText("Excel avbröt mitt i skrivningen vid Driftbudget.", { exact: false }).waitFor();
  await book.pane.getByText("Nu står 12 av 24 ändringar i arbetsboken.", { exact: false }).waitFor();
  await expectWritten(true, false);
  await undo();
  await book.pane.getByText("Senaste skrivningen är ångrad. Cellerna är som förut.", { exact: false }).waitFor();
  await expectWritten(false, false);
});

test("or goes on with what is left", async () => {
  await stopWrite(0.5, false);
  await write();
  await book.pane.getByText("12 celler, 2 blad").waitFor();
  await write();
  await book.pane.getByText("Infört", { exact: false }).first().waitFor();
  await expectWritten(true, true);
  expect(book.faults).toEqual([]);
});

test("a pane that is loaded anew in the middle of a write says how much stands in the workbook, and takes it back", async () => {
  await stopWrite(0.5, true);
  await write();
  await book.pane
    .getByText("Panelen lästes in på nytt medan Excel arbetade. 12 av 24 ändringar står i arbetsboken.", {
      exact: false,
    })
    .waitFor();
  await expectWritten(true, false);
  await undo();
  await book.pane.getByText("Senaste skrivningen är ångrad. Cellerna är som förut.", { exact: false }).waitFor();
  await expectWritten(false, false);
});
