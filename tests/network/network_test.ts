import { reluActivation } from "../../lib/activations/mod.ts";
import * as activations from "../../lib/activations/registry.ts";
import { sigmoid } from "../../lib/activations/sigmoid.ts";
import {
  backPropagation,
  forwardPass,
  initialParameters,
  meanLoss,
  networkGradientCheck,
  twoRings,
} from "../../lib/network/mod.ts";
import type { Activation, NetworkParameters } from "../../lib/mod.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../support/assert.ts";

const examples = twoRings(30, 7);

/** One hidden neuron: z₁ = 2x₁ − x₂ + 0.5, z₂ = 3a₁ − 1. */
const one: NetworkParameters = {
  w1: Float64Array.of(2, -1),
  b1: Float64Array.of(0.5),
  w2: Float64Array.of(3),
  b2: Float64Array.of(-1),
};

Deno.test("forwardPass() computes z₁, a₁, z₂ and the output of a small example", () => {
  const pass = forwardPass(one, activations.relu, [1, 2]);
  assertEquals([...pass.z1], [0.5]);
  assertEquals([...pass.a1], [0.5]);
  assertEquals(pass.z2, 0.5);
  assertEquals(pass.output, sigmoid(0.5));
});

Deno.test("meanLoss() is the mean of −log of what the right class was given", () => {
  const { output } = forwardPass(one, activations.relu, [1, 2]);
  const x = [1, 2] as const;
  assertAlmostEquals(meanLoss(one, activations.relu, [{ x, y: 1 }]), -Math.log(output));
  assertAlmostEquals(meanLoss(one, activations.relu, [{ x, y: 0 }]), -Math.log(1 - output));
  const both = meanLoss(one, activations.relu, [{ x, y: 1 }, { x, y: 0 }]);
  assertAlmostEquals(both, -(Math.log(output) + Math.log(1 - output)) / 2);
});

Deno.test("meanLoss() stays finite where the output rounds to 0 or 1", () => {
  const sure = { ...one, w2: Float64Array.of(1000) };
  const x = [10, 0] as const;
  assertEquals(forwardPass(sure, activations.relu, x).output, 1);
  assertEquals(meanLoss(sure, activations.relu, [{ x, y: 0 }]), 20499);
  assertEquals(meanLoss(sure, activations.relu, [{ x, y: 1 }]), 0);
});

Deno.test("backPropagation() gives the gradient of a small example", () => {
  const gradient = backPropagation(one, activations.relu, [{ x: [1, 2], y: 1 }]);
  const dz2 = sigmoid(0.5) - 1;
  assertEquals([...gradient.b2], [dz2]);
  assertEquals([...gradient.w2], [dz2 * 0.5]);
  assertEquals([...gradient.b1], [dz2 * 3]);
  assertEquals([...gradient.w1], [dz2 * 3, dz2 * 3 * 2]);
});

for (const activation of Object.values<Activation>(activations)) {
  for (const slopeFrom of ["a", "z"] as const) {
    if (slopeFrom === "a" && activation.derivativeFromOutput === null) continue;
    Deno.test(`backPropagation() with ${activation.name} and g′ from ${slopeFrom} passes the gradient check`, () => {
      const rows = networkGradientCheck(initialParameters(5, 3), activation, examples, {
        slopeFrom,
      });
      assertEquals(rows.length, 21);
      assertEquals(rows.filter(({ agrees }) => !agrees), []);
    });
  }
}

Deno.test("networkGradientCheck() notices a g′ that is wrong by a thousandth, in the hidden layer only", () => {
  const { tanh } = activations;
  const wrong = {
    ...tanh,
    derivativeFromOutput: (a: number) => tanh.derivativeFromOutput(a) * 1.001,
  };
  const off = networkGradientCheck(initialParameters(3, 3), wrong, examples).filter(({ agrees }) =>
    !agrees
  );
  assertEquals(off.map(({ name }) => name), [
    ...[0, 1, 2, 3, 4, 5].map((i) => `w1[${i}]`),
    ...[0, 1, 2].map((i) => `b1[${i}]`),
  ]);
});

Deno.test("backPropagation() from a cannot see the value chosen at the kink; from z it can", () => {
  const activation = reluActivation({ atZero: 1 });
  const zero = { ...one, b1: Float64Array.of(0) };
  const origin = [{ x: [0, 0] as const, y: 1 }];
  const slope = (slopeFrom: "a" | "z"): number =>
    backPropagation(zero, activation, origin, { slopeFrom }).b1[0]!;
  assert(slope("a") === 0);
  assert(slope("z") < 0);
});

Deno.test("networkGradientCheck() looks at the g′ that back-propagation is told to use", () => {
  const wrong = { ...activations.tanh, derivative: () => 7 };
  const off = (slopeFrom: "a" | "z"): number =>
    networkGradientCheck(one, wrong, examples, { slopeFrom }).filter(({ agrees }) => !agrees)
      .length;
  assertEquals([off("a"), off("z")], [0, 3]);
});

Deno.test("backPropagation() takes g′ from z where a does not tell it, and says so when told to use a", () => {
  const mute = { ...activations.tanh, derivativeFromOutput: null };
  const gradient = backPropagation(one, mute, examples);
  assertEquals(gradient, backPropagation(one, activations.tanh, examples, { slopeFrom: "z" }));
  assertThrows(
    () => backPropagation(one, mute, examples, { slopeFrom: "a" }),
    RangeError,
    'a does not determine the slope of tanh, got slopeFrom "a"; use "z"',
  );
});

Deno.test("networkGradientCheck() follows its tolerance", () => {
  const { tanh } = activations;
  const derivativeFromOutput = (a: number): number => tanh.derivativeFromOutput(a) * 1.001;
  const wrong = { ...tanh, derivativeFromOutput };
  const rows = networkGradientCheck(one, wrong, examples, { tolerance: 0.01 });
  assert(rows.every(({ agrees }) => agrees), "a thousandth is more than a hundredth");
});

Deno.test("initialParameters() are the same for the same seed, with biases 0", () => {
  assertEquals(initialParameters(4, 1), initialParameters(4, 1));
  assert(initialParameters(4, 1).w1[0] !== initialParameters(4, 2).w1[0]);
  assertEquals([...initialParameters(2, 1).b1, ...initialParameters(2, 1).b2], [0, 0, 0]);
});

Deno.test("the network refuses no examples and no hidden neurons", () => {
  assertThrows(() => meanLoss(one, activations.relu, []), RangeError, "got none");
  assertThrows(() => backPropagation(one, activations.relu, []), RangeError, "got none");
  for (const hidden of [0, 1.5, NaN]) {
    assertThrows(() => initialParameters(hidden, 1), RangeError, `at least 1, got ${hidden}`);
  }
});
