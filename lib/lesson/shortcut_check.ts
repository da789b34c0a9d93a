/**
 * The slope from a = g(z): is it right, how much time does it save, and which digits does it lose?
 *
 * @module
 */

import type { Activation, ArrayFunction, ScalarFunction } from "../activations/activation.ts";
import { formatNumber } from "../base/format.ts";
import { requireActivation, requireFunction } from "../base/require.ts";
import { checkTable } from "./check_table.ts";
import { GRID, GRID_CLAIM } from "./formula_check.ts";
import { timeRatio } from "./time_ratio.ts";
import type { TimeRatio } from "./time_ratio.ts";

/**
 * Compares a formula for the slope from a with the slope from z at 201 points from −10 to 10, shows how
 * many were compared, **and then throws** if one differs by more than 2ε.
 *
 * @param caption The title of the table, in Korean.
 * @param activation The activation whose slope it is.
 * @param formula The formula, from a = g(z).
 * @returns When the table is shown and every point agrees.
 * @throws {CheckError} If a point does not agree; the table is shown before.
 * @throws {TypeError} If `activation` is none.
 *
 * @example The lecture's shortcut
 * ```ts
 * import * as activations from "../activations/registry.ts";
 * import { checkShortcut } from "./mod.ts";
 *
 * await checkShortcut("a(1 − a)와 g′(z)", activations.sigmoid, (a) => a * (1 - a));
 * ```
 */
export async function checkShortcut(
  caption: string,
  activation: Activation,
  formula: (a: number) => number,
): Promise<void> {
  requireActivation(activation, "checkShortcut");
  requireFunction(formula, "checkShortcut", "formula");
  const { value, derivative } = activation;
  const gaps = GRID.map((z) => Math.abs(formula(value(z)) - derivative(z)));
  const allowed = 2 * Number.EPSILON;
  await checkTable(caption, [{
    claim: GRID_CLAIM,
    cells: {
      "비교한 점": gaps.length,
      "가장 큰 차이": formatNumber(Math.max(...gaps), 2),
      "허용한 차이 2ε": formatNumber(allowed, 3),
    },
    holds: gaps.every((gap) => gap <= allowed),
  }]);
}

/**
 * Shows how long 100,000 slopes take from z and from a, **and then throws** if those from a take longer.
 *
 * @param activation The activation, whose a determines the slope.
 * @returns When the table is shown.
 * @throws {CheckError} If the slopes from a took longer; the table is shown before.
 * @throws {TypeError} If `activation` is none.
 * @throws {RangeError} If a does not determine its slope.
 *
 * @example In a cell
 * ```ts
 * import * as activations from "../activations/registry.ts";
 * import { timeShortcut } from "./mod.ts";
 *
 * await timeShortcut(activations.sigmoid);
 * ```
 */
export async function timeShortcut(activation: Activation): Promise<void> {
  const { slow, fast, ratio } = shortcutTime(activation);
  await checkTable("기울기 십만 개를 구하는 데 걸린 시간", [{
    claim: "a로 구하면 더 빠릅니다",
    cells: { "z로(ms)": slow.toFixed(3), "a로(ms)": fast.toFixed(3), "몇 배": ratio.toFixed(1) },
    holds: ratio > 1,
  }]);
}

/**
 * The times of 100,000 slopes from z, and from a, which the forward pass has left.
 *
 * @param activation The activation, whose a determines the slope.
 * @returns Both times, and how many times longer the slopes from z take.
 * @throws {TypeError} If `activation` is none.
 * @throws {RangeError} If a does not determine its slope.
 *
 * @example Both are measured
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { shortcutTime } from "./mod.ts";
 *
 * assert(shortcutTime(activations.tanh).ratio > 0);
 * ```
 */
export function shortcutTime(activation: Activation): TimeRatio {
  const fromOutput = shortcutOf(activation, "shortcutTime").array;
  const zs = Float64Array.from({ length: 100_000 }, (_, i) => i / 5000 - 10);
  const [as, slopes] = [activation.arrays.value(zs), new Float64Array(zs.length)];
  return timeRatio(() => activation.arrays.derivative(zs, slopes), () => fromOutput(as, slopes));
}

/** What {@link shortcutLoss} found. */
export interface ShortcutLoss {
  /** The slope from z, correct to the last digits. */
  readonly exact: number;
  /** The slope from a = g(z) as the computer has rounded it. */
  readonly shortcut: number;
  /** How much of the slope is lost: 0 for nothing, 1 for all of it. */
  readonly lost: number;
}

/**
 * What the slope from a loses at one z because a has been rounded.
 *
 * @param activation The activation, whose a determines the slope.
 * @param z The pre-activation, a number whose slope is not 0; no unit.
 * @returns Both slopes and the relative error of the second.
 * @throws {TypeError} If `activation` is none, or `z` is no number.
 * @throws {RangeError} If a does not determine its slope.
 *
 * @example At z = 40 the sigmoid has rounded to 1, and nothing is left
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { shortcutLoss } from "./mod.ts";
 *
 * assert(shortcutLoss(activations.sigmoid, 40).lost === 1);
 * ```
 */
export function shortcutLoss(activation: Activation, z: number): ShortcutLoss {
  const { scalar } = shortcutOf(activation, "shortcutLoss");
  const exact = activation.derivative(z);
  const shortcut = scalar(activation.value(z));
  return { exact, shortcut, lost: Math.abs(shortcut - exact) / exact };
}

function shortcutOf(
  activation: Activation,
  call: string,
): { scalar: ScalarFunction; array: ArrayFunction } {
  requireActivation(activation, call);
  const { name, derivativeFromOutput, arrays } = activation;
  if (derivativeFromOutput !== null && arrays.derivativeFromOutput !== null) {
    return { scalar: derivativeFromOutput, array: arrays.derivativeFromOutput };
  }
  throw new RangeError(
    `Cannot evaluate ${call}: a must determine the slope, got ${name}, where it does not; ` +
      "take the slope from z",
  );
}
