import type { svNotices } from "./svNotices";

export const enNotices: typeof svNotices = {
  outsideExcel: {
    title: "Open the page in Excel",
    advice:
      "Interim report works inside a workbook. Start Excel, open the workbook and choose Interim report on the ribbon.",
  },

  withoutOffice: {
    title: "No connection to Excel",
    advice:
      "The Microsoft script that connects to Excel could not be loaded. Check your network and open the pane again.",
  },
};
