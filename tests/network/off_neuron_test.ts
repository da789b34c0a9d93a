import { leakyReluActivation } from "../../lib/activations/mod.ts";
import * as activations from "../../lib/activations/registry.ts";
import { offNeuronShift, twoRings } from "../../lib/network/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

const data = twoRings(60, 7);

Deno.test("a ReLU that is off for every example does not move a bit; a Leaky ReLU does (60 seeds)", () => {
  for (let seed = 1; seed <= 60; seed++) {
    assertEquals(offNeuronShift(activations.relu, data, seed), 0, `seed ${seed}`);
    const shift = offNeuronShift(activations.leakyRelu, data, seed);
    assert(shift > 0.001 && shift < 2, `seed ${seed}: ${shift}`);
  }
});

Deno.test("without a leak, Leaky ReLU stays as it is too", () => {
  assertEquals(offNeuronShift(leakyReluActivation({ negativeSlope: 0 }), data, 1), 0);
});

Deno.test("offNeuronShift() refuses points that switch the neuron on", () => {
  const far = [{ x: [100, 100], y: 1 }, { x: [-100, -100], y: 0 }] as const;
  assertThrows(() => offNeuronShift(activations.relu, far, 1), RangeError, "must be off");
  assertThrows(() => offNeuronShift(activations.relu, [], 1), RangeError, "at least one example");
});
