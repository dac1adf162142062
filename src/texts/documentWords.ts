/** What a rendered report says beside the report's own words. Swedish, as the report is. */
export const documentWords = {
  contents: "Innehåll",
  /** Stands where a picture is to be put in. */
  picturePlace: "[Plats för bild]",
  /** "Sida 1 av 7": before the page's number, and between it and how many there are. */
  page: "Sida ",
  pageOf: " av ",
} as const;
