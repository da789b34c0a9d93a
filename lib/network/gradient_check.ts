/**
 * The gradient check of a whole network.
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { requireOptions } from "../base/require.ts";
import { compareSlopes } from "../derivatives/gradient_check.ts";
import { defaultCentralStep } from "../derivatives/numeric_derivative.ts";
import type { GradientComparison } from "../derivatives/gradient_check.ts";
import { backPropagation } from "./back_propagation.ts";
import type { GradientOptions } from "./back_propagation.ts";
import type { Example } from "./examples.ts";
import { forwardPass, meanLoss } from "./network.ts";
import { mapParameters, parameterNames } from "./parameters.ts";
import type { NetworkParameters } from "./parameters.ts";

/** One parameter of {@link networkGradientCheck}: the slope of the loss as this parameter changes. */
export interface ParameterComparison extends GradientComparison {
  /** The parameter, such as "w1[3]". */
  readonly name: string;
  /**
   * Whether the step carries the z₁ of some example across the kink of the activation. The central
   * difference then mixes two slopes, and tells nothing of back-propagation.
   */
  readonly crossesKink: boolean;
}

/** How strict the gradient check of a network is, and where back-propagation takes g′ from. */
export interface NetworkGradientCheckOptions extends GradientOptions {
  /** The largest relative error that agrees, beyond the central difference's own. Default 1e-6; no unit. */
  readonly tolerance?: number;
  /**
   * The step h of the central differences, above 0; no unit. Default as in `centralDifference`. Where the
   * activation has a kink, a step that carries some z₁ across it spoils the difference: use a smaller one.
   */
  readonly h?: number;
}

/**
 * The gradient check of a whole network: for each weight and bias, the slope of the loss by
 * back-propagation beside the central difference of the loss, and whether they agree. Unlike
 * `gradientCheck` it does not throw, so that a lesson can show which parameters a wrong g′ spoils.
 *
 * @param parameters The network, p numbers in all.
 * @param activation The activation of the hidden layer, whose g′ is under test.
 * @param examples The data, at least one example.
 * @param options The tolerance, and whether back-propagation takes g′ from a or from z.
 * @returns p comparisons, in the order w1, b1, w2, b2.
 * @throws {TypeError} If `activation` is none, an option is unknown, or an example is malformed.
 * @throws {RangeError} If there is no example, an x is not finite, a y is neither 0 nor 1, or the
 * tolerance is out of range.
 *
 * @example Every gradient agrees
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { initialParameters, networkGradientCheck, twoRings } from "./mod.ts";
 *
 * const rows = networkGradientCheck(initialParameters(2, 1), activations.tanh, twoRings(10, 1));
 * assert(rows.length === 9 && rows.every(({ agrees }) => agrees));
 * ```
 */
export function networkGradientCheck(
  parameters: NetworkParameters,
  activation: Activation,
  examples: readonly Example[],
  options: NetworkGradientCheckOptions = {},
): ParameterComparison[] {
  requireOptions(options, ["tolerance", "h", "slopeFrom"], "networkGradientCheck");
  const { slopeFrom, ...checkOptions } = options;
  const gradientOptions = slopeFrom === undefined ? {} : { slopeFrom };
  const gradient = backPropagation(parameters, activation, examples, gradientOptions);
  const passes = activation.kink === null ? [] : examples.map(({ x }): HiddenPass => (
    { x, z1: forwardPass(parameters, activation, x).z1 }
  ));
  const compare = (key: keyof NetworkParameters, index: number): ParameterComparison => {
    const lossAt = (value: number): number =>
      meanLoss(withParameter(parameters, key, index, value), activation, examples);
    const [analytic, at] = [gradient[key][index]!, parameters[key][index]!];
    const { h = defaultCentralStep(at) } = checkOptions;
    return {
      name: `${key}[${index}]`,
      crossesKink: passes.some((pass) =>
        Math.abs(zOf(pass, key, index)) <= 2 * h * reach(pass, key, index)
      ),
      ...compareSlopes(lossAt, analytic, at, checkOptions),
    };
  };
  return parameterNames.flatMap((key) =>
    Array.from(parameters[key], (_, index) => compare(key, index))
  );
}

/** The hidden layer of one example. */
interface HiddenPass {
  readonly x: readonly [number, number];
  readonly z1: Float64Array;
}

/** The z₁ that a parameter moves; NaN if it moves none. */
function zOf({ z1 }: HiddenPass, key: keyof NetworkParameters, index: number): number {
  if (key === "w1") return z1[index >> 1]!; // W₁ has two weights a neuron
  return key === "b1" ? z1[index]! : NaN;
}

/** By how much that z₁ moves when the parameter moves by 1. */
function reach({ x }: HiddenPass, key: keyof NetworkParameters, index: number): number {
  return key === "w1" ? Math.abs(x[index % 2]!) : 1;
}

/** The parameters with one number exchanged. */
function withParameter(
  parameters: NetworkParameters,
  key: keyof NetworkParameters,
  index: number,
  value: number,
): NetworkParameters {
  return mapParameters(parameters, (old, k, i) => k === key && i === index ? value : old);
}
