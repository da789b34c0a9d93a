/**
 * What lesson 1 says of slopes measured on the sigmoid, at more points than it shows.
 *
 * @module
 */

import { sigmoid, sigmoidDerivative } from "../../lib/activations/sigmoid.ts";
import {
  backwardDifference,
  centralDifference,
  forwardDifference,
} from "../../lib/derivatives/mod.ts";
import { assert } from "../support/assert.ts";

const POWERS = Array.from({ length: 12 }, (_, i) => 10 ** -(i + 1));
const POINTS = Array.from({ length: 201 }, (_, i) => (i - 100) / 10);

Deno.test("the sigmoid's central difference is off by at most h²/48 + ε/h", () => {
  for (const h of POWERS) {
    for (const z of POINTS) {
      // The points are rounded to ε|z|/2, which counts beside an h as small as 1e-12.
      const moved = Number.EPSILON * Math.abs(z) * sigmoidDerivative(z) / h;
      const error = Math.abs(centralDifference(sigmoid, z, { h }) - sigmoidDerivative(z));
      const allowed = h * h / 48 + Number.EPSILON / h + moved;
      assert(error <= allowed, `z = ${z}, h = ${h}: ${error} > ${allowed}`);
    }
  }
});

Deno.test("its error falls to a hundredth with a tenth of h, from one side to a tenth only", () => {
  for (const z of [-2.5, -1, 0.5, 1, 3]) {
    const errors = (measure: typeof centralDifference) =>
      [0.1, 0.01].map((h) => Math.abs(measure(sigmoid, z, { h }) - sigmoidDerivative(z)));
    const [wide, narrow] = errors(centralDifference) as [number, number];
    assert(Math.abs(wide / narrow - 100) < 2, `z = ${z}, central: ${wide / narrow}`);
    for (const measure of [forwardDifference, backwardDifference]) {
      const [far, near] = errors(measure) as [number, number];
      assert(Math.abs(far / near - 10) < 1, `z = ${z}, one-sided: ${far / near}`);
    }
  }
});

Deno.test("where the sigmoid bends down, its slope lies between both sides, whose gap is below Δz/10", () => {
  for (const z of [0.5, 1, 2, 4]) {
    for (const h of [0.4, 0.1, 0.01, 0.001]) {
      const [left, right] = [backwardDifference, forwardDifference].map((it) =>
        it(sigmoid, z, { h })
      ) as [number, number];
      assert(right < sigmoidDerivative(z) && sigmoidDerivative(z) < left, `z = ${z}, h = ${h}`);
      assert(left - right < h / 10, `z = ${z}, h = ${h}: ${left - right}`);
    }
  }
});
