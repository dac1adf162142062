import { printOrganisation } from "../../../src/core/report/printOrganisation";

test.each([
  ["Kommunstyrelsen", "Ekonomikontoret", "Kommunstyrelsen – Ekonomikontoret"],
  ["Tekniska nämnden", "tekniska  nämnden", "Tekniska nämnden"],
  [null, "Ekonomikontoret", "Ekonomikontoret"],
  ["Kommunstyrelsen", "", "Kommunstyrelsen"],
  [null, null, ""],
])(
  "who reports is named once, also where committee and department have one name: %p, %p",
  (committee, department, who) => {
    expect(printOrganisation({ committee, department })).toBe(who);
  },
);
