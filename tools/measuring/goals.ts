/**
 * What the lecture's functions may take at most. No library sets these: they are what a loop costs that
 * does nothing but the unavoidable, times what a formula may add to it.
 *
 * @module
 */

/** A plain loop: one exponential an element, or one copied number an element. */
export type Loop = "exp" | "copy";

/** The most time allowed: a loop's, times a factor. */
export type Goal = readonly [loop: Loop, factor: number];

const goals: Readonly<Record<string, Goal>> = {
  sigmoid: ["exp", 1.3],
  sigmoidDerivative: ["exp", 1.3],
  sigmoidDerivativeFromOutput: ["copy", 1.15],
  tanh: ["exp", 2],
  tanhDerivative: ["exp", 1.4],
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
