/**
 * The live check of the lecture: at z = −10, 0 and 10, does each activation do what the lecture says?
 *
 * @module
 */

import type { Activation, Landmark } from "../activations/activations.ts";
import { checkTable } from "./check_table.ts";
import type { CheckRow } from "./check_table.ts";
import { formatMeasured, formatNumber } from "../base/format.ts";
import { agrees, compareSlopes } from "../derivatives/gradient_check.ts";
import { backwardDifference, forwardDifference } from "../derivatives/numeric_derivative.ts";
import { requireActivation } from "../base/require.ts";

/**
 * Shows a Korean table for z = −10, 0, 10 — g(z), g′(z) from z, g′ from a, the measured slope, the
 * lecture's statement, ✓ — **and then throws**, naming every failing row, if any row fails.
 *
 * A row holds when g(z) and g′(z) are what the lecture says (exactly where it says "=", within 0.001
 * where it says "≈"), g′ from a agrees with g′ from z to what the rounding of a allows (2ε), and the
 * measured slope agrees with both. At a kink, where no derivative exists, both one-sided slopes are
 * measured and the values used must lie between them.
 *
 * @param activation The activation to check.
 * @returns When the table is shown and every row holds.
 * @throws {CheckError} If a row fails; the table is shown before.
 * @throws {TypeError} If `activation` is none.
 *
 * @example In a cell
 * ```ts
 * import { activations, liveCheck } from "../mod.ts";
 *
 * await liveCheck(activations.sigmoid);
 * ```
 */
export async function liveCheck(activation: Activation): Promise<void> {
  const rows = liveCheckRows(activation);
  await checkTable(`${activation.koreanName}: 강의의 세 점`, rows);
}

/**
 * The rows of {@link liveCheck}.
 *
 * @param activation The activation to check.
 * @returns One row for each of its landmarks.
 *
 * @example All hold
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, liveCheckRows } from "../mod.ts";
 *
 * assert(liveCheckRows(activations.tanh).every((row) => row.holds));
 * ```
 */
export function liveCheckRows(activation: Activation): CheckRow[] {
  requireActivation(activation, "liveCheck");
  return activation.landmarks.map((landmark) => landmarkRow(activation, landmark));
}

/** How close "≈" means. */
const ABOUT = 1e-3;

/** So many digits of a slope that the table fits a page; the checks themselves use all. */
const DIGITS = 7;

function landmarkRow(activation: Activation, landmark: Landmark): CheckRow {
  const { z } = landmark;
  const a = activation.value(z);
  const slope = activation.derivative(z);
  const slopeFromOutput = activation.derivativeFromOutput(a);
  const measured = measureSlope(activation, z);
  const problems = [
    ...contradictions("g", a, landmark.value, landmark.exact),
    ...(landmark.slope === null ? [] : contradictions("g′", slope, landmark.slope, landmark.exact)),
    ...(measured.admits(slope) ? [] : [`g′ from z is ${slope}, measured slope ${measured.text}`]),
    ...(measured.admits(slopeFromOutput) && (isKink(activation, z) || close(slope, slopeFromOutput))
      ? []
      : [`g′ from a is ${slopeFromOutput}, g′ from z ${slope}, measured slope ${measured.text}`]),
  ];
  return {
    claim: `z = ${formatNumber(z)}`,
    cells: {
      "g(z)": formatNumber(a, 10),
      "g′(z)": formatNumber(slope, DIGITS),
      "a로 구한 g′": formatNumber(slopeFromOutput, DIGITS),
      "잰 기울기": measured.text,
      "강의에서는": statement(landmark),
    },
    holds: problems.length === 0,
    problem: problems.join(", "),
  };
}

function contradictions(name: string, got: number, said: number, exact: boolean): string[] {
  const holds = exact ? got === said : Math.abs(got - said) <= ABOUT;
  return holds
    ? []
    : [`${name}(z) is ${got} where the lecture says ${exact ? "" : "about "}${said}`];
}

/** Agreement as far as the rounding of a allows: a is off by up to ε/2, and |∂g′/∂a| ≤ 2. */
function close(slope: number, slopeFromOutput: number): boolean {
  return Math.abs(slope - slopeFromOutput) <= 2 * Number.EPSILON;
}

function isKink(activation: Activation, z: number): boolean {
  return activation.kink !== null && z === 0;
}

/** The slope as the function's values show it: a text, and which slopes it admits. */
function measureSlope(
  activation: Activation,
  z: number,
): { text: string; admits: (slope: number) => boolean } {
  if (isKink(activation, z)) {
    const left = backwardDifference(activation.value, z);
    const right = forwardDifference(activation.value, z);
    return {
      text: `왼쪽 ${formatNumber(left, 6)}, 오른쪽 ${formatNumber(right, 6)}`,
      admits: (slope) => slope >= left - 1e-6 && slope <= right + 1e-6,
    };
  }
  const comparison = compareSlopes(activation.value, activation.derivative, z);
  return {
    text: formatMeasured(comparison.numeric, comparison.resolution),
    admits: (slope) => agrees({ ...comparison, analytic: slope }),
  };
}

function statement({ value, slope, exact }: Landmark): string {
  const is = exact ? "=" : "≈";
  const slopeText = slope === null ? "g′은 정의되지 않음" : `g′ ${is} ${fraction(slope)}`;
  return `g ${is} ${fraction(value)}, ${slopeText}`;
}

/** The lecture's ½ and ¼ as it writes them. */
function fraction(x: number): string {
  return { 0.5: "1/2", 0.25: "1/4" }[x] ?? formatNumber(x);
}
