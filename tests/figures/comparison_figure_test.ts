import { activations, comparisonFigure, lectureActivations } from "../../lib/mod.ts";
import type { Activation } from "../../lib/mod.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../support/assert.ts";
import { piecesOf, textsOf } from "../support/svg.ts";

Deno.test("comparisonFigure() draws the lecture's activations, and breaks the slopes at their kinks", () => {
  for (const  of of["value", "derivative"] as const) {
    const { svg } = comparisonFigure({ of });
    for (const { shortName } of lectureActivations) {
      assert(textsOf(svg).includes(shortName), `${shortName} is not among ${textsOf(svg)}`);
    }
    const pieces = lectureActivations.map(({ kink }) => of === "value" || kink === null ? 1 : 2);
    assertEquals(piecesOf(svg), pieces);
  }
});

Deno.test("comparisonFigure() tells values at 0, and how many there are", () => {
  assertStringIncludes(comparisonFigure({ of: "derivative" }).alt, "ReLU 정의되지 않음");
  const { alt } = comparisonFigure({ of: "value" });
  assertStringIncludes(alt, "네 활성화 함수의 g(z)");
  assertStringIncludes(alt, "시그모이드 0.5, tanh 0, ReLU 0");
});

Deno.test("comparisonFigure() draws any activations, up to eight", () => {
  const all = Object.values<Activation>(activations);
  assertEquals(
    piecesOf(comparisonFigure({ of: "value", activations: all }).svg).length,
    all.length,
  );
  const pair = [activations.tanh, activations.sigmoid];
  assertStringIncludes(comparisonFigure({ of: "value", activations: pair }).alt, "두 활성화 함수");
  for (const count of [0, 9]) {
    const many = Array(count).fill(activations.tanh);
    const draw = () => comparisonFigure({ of: "value", activations: many });
    assertThrows(draw, RangeError, `one to 8 curves, got ${count}`);
  }
  assertThrows(() => comparisonFigure({ of: "value", domain: [1, 0] }), RangeError, "got [1, 0]");
});
