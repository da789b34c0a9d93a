import { formatMeasured, formatNumber } from "../../lib/base/format.ts";
import { assertEquals, assertThrows } from "../support/assert.ts";

Deno.test("formatNumber() writes numbers as a learner reads them", () => {
  for (
    const [x, digits, text] of [
      [0, 12, "0"],
      [-0, 12, "0"],
      [0.25, 12, "0.25"],
      [-10, 12, "−10"],
      [1 / 3, 12, "0.333333333333"],
      [1 / 3, 3, "0.333"],
      [0.9999546021312976, 12, "0.999954602131"],
      [0.99996, 3, "1"],
      [4.5395807735951673e-5, 12, "4.5395807736 × 10⁻⁵"],
      [-8.244614455767397e-9, 3, "−8.24 × 10⁻⁹"],
      [1e-4, 12, "0.0001"],
      [1234567, 12, "1234567"],
      [1.5e21, 12, "1.5 × 10²¹"],
      [5e-324, 12, "5 × 10⁻³²⁴"],
      [Infinity, 12, "∞"],
      [-Infinity, 12, "−∞"],
      [NaN, 12, "NaN"],
    ] as const
  ) assertEquals(formatNumber(x, digits), text);
});

Deno.test("formatNumber() refuses digits that are not from 1 to 12", () => {
  for (const digits of [0, 13, 1.5, NaN]) {
    assertThrows(() => formatNumber(1, digits), RangeError, `from 1 to 12, got ${digits}`);
  }
});

Deno.test("formatMeasured() shows only the digits that were measured", () => {
  assertEquals(formatMeasured(0.123456789, 1e-5), "0.123");
  assertEquals(formatMeasured(0.123456789, 1e-14), "0.12345679");
  assertEquals(formatMeasured(0.123456789, 1), "0.1");
  assertEquals(formatMeasured(0, 1e-5), "0");
  assertEquals(formatMeasured(1, 0), "1");
});

Deno.test("formatNumber() writes the largest numbers, which may round up to more than any number", () => {
  assertEquals(formatNumber(Number.MAX_VALUE, 3), "1.80 × 10³⁰⁸");
  assertEquals(formatNumber(-Number.MAX_VALUE, 1), "−2 × 10³⁰⁸");
});
