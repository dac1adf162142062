import * as z from "zod/mini";

/**
 * Imported before anything that makes a schema: zod would otherwise try whether it may compile code at run time, which
 * the content security policy of the pane forbids and reports.
 */
z.config({ jitless: true });
