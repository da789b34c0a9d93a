/**
 * Number formats from float64 to bfloat16, and what they leave of the slopes of sigmoid and tanh.
 *
 * @module
 */

export { bfloat16, float16, float32, float64, numberFormats } from "./formats.ts";
export { halfLostFrom, roundedSlopes, slopeCurves, zeroFrom } from "./rounded_slopes.ts";
export { stepsToRecover } from "./saturated_neuron.ts";
export type { NumberFormat } from "./formats.ts";
export type * from "./rounded_slopes.ts";
export type * from "./saturated_neuron.ts";
