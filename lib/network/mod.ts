/**
 * A shallow network to read in five minutes: forward pass, back-propagation, gradient descent, data.
 *
 * @module
 */

export * from "./random.ts";
export * from "./two_rings.ts";
export { initialParameters, mapParameters } from "./parameters.ts";
export { forwardPass, meanLoss } from "./network.ts";
export { backPropagation } from "./back_propagation.ts";
export * from "./training.ts";
export * from "./many_trainings.ts";
export * from "./gradient_check.ts";
export * from "./kink_choice.ts";
export * from "./zero_count.ts";
export * from "./off_neuron.ts";
export { slopeProducts } from "./slope_products.ts";
export { deepNetwork, gradientLeft, gradientsLeft } from "./deep_gradient.ts";
export type { Example } from "./examples.ts";
export type { NetworkParameters } from "./parameters.ts";
export type { ForwardPass } from "./network.ts";
export type { GradientOptions } from "./back_propagation.ts";
export type { SlopeProductsOptions } from "./slope_products.ts";
export type { DeepNetworkOptions } from "./deep_gradient.ts";
