import { parsePeriod } from "../../../src/core/parse/parsePeriod";

test.each([
  "augusti 2019",
  "Augusti 2019",
  "aug 2019",
  "aug -19",
  "2019-08",
  "2019-08-31",
  "201908",
  201908,
  43708,
  43708.5,
  "T2 2019",
  "tertial 2, 2019",
  "januari\u2013augusti 2019",
  "Delårsrapport per den 31 augusti 2019",
])("%p is August 2019", (content) => {
  expect(parsePeriod(content)).toEqual({ year: 2019, month: 8 });
});

test.each(["delår 2 2019", "2019", 2019, "augusti", "", "snart", 0, -1, 1e12, true, "aug 2018\u20132019"])(
  "%p does not say which month of which year",
  (content) => {
    expect(parsePeriod(content)).toBeNull();
  },
);

test.each([
  [36526, { year: 2000, month: 1 }],
  [43466, { year: 2019, month: 1 }],
  [43890, { year: 2020, month: 2 }],
  [73050, { year: 2099, month: 12 }],
])("the date that Excel keeps as %p is found in its month", (serial, period) => {
  expect(parsePeriod(serial)).toEqual(period);
});
