import * as activations from "../../lib/activations/registry.ts";
import {
  forwardPass,
  initialParameters,
  meanLoss,
  train,
  twoRings,
} from "../../lib/network/mod.ts";
import type { Activation } from "../../lib/mod.ts";
import { mapParameters } from "../../lib/network/parameters.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

const examples = twoRings(60, 7);
const start = initialParameters(6, 3);

for (const activation of Object.values<Activation>(activations)) {
  Deno.test(`train() with ${activation.name} learns to part disc and ring`, () => {
    const { parameters, losses } = train(start, activation, examples, { steps: 600 });
    assertEquals(losses.length, 601);
    assert(losses.at(-1)! < losses[0]! / 5, `loss ${losses[0]} → ${losses.at(-1)}`);
    const right = examples.filter(({ x, y }) =>
      (forwardPass(parameters, activation, x).output > 0.5) === (y === 1)
    );
    assertEquals(right.length, examples.length);
  });
}

Deno.test("train() leaves its start as it is, and reports the loss before and after each step", () => {
  const before = structuredClone(start);
  const { parameters, losses } = train(start, activations.tanh, examples, { steps: 2 });
  assertEquals(start, before);
  assertEquals(losses[0], meanLoss(start, activations.tanh, examples));
  assertEquals(losses[2], meanLoss(parameters, activations.tanh, examples));
});

Deno.test("train() takes 500 steps at a learning rate of 1 with g′ from a, unless told otherwise", () => {
  const few = examples.slice(0, 4);
  const said = { steps: 500, learningRate: 1, slopeFrom: "a" } as const;
  const trained = train(start, activations.tanh, few);
  assertEquals(trained, train(start, activations.tanh, few, said));
  const other = { ...activations.tanh, derivative: () => 1 };
  const fromZ = train(start, other, few, { ...said, slopeFrom: "z" });
  assert(fromZ.losses[500] !== trained.losses[500]);
});

Deno.test("train() goes forward once before the first step and once after each", () => {
  let calls = 0;
  const value = (z: number): number => {
    calls++;
    return activations.tanh.value(z);
  };
  train(start, { ...activations.tanh, value }, examples, { steps: 3 });
  assertEquals(calls, (3 + 1) * start.b1.length * examples.length);
});

Deno.test("train() is not disturbed by other calls in the midst of it", () => {
  const { tanh } = activations;
  let calls = 0;
  const value = (z: number): number => {
    if (++calls % 100 === 0) train(start, tanh, examples.toReversed(), { steps: 1 });
    return tanh.value(z);
  };
  const options = { steps: 3 };
  assertEquals(
    train(start, { ...tanh, value }, examples, options),
    train(start, tanh, examples, options),
  );
});

Deno.test("train() with no steps returns the start", () => {
  assertEquals(train(start, activations.tanh, examples, { steps: 0 }).parameters, start);
});

Deno.test("train() stops with a clear error when the loss is no longer finite", () => {
  assertThrows(
    () => train(start, activations.relu, examples, { learningRate: 1e300, steps: 5 }),
    RangeError,
    "use a smaller learningRate than 1e+300",
  );
});

Deno.test("train() refuses bad options", () => {
  for (const learningRate of [0, -1, NaN, Infinity]) {
    assertThrows(
      () => train(start, activations.tanh, examples, { learningRate }),
      RangeError,
      `learningRate must be above 0, got ${learningRate}`,
    );
  }
  for (const steps of [-1, 1.5, NaN]) {
    assertThrows(
      () => train(start, activations.tanh, examples, { steps }),
      RangeError,
      `steps must be a whole number of at least 0, got ${steps}`,
    );
  }
});

Deno.test("mapParameters() names each number by its array and index", () => {
  const names: string[] = [];
  mapParameters(initialParameters(1, 1), (value, key, index) => {
    names.push(`${key}[${index}]`);
    return value;
  });
  assertEquals(names, ["w1[0]", "w1[1]", "b1[0]", "w2[0]", "b2[0]"]);
});
