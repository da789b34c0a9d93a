/**
 * The four activation functions of the lecture as records: function, derivative, formulas, Korean
 * name, range, and what the lecture says of them at −10, 0 and 10. Figures, checks and tests loop
 * over these records.
 *
 * @module
 */

import { leakyRelu, leakyReluDerivative, leakyReluDerivativeFromOutput } from "./leaky_relu.ts";
import type { LeakyReluDerivativeOptions } from "./leaky_relu.ts";
import { leakyReluArray, leakyReluDerivativeArray } from "./leaky_relu_array.ts";
import { leakyReluDerivativeFromOutputArray } from "./leaky_relu_array.ts";
import { relu, reluDerivative, reluDerivativeFromOutput } from "./relu.ts";
import type { ReluOptions } from "./relu.ts";
import { reluArray, reluDerivativeArray } from "./relu_array.ts";
import { reluDerivativeFromOutputArray } from "./relu_array.ts";
import { sigmoid, sigmoidDerivative, sigmoidDerivativeFromOutput } from "./sigmoid.ts";
import { sigmoidArray, sigmoidDerivativeArray } from "./sigmoid_array.ts";
import { sigmoidDerivativeFromOutputArray } from "./sigmoid_array.ts";
import { tanh, tanhDerivative, tanhDerivativeFromOutput } from "./tanh.ts";
import { tanhArray, tanhDerivativeArray, tanhDerivativeFromOutputArray } from "./tanh_array.ts";

/** What the lecture says of g and g′ at one z. */
export interface Landmark {
  /** The pre-activation, no unit. */
  readonly z: number;
  /** What the lecture gives for g(z). */
  readonly value: number;
  /** What the lecture gives for g′(z); null where the derivative is not defined. */
  readonly slope: number | null;
  /** Whether the lecture means "exactly" (=) or "close to" (≈, here: within 0.001). */
  readonly exact: boolean;
}

/** A function on whole arrays, which fills and returns `out`; see `sigmoidArray`. */
export type ArrayFunction = (input: Float64Array, out?: Float64Array) => Float64Array;

/** An activation function with all that figures, checks and tests need to know of it. */
export interface Activation {
  /** The name in code and in file names. */
  readonly name: string;
  /** The name in Korean text. */
  readonly koreanName: string;
  /** g(z) from the pre-activation z. */
  readonly value: (z: number) => number;
  /** g′(z) from the pre-activation z. */
  readonly derivative: (z: number) => number;
  /** g′(z) from the activation a = g(z). */
  readonly derivativeFromOutput: (a: number) => number;
  /** The same three on whole arrays. */
  readonly arrays: {
    readonly value: ArrayFunction;
    readonly derivative: ArrayFunction;
    readonly derivativeFromOutput: ArrayFunction;
  };
  /** The formulas in TeX, without delimiters. */
  readonly tex: {
    readonly value: string;
    readonly derivative: string;
    readonly derivativeFromOutput: string;
    readonly range: string;
  };
  /** The infimum and supremum of g over all real z. */
  readonly range: readonly [low: number, high: number];
  /** The one-sided slopes at z = 0 where the graph has a kink there; null where it has none. */
  readonly kink: readonly [left: number, right: number] | null;
  /** The lecture's statements at z = −10, 0 and 10. */
  readonly landmarks: readonly Landmark[];
}

/** Sigmoid as a record. */
export const sigmoidActivation: Activation = {
  name: "sigmoid",
  koreanName: "시그모이드",
  value: sigmoid,
  derivative: sigmoidDerivative,
  derivativeFromOutput: sigmoidDerivativeFromOutput,
  arrays: {
    value: sigmoidArray,
    derivative: sigmoidDerivativeArray,
    derivativeFromOutput: sigmoidDerivativeFromOutputArray,
  },
  tex: {
    value: String.raw`\frac{1}{1+e^{-z}}`,
    derivative: String.raw`g(z)\,(1-g(z))`,
    derivativeFromOutput: String.raw`a(1-a)`,
    range: "(0, 1)",
  },
  range: [0, 1],
  kink: null,
  landmarks: [
    { z: -10, value: 0, slope: 0, exact: false },
    { z: 0, value: 1 / 2, slope: 1 / 4, exact: true },
    { z: 10, value: 1, slope: 0, exact: false },
  ],
};

/** Tanh as a record. */
export const tanhActivation: Activation = {
  name: "tanh",
  koreanName: "tanh(쌍곡탄젠트)",
  value: tanh,
  derivative: tanhDerivative,
  derivativeFromOutput: tanhDerivativeFromOutput,
  arrays: {
    value: tanhArray,
    derivative: tanhDerivativeArray,
    derivativeFromOutput: tanhDerivativeFromOutputArray,
  },
  tex: {
    value: String.raw`\frac{e^{z}-e^{-z}}{e^{z}+e^{-z}}`,
    derivative: String.raw`1-\tanh^2(z)`,
    derivativeFromOutput: String.raw`1-a^2`,
    range: "(-1, 1)",
  },
  range: [-1, 1],
  kink: null,
  landmarks: [
    { z: -10, value: -1, slope: 0, exact: false },
    { z: 0, value: 0, slope: 1, exact: true },
    { z: 10, value: 1, slope: 0, exact: false },
  ],
};

