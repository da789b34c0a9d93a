/**
 * The network against the textbook: one example after another, one number after another, as the lesson
 * writes its formulas. Sums are taken in the same order, so that not a bit may differ.
 *
 * @module
 */

import * as activations from "../../lib/activations/registry.ts";
import { sigmoid } from "../../lib/activations/sigmoid.ts";
import {
  backPropagation,
  initialParameters,
  meanLoss,
  train,
  twoRings,
} from "../../lib/network/mod.ts";
import type { Activation, NetworkParameters } from "../../lib/mod.ts";
import { assert, assertEquals } from "../support/assert.ts";

const { tanh } = activations;
const examples = twoRings(40, 5);

for (const activation of Object.values<Activation>(activations)) {
  for (const slopeFrom of ["a", "z"] as const) {
    if (slopeFrom === "a" && activation.derivativeFromOutput === null) continue;
    for (const hidden of [1, 5, 16]) {
      Deno.test(`${hidden} ${activation.name} neurons with g′ from ${slopeFrom} follow the textbook, bit for bit`, () => {
        assertTextbook(activation, slopeFrom, hidden);
      });
    }
  }
}

/** Records that a learner has changed, and where g′ is to come from for the change to count. */
const changed: readonly [part: string, activation: Activation, slopeFrom: "a" | "z"][] = [
  ["value", { ...tanh, value: Math.sin }, "a"],
  ["derivative", { ...tanh, derivative: (z) => 1 - z }, "z"],
  ["derivativeFromOutput", { ...tanh, derivativeFromOutput: (a) => 1 - a }, "a"],
];

for (const [part, activation, slopeFrom] of changed) {
  Deno.test(`a record whose ${part} was changed is taken at its word`, () => {
    assertTextbook(activation, slopeFrom, 3);
    const start = initialParameters(3, 1);
    const [own, other] = [tanh, activation].map((g) =>
      backPropagation(start, g, examples, { slopeFrom })
    );
    assert(own!.w1[0] !== other!.w1[0], "the change made no difference");
  });
}

/** Loss, gradient and 20 steps of training, compared number by number. */
function assertTextbook(activation: Activation, slopeFrom: "a" | "z", hidden: number): void {
  const start = initialParameters(hidden, 3);
  const expected = textbook(start, activation, slopeFrom);
  assertEquals(meanLoss(start, activation, examples), expected.loss);
  assertEquals(backPropagation(start, activation, examples, { slopeFrom }), expected.gradient);
  const trained = train(start, activation, examples, { slopeFrom, learningRate: 0.7, steps: 20 });
  let parameters = start;
  for (const loss of trained.losses.slice(0, 20)) {
    const at = textbook(parameters, activation, slopeFrom);
    assertEquals(loss, at.loss);
    parameters = combine(parameters, at.gradient, (value, slope) => value - 0.7 * slope);
  }
  assertEquals(trained.parameters, parameters);
  assertEquals(trained.losses[20], textbook(parameters, activation, slopeFrom).loss);
}

interface LossAndGradient {
  readonly loss: number;
  readonly gradient: NetworkParameters;
}

/** The mean of the losses and of the gradients of single examples. */
function textbook(
  parameters: NetworkParameters,
  activation: Activation,
  slopeFrom: "a" | "z",
): LossAndGradient {
  let sum: LossAndGradient = { loss: 0, gradient: combine(parameters, parameters, () => 0) };
  for (const { x, y } of examples) {
    const one = textbookExample(parameters, activation, slopeFrom, x, y);
    const gradient = combine(sum.gradient, one.gradient, (total, slope) => total + slope);
    sum = { loss: sum.loss + one.loss, gradient };
  }
  return { ...sum, loss: sum.loss / examples.length };
}

/** One example; its gradient is divided by their number, its loss is not. */
function textbookExample(
  { w1, b1, w2, b2 }: NetworkParameters,
  { value, derivative, derivativeFromOutput }: Activation,
  slopeFrom: "a" | "z",
  [x1, x2]: readonly [number, number],
  y: number,
): LossAndGradient {
  const neurons = [...b1.keys()];
  const z1 = neurons.map((i) => w1[2 * i]! * x1 + w1[2 * i + 1]! * x2 + b1[i]!);
  const a1 = z1.map((z) => value(z));
  const z2 = neurons.reduce((sum, i) => sum + w2[i]! * a1[i]!, b2[0]!);
  const dz2 = (sigmoid(z2) - y) / examples.length;
  const slopes = slopeFrom === "z" ? z1.map((z) => derivative(z)) : a1.map(derivativeFromOutput!);
  const dz1 = neurons.map((i) => dz2 * w2[i]! * slopes[i]!);
  const gradient = {
    w1: Float64Array.from(dz1.flatMap((d) => [d * x1, d * x2])),
    b1: Float64Array.from(dz1),
    w2: Float64Array.from(a1, (a) => dz2 * a),
    b2: Float64Array.of(dz2),
  };
  const loss = Math.max(z2, 0) - y * z2 + Math.log1p(Math.exp(-Math.abs(z2)));
  return { loss, gradient };
}

function combine(
  one: NetworkParameters,
  other: NetworkParameters,
  f: (x: number, y: number) => number,
): NetworkParameters {
  const both = (name: keyof NetworkParameters): Float64Array =>
    one[name].map((x, i) => f(x, other[name][i]!));
  return { w1: both("w1"), b1: both("b1"), w2: both("w2"), b2: both("b2") };
}
