import type { ConditionalLook } from "../../model/conditionalFormat";
import { printEscapes } from "../xml/escapes";
import { printElement } from "../xml/printXml";
import { printColour } from "./printFont";

/** What a conditional format changes, as a `dxf`. */
export function printLook(look: ConditionalLook, numberOf: (numberFormat: string) => number): string {
  const turn = (name: string, isOn: boolean | undefined): string =>
    isOn === undefined ? "" : printElement(name, isOn ? {} : { val: 0 });
  const underline = look.underline === undefined ? "" : printElement("u", look.underline ? {} : { val: "none" });
  const font = [
    turn("b", look.bold),
    turn("i", look.italic),
    turn("strike", look.strikethrough),
    underline,
    look.fontColor === undefined ? "" : printColour("color", look.fontColor),
  ].join("");
  const { numberFormat, fillColor } = look;
  return printElement(
    "dxf",
    {},
    [
      font === "" ? "" : printElement("font", {}, font),
      numberFormat === undefined
        ? ""
        : printElement("numFmt", { numFmtId: numberOf(numberFormat), formatCode: printEscapes(numberFormat) }),
      fillColor === undefined
        ? ""
        : printElement("fill", {}, printElement("patternFill", {}, printColour("bgColor", fillColor))),
    ].join(""),
  );
}
