/** What `Office.context.officeTheme` says: Excel's colours, "#RRGGBB". */
export type OfficeTheme = {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
};

/** Office's own light and dark (black) themes, and what it says under a dark contrast theme of Windows. */
export const OFFICE_THEMES = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#262626",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
} as const satisfies Readonly<Record<string, OfficeTheme>>;

export type OfficeThemeName = keyof typeof OFFICE_THEMES;

export function isOfficeThemeName(name: string | null): name is OfficeThemeName {
  return name !== null && Object.hasOwn(OFFICE_THEMES, name);
}

/** In the address of an add-in's page: which theme the workbench wants there. */
export const THEME_PARAMETER = "officeTheme";

/**
 * A script that gives `Office.context` the theme that the page's address names. It comes right after office.js: the npm build
 * of it for Excel on the web hands on no theme at all (`officeTheme` is undefined there), while Excel for Windows and Mac have
 * one. Office.js itself stays as Microsoft made it.
 */
export function printThemeScript(): string {
  return `Office.onReady(() => {
  const themes = ${JSON.stringify(OFFICE_THEMES)};
  const theme = themes[new URL(location.href).searchParams.get(${JSON.stringify(THEME_PARAMETER)})];
  if (theme !== undefined) Object.defineProperty(Office.context, "officeTheme", { value: theme, enumerable: true });
});
`;
}
