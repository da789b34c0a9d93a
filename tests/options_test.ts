/**
 * Slips that no type checker catches in a notebook cell: a bare number for named options, a misspelt
 * option, a function where its activation is wanted.
 *
 * @module
 */

import * as lib from "../lib/mod.ts";
import { liveCheckRows } from "../lib/lesson/live_check.ts";
import { assertThrows } from "./support/assert.ts";

const { activations, sigmoid } = lib;
const { tanh } = activations;
const examples = lib.twoRings(4, 1);
const start = lib.initialParameters(2, 1);

/** Calls with options left open, beside a misspelling of one of them. */
const calls: readonly [name: string, call: (options: never) => unknown, misspelt: string][] = [
  ["relu", (o) => lib.reluDerivative(0, o), "atzero"],
  ["leakyRelu", (o) => lib.leakyRelu(-1, o), "alpha"],
  ["leakyRelu", (o) => lib.leakyReluDerivative(-1, o), "slope"],
  ["leakyRelu", (o) => lib.leakyReluDerivativeFromOutput(-1, o), "slope"],
  ["relu", (o) => lib.reluActivation(o), "at0"],
  ["leakyRelu", (o) => lib.leakyReluActivation(o), "slope"],
  ["centralDifference", (o) => lib.centralDifference(sigmoid, 0, o), "H"],
  ["forwardDifference", (o) => lib.forwardDifference(sigmoid, 0, o), "step"],
  ["backwardDifference", (o) => lib.backwardDifference(sigmoid, 0, o), "step"],
  ["networkGradientCheck", (o) => lib.networkGradientCheck(start, tanh, examples, o), "epsilon"],
  ["gradientCheck", (o) => lib.gradientCheck(sigmoid, lib.sigmoidDerivative, [0], o), "epsilon"],
  ["train", (o) => lib.train(start, activations.tanh, examples, o), "learningrate"],
  ["backPropagation", (o) => lib.backPropagation(start, activations.tanh, examples, o), "from"],
  ["derivativeFigure", (o) => lib.derivativeFigure(activations.tanh, o), "tangent"],
  ["secantFigure", (o) => lib.secantFigure(activations.tanh, o), "z"],
  ["linesFigure", (o) => lib.linesFigure([{ label: "g", points: [[0, 0]] }], "g", o), "x"],
  ["comparisonFigure", (o) => lib.comparisonFigure(o), "what"],
  ["tangentSlider", (o) => lib.tangentSlider(activations.tanh, o), "at"],
  ["secantSlider", (o) => lib.secantSlider(activations.tanh, o), "z"],
];

for (const [name, call, misspelt] of calls) {
  Deno.test(`${name}() refuses a bare number and the unknown option ${misspelt}`, () => {
    for (const bare of [0.2, null, "0.2"]) {
      assertThrows(() => call(bare as never), TypeError, `${name}: options are named`);
    }
    const unknown = { [misspelt]: 1 };
    assertThrows(() => call(unknown as never), TypeError, `${name}: it has no option ${misspelt}`);
  });
}

Deno.test("options that are words are refused when they are others", () => {
  const of = "slope" as "value";
  assertThrows(() => lib.comparisonFigure({ of }), TypeError, 'must be "value" or "derivative"');
  const options = { slopeFrom: "x" as "z" };
  assertThrows(
    () => lib.backPropagation(start, activations.tanh, examples, options),
    TypeError,
    'must be "a" or "z", got "x"',
  );
});

Deno.test("what takes an activation refuses a bare function, a name and nothing", () => {
  const takers: readonly ((activation: never) => unknown)[] = [
    (activation) => liveCheckRows(activation),
    (activation) => lib.derivativeFigure(activation),
    (activation) => lib.secantFigure(activation, { at: 1 }),
    (activation) => lib.subgradientFigure(activation, [0]),
    (activation) => lib.tangentSlider(activation),
    (activation) => lib.secantSlider(activation, { at: 1 }),
    (activation) => lib.forwardPass(start, activation, [0, 0]),
    (activation) => lib.comparisonFigure({ of: "value", activations: [activation] }),
    (activation) => lib.shortcutTime(activation),
    (activation) => lib.train(start, activation, examples),
  ];
  for (const take of takers) {
    for (const wrong of [sigmoid, "sigmoid", undefined]) {
      assertThrows(() => take(wrong as never), TypeError, "such as activations.sigmoid");
    }
  }
});
