/**
 * Slopes measured on a function itself, and how far they can be trusted.
 *
 * @module
 */

export * from "./numeric_derivative.ts";
export * from "./gradient_check.ts";
export * from "./crossing.ts";
export * from "./count_closer.ts";
