/** The file that a workbook was opened from. */
export type SourceBook = { readonly fileName: string };
