// A file of its own, so that only those who sit in a dark Office fetch it.
export { webDarkTheme } from "@fluentui/react-components";
