/** What the forms do with the workbook: fetched with the forms, so that the first screen opens without it. */
export const readFormCommands = () => import("./formCommands");
