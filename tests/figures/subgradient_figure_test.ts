import { activations, subgradientFigure } from "../../lib/mod.ts";
import { DASHES } from "../../lib/figures/style.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../support/assert.ts";
import { dashesOf, textsOf } from "../support/svg.ts";

Deno.test("subgradientFigure() tells which lines stay below the graph", () => {
  const { alt } = subgradientFigure(activations.leakyRelu, [0, 0.01, 0.5, 1, 1.5]);
  assertStringIncludes(alt, "기울기 0.01, 0.5, 1인 직선은 그래프 위로 올라가지 않습니다");
  assertStringIncludes(alt, "기울기 0, 1.5인 직선은 그래프 위로 올라갑니다");
});

Deno.test("subgradientFigure() labels each line, and tells the two kinds apart by their dashes", () => {
  const { svg } = subgradientFigure(activations.relu, [-0.5, 0.25, 0.75]);
  for (const label of ["−0.5", "0.25", "0.75"]) assert(textsOf(svg).includes(label), label);
  assertEquals(dashesOf(svg), [DASHES.outside, DASHES.tangent, DASHES.tangent]);
});

Deno.test("subgradientFigure() draws no line beyond its frame", () => {
  const { svg } = subgradientFigure(activations.relu, [-1, 2]);
  const paths = Array.from(svg.matchAll(/stroke-dasharray[^>]*><path d="([^"]+)"/g), ([, d]) => d!);
  assertEquals(paths.length, 2);
  for (const y of paths.flatMap((d) => Array.from(d.matchAll(/,([\d.-]+)/g), ([, it]) => it))) {
    assert(Number(y) >= 24 && Number(y) <= 382, `a line reaches y = ${y} of 24 to 382`);
  }
});

Deno.test("subgradientFigure() refuses smooth functions and steep lines", () => {
  const { relu, tanh } = activations;
  assertThrows(() => subgradientFigure(tanh, [0]), RangeError, "needs a kink at 0, got tanh");
  assertThrows(
    () => subgradientFigure(relu, [3]),
    RangeError,
    "slopes[0] must lie in [-1, 2], got 3",
  );
  assertThrows(() => subgradientFigure(relu, []), RangeError, "one to six slopes, got 0");
  assertThrows(() => subgradientFigure(relu, Array(7).fill(0)), RangeError, "got 7");
  assertThrows(() => subgradientFigure(relu, [NaN]), RangeError, "slopes[0] must be finite");
});
