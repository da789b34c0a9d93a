/**
 * Why outputs on both sides of 0 help the next layer, as lesson 2 says: for one example, the slopes of the
 * loss over a neuron's weights are its own share times the outputs before it.
 *
 * @module
 */

import * as activations from "../../lib/activations/registry.ts";
import { backPropagation, initialParameters, twoRings } from "../../lib/network/mod.ts";
import type { Activation } from "../../lib/mod.ts";
import { assert, assertEquals } from "../support/assert.ts";

const seeds = Array.from({ length: 60 }, (_, i) => i + 1);

Deno.test("behind sigmoids, one example moves all weights of the output neuron the same way", () => {
  for (const seed of seeds) {
    assertEquals(signsOf(activations.sigmoid, seed).size, 1, `seed ${seed}`);
  }
});

Deno.test("behind tanh, one example may move them in both ways, and mostly does", () => {
  const mixed = seeds.filter((seed) => signsOf(activations.tanh, seed).size === 2);
  assert(mixed.length > 50, `only from ${mixed.length} of ${seeds.length} starts`);
});

/** The signs of the slopes of the loss over the weights of the output neuron, for one example. */
function signsOf(activation: Activation, seed: number): Set<number> {
  const [example] = twoRings(2, seed);
  const { w2 } = backPropagation(initialParameters(8, seed), activation, [example!]);
  return new Set(Array.from(w2, Math.sign));
}
