/**
 * Every activation by its name in code, one line each. Figures, checks, tests and reports that loop over
 * `activations` loop over this list.
 *
 * @module
 */

export { sigmoidActivation as sigmoid } from "./sigmoid.ts";
export { tanhActivation as tanh } from "./tanh.ts";
export { defaultRelu as relu } from "./relu.ts";
export { defaultLeakyRelu as leakyRelu } from "./leaky_relu.ts";
export { softplusActivation as softplus } from "./softplus.ts";
export { geluActivation as gelu } from "./gelu.ts";
export { geluTanhActivation as geluTanh } from "./gelu_tanh.ts";
