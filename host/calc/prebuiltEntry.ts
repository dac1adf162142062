/** What the prebuilt file holds: the calculation and, for the test of it, the index of Univer that it switches off. */
export { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
export { createUniverCalc } from "./createUniverCalc";
