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
export * from "./activations/sigmoid.ts";
export * from "./activations/tanh.ts";
export * from "./activations/relu.ts";
export * from "./activations/leaky_relu.ts";
export * from "./activations/activations.ts";

// The same on whole arrays.
export * from "./activations/sigmoid_array.ts";
export * from "./activations/tanh_array.ts";
export * from "./activations/relu_array.ts";
export * from "./activations/leaky_relu_array.ts";

// Slopes measured on the function itself, and what they prove.
export * from "./derivatives/numeric_derivative.ts";
export * from "./derivatives/gradient_check.ts";
export * from "./lesson/time_ratio.ts";

// What a notebook shows.
export * from "./base/output.ts";
export * from "./lesson/show.ts";
export * from "./base/format.ts";
export * from "./lesson/check_table.ts";
export * from "./lesson/live_check.ts";
export * from "./figures/derivative_figure.ts";
export * from "./figures/secant_figure.ts";
export * from "./figures/lines_figure.ts";
export * from "./figures/comparison_figure.ts";
export * from "./figures/subgradient_figure.ts";

// A small network: forward pass, back-propagation, gradient descent.
export * from "./network/random.ts";
export * from "./network/network.ts";
export * from "./network/training.ts";
export * from "./network/two_rings.ts";
export * from "./figures/decision_figure.ts";
export * from "./base/side_by_side.ts";

// Exercises.
export * from "./lesson/exercise.ts";
export * from "./lesson/exercises/sigmoid.ts";
export * from "./lesson/exercises/tanh.ts";
export * from "./lesson/exercises/relu.ts";
export * from "./lesson/exercises/comparison.ts";
export * from "./lesson/exercises/gradient_descent.ts";

// Figures to move.
export * from "./sliders/tangent_slider.ts";
export * from "./sliders/secant_slider.ts";
