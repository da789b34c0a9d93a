/**
 * Activation functions of neural networks, their derivatives, and what a lecture on them needs: live
 * checks, figures, tables. This list is the table of contents; read it from top to bottom to follow the
 * lesson.
 *
 * @example The slope of the sigmoid at 0, three ways
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, centralDifference, sigmoid, sigmoidDerivative } from "./mod.ts";
 *
 * assert(sigmoidDerivative(0) === 0.25);
 * assert(activations.sigmoid.derivativeFromOutput(sigmoid(0)) === 0.25);
 * assert(Math.abs(centralDifference(sigmoid, 0) - 0.25) < 1e-10);
 * ```
 *
 * @module
 */

// The mathematics: g, g′ from z, g′ from a = g(z).
export { sigmoid, sigmoidDerivative, sigmoidDerivativeFromOutput } from "./activations/sigmoid.ts";
export { tanh, tanhDerivative, tanhDerivativeFromOutput } from "./activations/tanh.ts";
export { relu, reluDerivative, reluDerivativeFromOutput } from "./activations/relu.ts";
export {
  leakyRelu,
  leakyReluDerivative,
  leakyReluDerivativeFromOutput,
} from "./activations/leaky_relu.ts";

// The same as records, with array forms and all that is known of each.
export * as activations from "./activations/registry.ts";
export { lectureActivations } from "./activations/lecture.ts";
export { reluActivation } from "./activations/relu.ts";
export { leakyReluActivation } from "./activations/leaky_relu.ts";
export type * from "./activations/activation.ts";
export type { ReluOptions } from "./activations/relu.ts";
export type { LeakyReluOptions } from "./activations/leaky_relu.ts";

// Slopes measured on the function itself, and what they prove.
export {
  backwardDifference,
  centralDifference,
  forwardDifference,
} from "./derivatives/numeric_derivative.ts";
export { gradientCheck, GradientCheckError } from "./derivatives/gradient_check.ts";
export type { StepOptions } from "./derivatives/numeric_derivative.ts";
export type { GradientCheckOptions, GradientComparison } from "./derivatives/gradient_check.ts";

// Where slopes meet, and which of two formulas comes closer to them.
export { crossing } from "./derivatives/crossing.ts";
export { countCloser } from "./derivatives/count_closer.ts";
export type { CloserCount } from "./derivatives/count_closer.ts";

// A small network: forward pass, back-propagation, gradient descent.
export { normalNumber, randomNumbers } from "./network/random.ts";
export { twoRings } from "./network/two_rings.ts";
export { initialParameters } from "./network/parameters.ts";
export { forwardPass, meanLoss } from "./network/network.ts";
export { backPropagation } from "./network/back_propagation.ts";
export { train } from "./network/training.ts";
export { lastLosses } from "./network/many_trainings.ts";
export { networkGradientCheck } from "./network/gradient_check.ts";
export type { Example } from "./network/examples.ts";
export type { NetworkParameters } from "./network/parameters.ts";
export type { ForwardPass } from "./network/network.ts";
export type { GradientOptions } from "./network/back_propagation.ts";
export type * from "./network/training.ts";
export type * from "./network/gradient_check.ts";
export type * from "./network/many_trainings.ts";

// The formats in which networks are trained, and what they leave of a slope.
export { bfloat16, float16, float32, float64, numberFormats } from "./precision/formats.ts";
export { halfLostFrom, roundedSlopes, slopeCurves, zeroFrom } from "./precision/rounded_slopes.ts";
export { stepsToRecover } from "./precision/saturated_neuron.ts";
export type { NumberFormat } from "./precision/formats.ts";
export type * from "./precision/rounded_slopes.ts";
export type * from "./precision/saturated_neuron.ts";

// Experiments with a network at a kink.
export { kinkRuns, kinkSpread, kinkSummary, withOrigin } from "./network/kink_choice.ts";
export { countZeros, zeroConditions } from "./network/zero_count.ts";
export { offNeuronShift } from "./network/off_neuron.ts";
export type * from "./network/kink_choice.ts";
export type * from "./network/zero_count.ts";

// Gradients through many layers.
export { slopeProducts } from "./network/slope_products.ts";
export { deepNetwork, gradientLeft, gradientsLeft } from "./network/deep_gradient.ts";
export type { SlopeProductsOptions } from "./network/slope_products.ts";
export type { DeepNetworkOptions } from "./network/deep_gradient.ts";

// Figures.
export { derivativeFigure } from "./figures/derivative_figure.ts";
export { secantFigure } from "./figures/secant_figure.ts";
export { linesFigure } from "./figures/lines_figure.ts";
export { comparisonFigure } from "./figures/comparison_figure.ts";
export { subgradientFigure } from "./figures/subgradient_figure.ts";
export { decisionFigure } from "./figures/decision_figure.ts";
export { dotsFigure } from "./figures/dots_figure.ts";
export type { Figure, Output } from "./base/output.ts";
export type * from "./figures/derivative_figure.ts";
export type * from "./figures/secant_figure.ts";
export type * from "./figures/lines_figure.ts";
export type * from "./figures/comparison_figure.ts";
export type * from "./figures/decision_figure.ts";
export type * from "./figures/dots_figure.ts";

// Figures to move.
export { tangentSlider } from "./sliders/tangent_slider.ts";
export { secantSlider } from "./sliders/secant_slider.ts";
export type { TangentSliderOptions } from "./sliders/tangent_slider.ts";
export type { SecantSliderOptions } from "./sliders/secant_slider.ts";

// What a notebook shows, and its live checks.
export { show } from "./lesson/show.ts";
export { sideBySide } from "./lesson/side_by_side.ts";
export { formatMeasured, formatNumber } from "./base/format.ts";
export { median } from "./base/statistics.ts";
export { CheckError, checkTable } from "./lesson/check_table.ts";
export { liveCheck } from "./lesson/live_check.ts";
export { checkFormula } from "./lesson/formula_check.ts";
export {
  checkShortcut,
  shortcutLoss,
  shortcutTime,
  timeShortcut,
} from "./lesson/shortcut_check.ts";
export { checkKinkRuns } from "./lesson/kink_check.ts";
export { timeRatio } from "./lesson/time_ratio.ts";
export { checkTimes, stepTime } from "./lesson/step_time.ts";
export { plainTable } from "./lesson/plain_table.ts";
export { checkFormats } from "./lesson/format_check.ts";
export { checkIdentities } from "./lesson/identity_check.ts";
export type { CheckRow } from "./lesson/check_table.ts";
export type { ShortcutLoss } from "./lesson/shortcut_check.ts";
export type { TimeRatio } from "./lesson/time_ratio.ts";
export type { PlainRow } from "./lesson/plain_table.ts";
export type { Identity } from "./lesson/identity_check.ts";
export type { ThreeSlopes } from "./lesson/exercises/tanh.ts";

// Exercises.
export { judge, tryExercise, 여기에_답 } from "./lesson/exercise.ts";
export { compareGuess, folded, takeGuess } from "./lesson/guess.ts";
export { secantReading, sigmoidExercises } from "./lesson/exercises/sigmoid.ts";
export { tanhExercises, threeSlopes } from "./lesson/exercises/tanh.ts";
export { reluExercises } from "./lesson/exercises/relu.ts";
export { comparisonExercises } from "./lesson/exercises/comparison.ts";
export { gradientDescentExercises } from "./lesson/exercises/gradient_descent.ts";
export type { SecantReading } from "./lesson/exercises/sigmoid.ts";
export type * from "./lesson/exercise.ts";
