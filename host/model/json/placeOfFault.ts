/** Does a part of the reading; what it throws says where in the file it was. */
export function describePlaceOfFault<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${place}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
