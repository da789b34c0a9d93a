import { activations, secantFigure } from "../../lib/mod.ts";
import { SECANT_STYLES } from "../../lib/figures/style.ts";
import { assertStringIncludes, assertThrows } from "../support/assert.ts";
import { textsOf } from "../support/svg.ts";

const { sigmoid } = activations;

Deno.test("secantFigure() labels each triangle with its width and slope", () => {
  const labels = textsOf(secantFigure(sigmoid, { at: 0, widths: [2, 1] }).svg).join();
  for (const label of ["Δz = 2", "0.19", "Δz = 1", "0.231", "다가가는 직선의 기울기 0.25"]) {
    assertStringIncludes(labels, label);
  }
});

Deno.test("secantFigure() refuses what it cannot draw", () => {
  const broken = { ...sigmoid, value: (z: number) => z > 0 ? NaN : 0 };
  assertThrows(() => secantFigure(broken, { at: 0 }), RangeError, "is NaN; draw a function that");
  assertThrows(() => secantFigure(sigmoid, { at: NaN }), RangeError, "at must be finite");
  assertThrows(() => secantFigure(sigmoid, { at: 0, widths: [] }), RangeError, "got 0");
  assertThrows(() => secantFigure(sigmoid, { at: 0, widths: [-1] }), RangeError, "got -1");
  const many = SECANT_STYLES.map(() => 1);
  secantFigure(sigmoid, { at: 0, widths: many });
  assertThrows(() => secantFigure(sigmoid, { at: 0, widths: [...many, 1] }), RangeError, "got 4");
});
