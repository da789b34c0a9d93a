/**
 * What the accuracy and speed reports measure of the library: every function of every activation in the
 * registry, under the name by which the reports list it.
 *
 * @module
 */

import { activations, lectureActivations } from "../../lib/mod.ts";
import type { Activation, ArrayFunction, ErrorBound, ScalarFunction } from "../../lib/mod.ts";

/** A function of an activation in its two forms, with what its documentation promises. */
export interface OwnFunction {
  /** Such as `tanh`, `tanhDerivative`, `tanhDerivativeFromOutput`. */
  readonly name: string;
  /** The name in pictures, in Korean. */
  readonly label: string;
  readonly scalar: ScalarFunction;
  readonly array: ArrayFunction;
  readonly bound: ErrorBound;
}

/** The functions of the library, those of the lecture first. */
export const ours: readonly OwnFunction[] = Object.values<Activation>(activations)
  .sort((one, other) => lecturePlace(one) - lecturePlace(other))
  .flatMap(functionsOf);

/** Its place in the lecture, or behind. */
function lecturePlace({ name }: Activation): number {
  const place = lectureActivations.findIndex((activation) => activation.name === name);
  return place < 0 ? lectureActivations.length : place;
}

function functionsOf(activation: Activation): OwnFunction[] {
  const { name, shortName, value, derivative, derivativeFromOutput, arrays, errors } = activation;
  const fromZ = [
    { name, label: shortName, scalar: value, array: arrays.value, bound: errors.value },
    {
      name: `${name}Derivative`,
      label: `${shortName}′`,
      scalar: derivative,
      array: arrays.derivative,
      bound: errors.derivative,
    },
  ];
  if (derivativeFromOutput === null) return fromZ;
  return [...fromZ, {
    name: `${name}DerivativeFromOutput`,
    label: `${shortName}′, a에서`,
    scalar: derivativeFromOutput,
    array: arrays.derivativeFromOutput!,
    bound: errors.derivativeFromOutput!,
  }];
}
