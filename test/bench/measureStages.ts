import type { OpenExcel } from "../excel/openExcel";

/** Where the time of something goes that is done with the workbook, in milliseconds. */
export type Stages = { readonly ours: number; readonly officeJs: number; readonly host: number };

/** Waits for an answer of the host, from `Excel.run` on: all of it but our own code. */
type SyncedContext = { readonly prototype: { sync: (passed?: unknown) => Promise<unknown> } };

/**
 * Parts the time of some work: in the local host that plays Excel, from a request to its answer; in office.js, which makes the
 * request and takes the answer; and in our own code, which is all the rest.
 */
export async function measureStages(excel: OpenExcel, work: () => Promise<unknown>): Promise<Stages> {
  const { OfficeExtension } = globalThis as unknown as { OfficeExtension: { ClientRequestContext: SyncedContext } };
  const { prototype } = OfficeExtension.ClientRequestContext;
  const { sync } = prototype;
  let [inHost, inSync] = [0, 0];
  excel.intercept(async (_, proceed) => {
    const started = performance.now();
    try {
      return await proceed();
    } finally {
      inHost += performance.now() - started;
    }
  });
  prototype.sync = async function (this: unknown, passed) {
    const started = performance.now();
    try {
      return await sync.call(this, passed);
    } finally {
      inSync += performance.now() - started;
    }
  };
  const started = performance.now();
  try {
    await work();
  } finally {
    prototype.sync = sync;
    excel.intercept((_, proceed) => proceed());
  }
  return { ours: performance.now() - started - inSync, officeJs: inSync - inHost, host: inHost };
}
