import { makeStyles, tokens } from "@fluentui/react-components";

/** What the groups of the preview share. */
export const usePreviewStyles = makeStyles({
  groupTitle: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
