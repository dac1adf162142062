import type { OfficeTheme } from "../commands/workbook";

/**
 * The pane is dark where Office is dark. Excel on the web does not tell, and gets the light colours. Windows' contrast
 * themes need none of ours: the browser puts their colours in (`forced-colors`).
 */
export const isDarkTheme = (office: OfficeTheme | null): boolean =>
  office !== null && (office.isDark ?? isDarkColour(office.background));

/** By relative weight of red, green and blue (ITU-R BT.601), halfway between black and white. */
const isDarkColour = (colour: string): boolean => {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16) < 128;
};
