/**
 * Every activation of the registry must be drawn by every figure.
 *
 * @module
 */

import { activations, comparisonFigure, derivativeFigure, secantFigure } from "../../lib/mod.ts";
import type { Activation } from "../../lib/mod.ts";
import { assert, assertStringIncludes } from "../support/assert.ts";
import { parseSvg, textsOf } from "../support/svg.ts";

const all = Object.values<Activation>(activations);

for (const activation of all) {
  Deno.test(`${activation.name} can be drawn: curve and slope, tangent, secants, beside others`, () => {
    for (
      const { svg, alt } of [
        derivativeFigure(activation),
        derivativeFigure(activation, { tangentAt: 0.5 }),
        secantFigure(activation, { at: 1 }),
        comparisonFigure({ of: "value", activations: all }),
        comparisonFigure({ of: "derivative", activations: all }),
      ]
    ) {
      parseSvg(svg);
      assertStringIncludes(`${alt} ${textsOf(svg)}`, activation.shortName);
      assert(!/NaN|Infinity|undefined/.test(svg), "a coordinate is missing");
    }
  });
}
