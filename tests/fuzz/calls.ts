/**
 * A call of every function that `lib/mod.ts` offers, to be spoilt one argument at a time.
 *
 * @module
 */

import * as lib from "../../lib/mod.ts";

const { activations, float16 } = lib;
const tanh = activations.tanh;

const examples = lib.twoRings(6, 1);
const parameters = lib.initialParameters(2, 1);
const figure = { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9"/>', alt: "점" };
const rows = [{ name: "행", cells: { 값: 1 } }];
const checked = [{ claim: "주장", cells: { 값: 1 }, holds: true }];
const runs = [1, 2].map((seed) => ({
  seed,
  firstLoss: 1,
  losses: [0.5, 0.5],
  slopes: 1,
  zeros: 0,
}));
const exercise = lib.sigmoidExercises.slopeOfSquare;
const time = { slow: 2, fast: 1, ratio: 2 };

/** Good arguments of every exported function. What may take long is kept short. */
export const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  sigmoid: [0.3],
  sigmoidDerivative: [0.3],
  sigmoidDerivativeFromOutput: [0.3],
  tanh: [0.3],
  tanhDerivative: [0.3],
  tanhDerivativeFromOutput: [0.3],
  relu: [0.3],
  reluDerivative: [0.3, { atZero: 0 }],
  reluDerivativeFromOutput: [0.3],
  leakyRelu: [0.3, { negativeSlope: 0.1 }],
  leakyReluDerivative: [0.3, { negativeSlope: 0.1 }],
  leakyReluDerivativeFromOutput: [0.3, { negativeSlope: 0.1 }],
  reluActivation: [{ atZero: 0 }],
  leakyReluActivation: [{ negativeSlope: 0.1 }],
  backwardDifference: [Math.exp, 0.3, { h: 0.01 }],
  centralDifference: [Math.exp, 0.3, { h: 0.01 }],
  forwardDifference: [Math.exp, 0.3, { h: 0.01 }],
  gradientCheck: [Math.exp, Math.exp, [0.3], { tolerance: 1e-5 }],
  crossing: [Math.cos, Math.sin, [0, 1]],
  countCloser: [[Math.sin, Math.cos], Math.sin, [0, 1]],
  normalNumber: [Math.random],
  randomNumbers: [1],
  twoRings: [6, 1],
  initialParameters: [2, 1],
  forwardPass: [parameters, tanh, [0.1, 0.2]],
  meanLoss: [parameters, tanh, examples],
  backPropagation: [parameters, tanh, examples, { slopeFrom: "z" }],
  train: [parameters, tanh, examples, { steps: 2 }],
  lastLosses: [tanh, examples, { starts: 2, steps: 2, hidden: 2 }],
  networkGradientCheck: [parameters, tanh, examples, { tolerance: 1e-5 }],
  halfLostFrom: [tanh, float16],
  roundedSlopes: [tanh, float16, 0.3, { working: float16 }],
  slopeCurves: [tanh, 1],
  zeroFrom: [tanh, float16, "a", { working: float16 }],
  stepsToRecover: [tanh, float16, { start: 1, limit: 10 }],
  kinkRuns: [lib.reluActivation, [0, 1], { examples, seeds: [1] }],
  kinkSpread: [runs],
  kinkSummary: [runs],
  withOrigin: [examples],
  countZeros: [lib.zeroConditions.zeroStart.make, { seed: 1, count: 10 }],
  offNeuronShift: [tanh, examples, 1],
  slopeProducts: [tanh, { layers: 2, paths: 3 }],
  gradientLeft: [tanh, { layers: 2, width: 3 }],
  gradientsLeft: [tanh, 1, 1],
  derivativeFigure: [tanh, { tangentAt: 1 }],
  secantFigure: [tanh, { at: 1 }],
  linesFigure: [[{ label: "가", points: [[0, 1], [1, 2]] }], "그림", { xLabel: "x" }],
  comparisonFigure: [{ of: "value", activations: [tanh] }],
  subgradientFigure: [activations.relu, [0.5]],
  decisionFigure: [() => 0.7, examples, { title: "tanh" }],
  dotsFigure: [[{ label: "가", values: [1, 2] }], "그림", { xLabel: "x" }],
  tangentSlider: [tanh, { triangleWidth: 1 }],
  secantSlider: [tanh, { at: 1 }],
  show: [figure],
  sideBySide: [[figure]],
  formatMeasured: [0.25, 1e-6],
  formatNumber: [0.25, 3],
  median: [[1, 2, 3]],
  checkTable: ["표", checked],
  liveCheck: [tanh],
  checkFormula: ["표", tanh, lib.tanhDerivative],
  checkShortcut: ["표", tanh, lib.tanhDerivativeFromOutput],
  shortcutLoss: [tanh, 0.3],
  shortcutTime: [tanh],
  timeShortcut: [tanh],
  checkKinkRuns: ["표", runs],
  timeRatio: [() => 1, () => 1, 4],
  checkTimes: [time, { 4: { ...time, ratio: 1 } }],
  stepTime: [tanh, 128],
  plainTable: ["표", rows],
  checkFormats: [[tanh]],
  checkIdentities: ["표", { 항등식: [Math.sin, Math.sin] }],
  judge: [exercise, 1],
  tryExercise: [exercise, 1],
  compareGuess: ["질문", 1, 2],
  folded: [figure, "펼치기"],
  takeGuess: ["질문", 1],
};

/** Exports that are no functions to call: classes of errors, and data. */
export const OTHERS: readonly string[] = [
  "CheckError",
  "GradientCheckError",
  "activations",
  "bfloat16",
  "comparisonExercises",
  "deepNetwork",
  "float16",
  "float32",
  "float64",
  "gradientDescentExercises",
  "lectureActivations",
  "numberFormats",
  "reluExercises",
  "secantReading",
  "sigmoidExercises",
  "tanhExercises",
  "threeSlopes",
  "zeroConditions",
  "여기에_답",
];
