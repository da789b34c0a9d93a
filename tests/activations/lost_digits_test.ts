/**
 * From which z on a slope from a loses digits, as the doc comments of `derivativeFromOutput` say.
 *
 * @module
 */

import * as activations from "../../lib/activations/registry.ts";
import type { ActivationWithShortcut } from "../../lib/mod.ts";
import { assert, assertEquals } from "../support/assert.ts";

const { sigmoid, tanh } = activations;

for (
  const [activation, lostFrom, zeroFrom] of [[sigmoid, 8.8, 36.7], [tanh, 5.1, 18.5]] as const
) {
  const zs = Array.from({ length: 40_000 }, (_, i) => (i + 1) / 1000);
  Deno.test(`${activation.name}: digits are lost from z ≈ ${lostFrom} on, all from ${zeroFrom}`, () => {
    const first = zs.find((z) => lossAt(activation, z) > 1e-12)!;
    assert(Math.abs(first - lostFrom) <= 0.06, `first lost at ${first}`);
    const zeros = zs.filter((z) => fromOutput(activation, z) === 0);
    assert(Math.abs(zeros[0]! - zeroFrom) <= 0.06, `first zero at ${zeros[0]}`);
    assertEquals(zeros, zs.slice(zs.indexOf(zeros[0]!)));
  });
}

function fromOutput({ value, derivativeFromOutput }: ActivationWithShortcut, z: number): number {
  return derivativeFromOutput(value(z));
}

function lossAt(activation: ActivationWithShortcut, z: number): number {
  const exact = activation.derivative(z);
  return Math.abs(fromOutput(activation, z) - exact) / exact;
}
