import { dotsFigure } from "../../lib/mod.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../support/assert.ts";
import { textsOf } from "../support/svg.ts";

const rows = [{ label: "위", values: [0.01, 1, 100] }, { label: "아래", values: [1, 3] }] as const;

Deno.test("dotsFigure() draws a dot for every number and a bar for every row", () => {
  const { svg } = dotsFigure(rows, "두 줄.");
  assertEquals(svg.match(/<circle/g)?.length, 5);
  assertEquals(
    /stroke-width="4"[^>]*>((?:<line[^>]*>(?:<\/line>)?)+)/.exec(svg)?.[1]?.match(/<line/g)?.length,
    2,
  );
});

Deno.test("dotsFigure() names rows and axis, and writes powers of ten in full", () => {
  const labels = textsOf(dotsFigure(rows, "두 줄.", { xLabel: "차이(%)", logarithmic: true }).svg);
  for (const label of ["위", "아래", "0.01", "1", "100"]) assert(labels.includes(label), label);
  assert(labels.some((label) => label.includes("차이(%)")), `${labels}`);
});

Deno.test("dotsFigure() says its ranges and medians", () => {
  const { alt } = dotsFigure(rows, "두 줄.");
  assertEquals(alt, "두 줄. 위: 0.01부터 100까지, 중앙값 1. 아래: 1부터 3까지, 중앙값 3.");
});

Deno.test("dotsFigure() refuses what it cannot draw", () => {
  assertThrows(() => dotsFigure([], "없음"), RangeError, "one to 8 rows, got 0");
  assertThrows(() => dotsFigure(Array(9).fill(rows[0]), "많음"), RangeError, "got 9");
  assertThrows(() => dotsFigure([{ label: "빈", values: [] }], "빈"), RangeError, "got none");
  assertThrows(() => dotsFigure([{ label: "끝", values: [NaN] }], "끝"), RangeError, '"끝" is NaN');
  assertThrows(() => dotsFigure(rows, " "), TypeError, "alt must say");
  const zero = [{ label: "영", values: [0] }];
  assertStringIncludes(dotsFigure(zero, "영.").alt, "0부터 0까지");
  assertThrows(() => dotsFigure(zero, "영", { logarithmic: true }), RangeError, "above 0");
  assertThrows(() => dotsFigure(rows, "두", { log: true } as never), TypeError, "no option log");
});
