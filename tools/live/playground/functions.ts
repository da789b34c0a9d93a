/**
 * The functions that can be chosen.
 *
 * @module
 */

import type { Activation } from "../../../lib/activations/activation.ts";
import { leakyReluActivation } from "../../../lib/activations/leaky_relu.ts";
import { gelu, relu, sigmoid, softplus, tanh } from "../../../lib/activations/registry.ts";

/** The library's functions, by their names in code. */
export const FUNCTION_NAMES = [
  "sigmoid",
  "tanh",
  "relu",
  "leakyRelu",
  "softplus",
  "gelu",
] as const;

/** The name of a function of the library. */
export type FunctionName = typeof FUNCTION_NAMES[number];

/** What a view needs of a function to show it. */
export type Shown = Pick<
  Activation,
  "shortName" | "koreanName" | "value" | "derivative" | "derivativeFromOutput" | "kink"
>;

/**
 * A function of the library.
 *
 * @param name Its name in code.
 * @param alpha The slope of Leaky ReLU for z < 0, in [0, 1).
 */
export function activationOf(name: FunctionName, alpha: number): Activation {
  if (name === "leakyRelu") return leakyReluActivation({ negativeSlope: alpha });
  return { sigmoid, tanh, relu, softplus, gelu }[name];
}

/** The name on a button. */
export function labelOf(name: FunctionName): string {
  return activationOf(name, 0.01).shortName;
}
