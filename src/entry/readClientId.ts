const STORED = "delarsrapport-client";

/**
 * Tells this pane from those of others who have the same workbook open: their drafts are kept apart by it. The same after
 * the pane has been reloaded, another one in a new session; it says nothing of who somebody is.
 */
export const readClientId = (storage: Pick<Storage, "getItem" | "setItem"> = window.sessionStorage): string => {
  const stored = storage.getItem(STORED);
  if (stored !== null) return stored;
  const created = crypto.randomUUID();
  storage.setItem(STORED, created);
  return created;
};
