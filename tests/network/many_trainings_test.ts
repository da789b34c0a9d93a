/**
 * What lesson 5 says of trainings, from forty starting points: the lesson shows twenty of them.
 *
 * @module
 */

import { lectureActivations } from "../../lib/activations/mod.ts";
import * as activations from "../../lib/activations/registry.ts";
import { median } from "../../lib/base/statistics.ts";
import {
  initialParameters,
  lastLosses,
  networkGradientCheck,
  train,
  twoRings,
} from "../../lib/network/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

const examples = twoRings(120, 7);
const starts = 40;
const { sigmoid, tanh, relu, leakyRelu } = activations;
const slow = { steps: 400, learningRate: 0.5, starts };

Deno.test("lastLosses() are those of train(), start by start; Infinity where a training blows up", () => {
  const options = { steps: 5, learningRate: 0.5 };
  const expected = [1, 2].map((seed) =>
    train(initialParameters(4, seed), tanh, examples, options).losses.at(-1)!
  );
  assertEquals(lastLosses(tanh, examples, { ...options, hidden: 4, starts: 2 }), expected);
  const wild = lastLosses(relu, examples, { learningRate: 1e300, steps: 5, starts: 1 });
  assertEquals(wild, [Infinity]);
  assertThrows(() => lastLosses(relu, [], { starts: 1 }), RangeError, "got none");
});

Deno.test("at one learning rate the loss falls in one order, whatever the start", () => {
  const [bySigmoid, byTanh, ...byKinks] = [sigmoid, tanh, relu, leakyRelu].map((g) =>
    lastLosses(g, examples, slow)
  );
  for (const [i, loss] of byTanh!.entries()) {
    assert(bySigmoid![i]! > loss, `start ${i + 1}: sigmoid ${bySigmoid![i]}, tanh ${loss}`);
    for (const losses of byKinks) {
      assert(loss > losses[i]!, `start ${i + 1}: ${loss}, ${losses[i]}`);
    }
  }
});

Deno.test("a larger learning rate turns that order round, whatever the start", () => {
  const fast = lastLosses(sigmoid, examples, { ...slow, learningRate: 4 });
  lastLosses(tanh, examples, slow).forEach((loss, i) => {
    assert(fast[i]! < loss, `start ${i + 1}: sigmoid at 4 ${fast[i]}, tanh at 0.5 ${loss}`);
  });
});

Deno.test("a slope off by a factor trains all the same, one of a wrong shape does not", () => {
  const withSlope = (derivativeFromOutput: (a: number) => number): number[] =>
    lastLosses({ ...tanh, derivativeFromOutput }, examples, slow);
  const right = withSlope((a) => 1 - a * a);
  assert(Math.max(...right) < 0.1, "the right slope trains");
  assert(Math.max(...withSlope((a) => 1.001 * (1 - a * a))) < 0.1, "a thousandth more, too");
  assert(median(withSlope((a) => 2 * (1 - a * a))) < median(right), "twice the slope is faster");
  for (const wrong of [(a: number) => 1 - a, (a: number) => a * (1 - a)]) {
    assert(Math.min(...withSlope(wrong)) > 0.2, "a wrong shape does not train");
  }
});

for (const activation of lectureActivations) {
  Deno.test(`${activation.name}: trained from any start, every gradient agrees but across a kink`, () => {
    for (let seed = 1; seed <= starts; seed++) {
      const { parameters, losses } = train(initialParameters(8, seed), activation, examples, {
        steps: 400,
        learningRate: 0.5,
      });
      assert(losses.at(-1)! < losses[0]! / 2, `start ${seed}: ${losses[0]} → ${losses.at(-1)}`);
      const rows = networkGradientCheck(parameters, activation, examples);
      assertEquals(rows.filter(({ agrees, crossesKink }) => !agrees && !crossesKink), []);
      if (activation.kink === null) assert(!rows.some(({ crossesKink }) => crossesKink));
    }
  });
}

Deno.test("networkGradientCheck() knows when its step crosses a kink, and a smaller step does not", () => {
  const { parameters } = train(initialParameters(8, 7), leakyRelu, examples, {
    steps: 400,
    learningRate: 0.5,
  });
  const crossing = networkGradientCheck(parameters, leakyRelu, examples).filter((row) =>
    row.crossesKink
  );
  assert(crossing.length > 0 && crossing.length <= 3, `${crossing.length} cross the kink`);
  assert(crossing.every(({ name }) => /^(w1|b1)/.test(name)), "only the hidden layer has kinks");
  const smaller = networkGradientCheck(parameters, leakyRelu, examples, { h: 1e-9 });
  assertEquals(smaller.filter(({ crossesKink }) => crossesKink), []);
});
