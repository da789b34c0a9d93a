/**
 * The activations of the lecture.
 *
 * @module
 */

import type { ActivationWithShortcut } from "./activation.ts";
import { leakyRelu, relu, sigmoid, tanh } from "./registry.ts";

/** The four activations of the lecture, in its order, with its choices (α = 0.01, slope 1 at the kink). */
export const lectureActivations: readonly ActivationWithShortcut[] = [
  sigmoid,
  tanh,
  relu,
  leakyRelu,
];
