import type { StatusCode } from "../core/vocabulary/statusCodes";

/** How a language prints each code of a thing of either gender: en aktivitet är Klar, ett uppdrag är Klart. */
export type StatusTexts = Readonly<Record<StatusCode, { readonly common: string; readonly neuter: string }>>;
