/**
 * Activation functions of neural networks, their derivatives, and what a lecture on them needs: live
 * checks, figures, tables. Read the files in this order to follow the lesson.
 *
 * @example The slope of the sigmoid at 0, three ways
 * ```ts
 * import assert from "node:assert/strict";
 * import { centralDifference, sigmoid, sigmoidDerivative } from "./mod.ts";
 * import { sigmoidDerivativeFromOutput } from "./mod.ts";
 *
 * assert(sigmoidDerivative(0) === 0.25);
 * assert(sigmoidDerivativeFromOutput(sigmoid(0)) === 0.25);
 * assert(Math.abs(centralDifference(sigmoid, 0) - 0.25) < 1e-10);
 * ```
 *
 * @module
 */

// The mathematics: g, g′ from z, g′ from a = g(z).
export * from "./sigmoid.ts";
export * from "./tanh.ts";
export * from "./relu.ts";
export * from "./leaky_relu.ts";
export * from "./activations.ts";

// The same on whole arrays.
export * from "./sigmoid_array.ts";
export * from "./tanh_array.ts";
export * from "./relu_array.ts";
export * from "./leaky_relu_array.ts";

// Slopes measured on the function itself, and what they prove.
export * from "./numeric_derivative.ts";
export * from "./gradient_check.ts";
export * from "./time_ratio.ts";

// What a notebook shows.
export * from "./show.ts";
export * from "./format.ts";
export * from "./check_table.ts";
export * from "./live_check.ts";
export * from "./derivative_figure.ts";
export * from "./secant_figure.ts";
export * from "./lines_figure.ts";
export * from "./comparison_figure.ts";
export * from "./subgradient_figure.ts";

// A small network: forward pass, back-propagation, gradient descent.
export * from "./random.ts";
export * from "./network.ts";
export * from "./training.ts";
export * from "./two_rings.ts";
export * from "./decision_figure.ts";
export * from "./side_by_side.ts";

// Exercises.
export * from "./exercise.ts";
export * from "./exercises/sigmoid.ts";
export * from "./exercises/tanh.ts";
export * from "./exercises/relu.ts";
export * from "./exercises/comparison.ts";
export * from "./exercises/gradient_descent.ts";

// Figures to move.
export * from "./tangent_slider_figure.ts";
export * from "./secant_slider_figure.ts";
