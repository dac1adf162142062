import { addTable } from "../../../host/model/operations/addTable";
import { addSheet } from "../../../host/model/operations/sheets";
import { FEATURES, hasFeature } from "./features";
import { area, openSample, readSample, savePackage, type, valueOf } from "./files";
import { type Package, openPackage } from "./openPackage";

const SAMPLE = "rich.xlsx";

describe("a workbook with everything that Excel offers", () => {
  test("is saved byte for byte, part by part, when nothing was changed", async () => {
    const saved = await savePackage(await openSample(SAMPLE));
    const before = openPackage(readSample(SAMPLE));
    expect([...saved.parts.keys()]).toEqual([...before.parts.keys()]);
    for (const [part, bytes] of before.parts) {
      expect({ part, isSame: Buffer.from(saved.parts.get(part) ?? []).equals(bytes) }).toEqual({ part, isSame: true });
    }
  });

  describe("after a change in its table, a new sheet and a new table", () => {
    let saved: Package;
    beforeAll(async () => {
      const opened = await openSample(SAMPLE);
      const { workbook } = opened;
      await type(workbook, "Drift", "B5", [[50000]]);
      await type(workbook, "Drift", "D8", [[12600]]);
      await workbook.turn("user", () => {
        workbook.isStructureProtected = false;
        addSheet(workbook, "Ny flik & <mer>");
        workbook.isStructureProtected = true;
      });
      await type(workbook, "Ny flik & <mer>", "A1", [
        ["Nämnd", "Belopp"],
        ["Kommunstyrelsen", 5],
      ]);
      await workbook.turn("user", () => {
        addTable(workbook, workbook.getSheet("Ny flik & <mer>"), area("A1:B2"), true);
      });
      saved = await savePackage(opened);
    });

    test.each(FEATURES)("keeps $name", (feature) => {
      expect(hasFeature(saved, feature)).toBe(true);
    });

    test("there are seventy-nine features to keep", () => {
      expect(FEATURES).toHaveLength(79);
      const before = openPackage(readSample(SAMPLE));
      expect(FEATURES.filter((feature) => !hasFeature(before, feature))).toEqual([]);
    });

    test("only the changed cells of the sheet are other than before", () => {
      const split = (text: string): string[] => text.split(/(?=<c |<row )/);
      const before = split(openPackage(readSample(SAMPLE)).text("xl/worksheets/sheet1.xml"));
      const after = split(saved.text("xl/worksheets/sheet1.xml"));
      expect(after).toHaveLength(before.length);
      const changed = after
        .filter((piece, index) => piece !== before[index])
        .map((piece) => /r="(\w+)"/.exec(piece)?.[1]);
      expect(changed).toEqual(["B5", "E5", "F5", "G5", "D8", "E8", "F8", "B9", "D9", "E9", "F9"]);
    });

    test("parts that we do not know are the same bytes", () => {
      const before = openPackage(readSample(SAMPLE));
      const touched = [
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/sharedStrings.xml",
      ];
      for (const [part, bytes] of before.parts) {
        if (touched.includes(part)) continue;
        expect({ part, isSame: Buffer.from(saved.parts.get(part) ?? []).equals(bytes) }).toEqual({
          part,
          isSame: true,
        });
      }
    });
  });

  test("opens with Excel's own figures", async () => {
    const { workbook } = await openSample(SAMPLE);
    expect(valueOf(workbook, "Drift", "F6")).toBe(-0.020192399049881234);
    expect(valueOf(workbook, "Översikt & mål", "B4")).toBe(186900);
  });
});
