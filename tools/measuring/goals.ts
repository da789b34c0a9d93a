/**
 * What the lecture's functions may take at most. No library sets these: they are what a loop costs that
 * does nothing but copy, or take `Math.exp`, times a factor. Below 1 the latter needs the faster
 * exponential of `lib/activations/exp_minus.ts`.
 *
 * @module
 */

/** A plain loop: one exponential an element, or one copied number an element. */
export type Loop = "exp" | "copy";

/** The most time allowed: a loop's, times a factor. */
export type Goal = readonly [loop: Loop, factor: number];

const goals: Readonly<Record<string, Goal>> = {
  sigmoid: ["exp", 0.8],
  sigmoidDerivative: ["exp", 0.7],
  sigmoidDerivativeFromOutput: ["copy", 1.15],
  tanh: ["exp", 1.1],
  tanhDerivative: ["exp", 1.1],
  tanhDerivativeFromOutput: ["copy", 1.15],
  relu: ["copy", 2],
  reluDerivative: ["copy", 2],
  reluDerivativeFromOutput: ["copy", 2],
  leakyRelu: ["copy", 2],
  leakyReluDerivative: ["copy", 2],
  leakyReluDerivativeFromOutput: ["copy", 2],
};

/** The goal of one of our functions; undefined outside the lecture. */
export function goalOf(name: string): Goal | undefined {
  return goals[name];
}
