/**
 * A shallow network to read in five minutes: forward pass, back-propagation, gradient descent, data.
 *
 * @module
 */

export * from "./random.ts";
export * from "./two_rings.ts";
export * from "./network.ts";
export * from "./training.ts";
export * from "./gradient_check.ts";
