import { config } from "zod/mini";

export * from "zod/mini";

// Before anything makes a schema: zod would otherwise try whether it may compile code at run time, which the content
// security policy of the pane forbids and reports. So zod is imported from here alone.
config({ jitless: true });
