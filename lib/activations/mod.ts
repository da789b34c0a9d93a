/**
 * The activations as records, and what a new one is made of.
 *
 * @example The slope of every activation at 1
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations } from "./mod.ts";
 *
 * const slopes = Object.values(activations).map(({ derivative }) => derivative(1));
 * assert(slopes.every((slope) => slope > 0));
 * ```
 *
 * @module
 */

export * as activations from "./registry.ts";
export { lectureActivations } from "./lecture.ts";
export { reluActivation } from "./relu.ts";
export { leakyReluActivation } from "./leaky_relu.ts";
export { defineActivation, onArrays } from "./define.ts";
export type * from "./activation.ts";
export type * from "./define.ts";
export type { ReluOptions } from "./relu.ts";
export type { LeakyReluOptions } from "./leaky_relu.ts";