/**
 * ReLU as a record, with the slope at the kink of your choice.
 *
 * @param options The slope to use at z = 0, in [0, 1]; default 1.
 * @returns The record.
 * @throws {TypeError} If `atZero` is no number, or an option is unknown.
 * @throws {RangeError} If `atZero` is no subgradient of ReLU at 0.
 *
 * @example A ReLU whose slope at 0 is 0
 * ```ts
 * import assert from "node:assert/strict";
 * import { reluActivation } from "../mod.ts";
 *
 * assert(reluActivation({ atZero: 0 }).derivative(0) === 0);
 * ```
 */
export function reluActivation(options: ReluOptions = {}): Activation {
  reluDerivative(0, options); // refuses a bad option here, not at the first use
  return {
    name: "relu",
    koreanName: "ReLU(렐루)",
    value: relu,
    derivative: (z) => reluDerivative(z, options),
    derivativeFromOutput: reluDerivativeFromOutput,
    arrays: {
      value: reluArray,
      derivative: (zs, out) => reluDerivativeArray(zs, out, options),
      derivativeFromOutput: reluDerivativeFromOutputArray,
    },
    tex: {
      value: String.raw`\max(0, z)`,
      derivative: String.raw`\begin{cases}0 & z<0\\ 1 & z>0\end{cases}`,
      derivativeFromOutput: String.raw`\begin{cases}0 & a=0\\ 1 & a>0\end{cases}`,
      range: String.raw`[0, \infty)`,
    },
    range: [0, Infinity],
    kink: [0, 1],
    landmarks: [
      { z: -10, value: 0, slope: 0, exact: true },
      { z: 0, value: 0, slope: null, exact: true },
      { z: 10, value: 10, slope: 1, exact: true },
    ],
  };
}

/**
 * Leaky ReLU as a record, with α and the slope at the kink of your choice.
 *
 * @param options The slope α for negative z, in [0, 1), default 0.01, and the slope to use at z = 0, in
 * [α, 1], default 1.
 * @returns The record.
 * @throws {TypeError} If an option is no number, or unknown.
 * @throws {RangeError} If `alpha` or `atZero` is out of range.
 *
 * @example A steeper leak
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyReluActivation } from "../mod.ts";
 *
 * assert(leakyReluActivation({ alpha: 0.2 }).value(-10) === -2);
 * ```
 */
export function leakyReluActivation(options: LeakyReluDerivativeOptions = {}): Activation {
  leakyReluDerivative(0, options); // refuses a bad option here, not at the first use
  const { alpha = 0.01 } = options;
  return {
    name: "leaky_relu",
    koreanName: "Leaky ReLU(리키 렐루)",
    value: (z) => leakyRelu(z, options),
    derivative: (z) => leakyReluDerivative(z, options),
    derivativeFromOutput: (a) => leakyReluDerivativeFromOutput(a, options),
    arrays: {
      value: (zs, out) => leakyReluArray(zs, out, options),
      derivative: (zs, out) => leakyReluDerivativeArray(zs, out, options),
      derivativeFromOutput: (as, out) => leakyReluDerivativeFromOutputArray(as, out, options),
    },
    tex: {
      value: String.raw`\max(${alpha}z, z)`,
      derivative: String.raw`\begin{cases}${alpha} & z<0\\ 1 & z>0\end{cases}`,
      derivativeFromOutput: String.raw`\begin{cases}${alpha} & a<0\\ 1 & a>0\end{cases}`,
      range: alpha === 0 ? String.raw`[0, \infty)` : String.raw`(-\infty, \infty)`,
    },
    range: [alpha === 0 ? 0 : -Infinity, Infinity],
    kink: [alpha, 1],
    landmarks: [
      { z: -10, value: alpha === 0 ? 0 : -10 * alpha, slope: alpha, exact: true },
      { z: 0, value: 0, slope: null, exact: true },
      { z: 10, value: 10, slope: 1, exact: true },
    ],
  };
}

/** The activations of the lecture, in its order, with its choices (α = 0.01, slope 1 at the kink). */
export const activations: {
  readonly sigmoid: Activation;
  readonly tanh: Activation;
  readonly relu: Activation;
  readonly leakyRelu: Activation;
} = {
  sigmoid: sigmoidActivation,
  tanh: tanhActivation,
  relu: reluActivation(),
  leakyRelu: leakyReluActivation(),
};
