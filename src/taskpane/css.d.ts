/** Stylesheets are collected by webpack into one file. Their class names begin with the name of their component. */
declare module "*.css";
