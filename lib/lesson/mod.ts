/**
 * What a notebook shows and checks, and what exercises of your own are made of.
 *
 * @module
 */

export * from "./show.ts";
export * from "./side_by_side.ts";
export * from "./check_table.ts";
export * from "./live_check.ts";
export * from "./formula_check.ts";
export * from "./identity_check.ts";
export * from "./shortcut_check.ts";
export * from "./kink_check.ts";
export * from "./time_ratio.ts";
export * from "./step_time.ts";
export { plainTable } from "./plain_table.ts";
export type { PlainRow } from "./plain_table.ts";
export * from "./format_check.ts";
export * from "./exercise.ts";
export * from "./number_exercise.ts";
export * from "./function_exercise.ts";
export * from "./choice_exercise.ts";
export * from "./open_exercise.ts";
export * from "./guess.ts";
export * from "../base/format.ts";
export type { Figure, Output } from "../base/output.ts";
