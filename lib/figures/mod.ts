/**
 * The figures of the lessons, and what one of your own is drawn with: `plotFigure` takes the options of
 * Observable Plot and gives a figure that every notebook reader shows.
 *
 * @module
 */

export * from "./derivative_figure.ts";
export * from "./secant_figure.ts";
export { linesFigure } from "./lines_figure.ts";
export type * from "./lines_figure.ts";
export * from "./comparison_figure.ts";
export * from "./subgradient_figure.ts";
export * from "./decision_figure.ts";
export { plotFigure } from "./plot.ts";
export * from "./style.ts";
export { image } from "../base/output.ts";
export type { Figure, Output } from "../base/output.ts";
export type { Activation } from "../activations/activation.ts";
