import { linesFigure } from "../../lib/mod.ts";
import { LINE_STYLES } from "../../lib/figures/style.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";
import { dashesOf, textsOf } from "../support/svg.ts";

const falling = { label: "내리막", points: [[0, 100], [5, 1], [10, 0.01]] } as const;
const rising = { label: "오르막", points: [[0, 1], [10, 2]] } as const;

Deno.test("linesFigure() labels each curve and gives it a look of its own, up to eight", () => {
  const curves = LINE_STYLES.map((_, i) => ({ ...falling, label: `선 ${i}` }));
  const { svg } = linesFigure(curves, "여덟 선");
  for (const { label } of curves) assert(textsOf(svg).includes(label), `${textsOf(svg)}`);
  const looks = LINE_STYLES.map(({ stroke, strokeDasharray }) => stroke + strokeDasharray);
  assertEquals(new Set(looks).size, LINE_STYLES.length);
  const dashed = LINE_STYLES.map(({ strokeDasharray }) => strokeDasharray);
  assertEquals(dashesOf(svg), dashed.filter((dashes) => dashes !== "none"));
});

Deno.test("linesFigure() names its axes", () => {
  const labels = textsOf(linesFigure([rising], "한 선", { xLabel: "걸음", yLabel: "손실" }).svg);
  assert(labels.some((label) => label.includes("걸음")), `${labels}`);
  assert(labels.some((label) => label.includes("손실")), `${labels}`);
});

Deno.test("linesFigure() moves the labels of curves that end together apart", () => {
  const curves = ["하나", "둘", "셋"].map((label) => ({
    label,
    points: [[0, 0], [10, 2]] as const,
  }));
  const svg = linesFigure(curves, "세 선").svg;
  const heights = curves.map(({ label }) =>
    Number(new RegExp(`,([\\d.]+)\\)"[^>]*>${label}<`).exec(svg)![1])
  );
  const gaps = heights.slice(1).map((y, index) => heights[index]! - y);
  assert(gaps.every((gap) => gap >= 17), `labels of 17 px lie ${gaps} px apart`);
});

Deno.test("linesFigure() rims its labels in white, so that a curve behind them does not strike them out", () => {
  const { svg } = linesFigure([rising, falling], "두 선");
  for (const { label } of [rising, falling]) {
    const [group] = new RegExp(`<g [^>]*><text [^>]*>${label}<`).exec(svg) ?? [];
    assert(/ stroke="white"/.test(group ?? ""), `${label} has no rim: ${group}`);
    assert(/ paint-order="stroke"/.test(group ?? ""), `the rim of ${label} covers it: ${group}`);
  }
});

Deno.test("linesFigure() writes powers of ten on a logarithmic axis", () => {
  const labels = textsOf(linesFigure([falling], "한 선", { logarithmic: true }).svg);
  for (const label of ["100", "1", "0.01"]) assert(labels.includes(label), `${labels}`);
});

Deno.test("linesFigure() refuses what it cannot draw", () => {
  assertThrows(() => linesFigure([], "없음"), RangeError, "one to 8 curves, got 0");
  assertThrows(() => linesFigure(Array(9).fill(rising), "많음"), RangeError, "got 9");
  assertThrows(() => linesFigure([rising], ""), TypeError, "alt must say");
  assertThrows(() => linesFigure([{ label: "빈", points: [] }], "빈"), RangeError, "got none");
  const nowhere = { label: "어디", points: [[NaN, 0]] } as const;
  assertThrows(() => linesFigure([nowhere], "어디"), RangeError, 'an x of "어디"');
  const broken = { label: "끊김", points: [[0, NaN]] } as const;
  assertThrows(() => linesFigure([broken], "끊김"), RangeError, '"끊김" at 0 is NaN');
  const zero = { label: "영", points: [[0, 0]] } as const;
  assertThrows(
    () => linesFigure([zero], "영", { logarithmic: true }),
    RangeError,
    "a logarithmic axis needs numbers above 0",
  );
});
