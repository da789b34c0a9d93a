/**
 * The live check of the lecture: at z = −10, 0 and 10, does each activation do what the lecture says?
 *
 * @module
 */

import type { Activation, Landmark } from "../activations/activation.ts";
import { lectureActivations } from "../activations/lecture.ts";
import { formatMeasured, formatNumber } from "../base/format.ts";
import { requireActivation } from "../base/require.ts";
import { compareSlopes } from "../derivatives/gradient_check.ts";
import { backwardDifference, forwardDifference } from "../derivatives/numeric_derivative.ts";
import { checkTable } from "./check_table.ts";
import type { CheckRow } from "./check_table.ts";

/**
 * Shows a Korean table for z = −10, 0, 10 — g(z), g′(z) from z, g′ from a, the measured slope, the
 * lecture's statement, ✓ — **and then throws**, naming every failing row, if any row fails.
 *
 * A row holds when g(z) and g′(z) are what the lecture says (exactly where it says "=", within 0.001
 * where it says "≈"), g′ from a — where a determines it — agrees with g′ from z to what the rounding of a
 * allows, and the measured slope agrees with both. At a kink, where no derivative exists, both one-sided slopes are
 * measured and the numbers that the code returns by convention must lie between them; they have a column of their own.
 *
 * @param activation The activation to check.
 * @returns When the table is shown and every row holds.
 * @throws {CheckError} If a row fails; the table is shown before.
 * @throws {TypeError} If `activation` is none.
 *
 * @example In a cell
 * ```ts
 * import * as activations from "../activations/registry.ts";
 * import { liveCheck } from "./mod.ts";
 *
 * await liveCheck(activations.sigmoid);
 * ```
 */
export async function liveCheck(activation: Activation): Promise<void> {
  const rows = liveCheckRows(activation);
  await checkTable(
    `${activation.koreanName}: ${isLecture(activation) ? "원강의에 나온 세 점" : "세 점"}`,
    rows,
  );
}

/** Whether the lecture speaks of it; what is said of another is its author's. */
function isLecture({ name }: Activation): boolean {
  return lectureActivations.some((activation) => activation.name === name);
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
 * import * as activations from "../activations/registry.ts";
 * import { liveCheckRows } from "./live_check.ts";
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
  const measured = measureSlope(activation, z);
  const problems = [
    ...contradictions({ ...landmark, name: "g", got: a, said: landmark.value }),
    ...contradictions({ ...landmark, name: "g′", got: slope, said: landmark.slope }),
    ...(measured.admits(slope) ? [] : [`g′ from z is ${slope}, measured slope ${measured.text}`]),
    ...fromOutputProblems(activation, z, measured),
  ];
  const isDefined = !isKink(activation, z);
  return {
    claim: `z = ${formatNumber(z)}`,
    cells: {
      "g(z)": formatNumber(a, 10),
      "g′(z)": isDefined ? formatNumber(slope, DIGITS) : UNDEFINED,
      "a로 구한 g′": isDefined ? slopeFromOutput(activation, a) : UNDEFINED,
      "잰 기울기": measured.text,
      ...conventionCell(activation, z),
      [isLecture(activation) ? "원강의에서는" : "알려진 값"]: statement(landmark),
    },
    holds: problems.length === 0,
    problem: problems.join(", "),
  };
}

/** What the table says where there is no derivative. */
const UNDEFINED = "정의되지 않음";

function slopeFromOutput({ derivativeFromOutput }: Activation, a: number): string {
  return derivativeFromOutput === null
    ? "알 수 없음"
    : formatNumber(derivativeFromOutput(a), DIGITS);
}

/** At a kink the code returns numbers by convention, which are no slopes; a column for those that have one. */
function conventionCell(activation: Activation, z: number): Record<string, string> {
  const { kink, value, derivative, derivativeFromOutput } = activation;
  if (kink === null) return {};
  if (!isKink(activation, z)) return { "코드의 약속": "–" };
  const fromOutput = derivativeFromOutput?.(value(z)) ?? NaN;
  return {
    "코드의 약속": `z로 ${formatNumber(derivative(z), 6)}, a로 ${formatNumber(fromOutput, 6)}`,
  };
}

function contradictions(
  { name, got, said, exact }: Landmark & { name: string; got: number; said: number | null },
): string[] {
  const holds = said === null || (exact ? got === said : Math.abs(got - said) <= ABOUT);
  return holds
    ? []
    : [`${name}(z) is ${got} where the lecture says ${exact ? "" : "about "}${said}`];
}

function fromOutputProblems(activation: Activation, z: number, measured: Measured): string[] {
  if (activation.derivativeFromOutput === null) return [];
  const [a, slope] = [activation.value(z), activation.derivative(z)];
  const fromOutput = activation.derivativeFromOutput(a);
  if (measured.admits(fromOutput) && (isKink(activation, z) || isNear(activation, a, slope))) {
    return [];
  }
  return [`g′ from a is ${fromOutput}, g′ from z ${slope}, measured slope ${measured.text}`];
}

/** Whether g′ from a is as near to g′ from z as the rounding of a, by up to 2 ULP, lets it be. */
function isNear({ derivativeFromOutput, outputs }: Activation, a: number, slope: number): boolean {
  const around = [-2, 0, 2].map((ulps) => {
    const moved = a * (1 + ulps * Number.EPSILON);
    return derivativeFromOutput!(Math.min(outputs[1], Math.max(outputs[0], moved)));
  });
  const room = 2 * Number.EPSILON * Math.abs(slope);
  return slope >= Math.min(...around) - room && slope <= Math.max(...around) + room;
}
function isKink(activation: Activation, z: number): boolean {
  return activation.kink !== null && z === 0;
}

/** The slope as the function's values show it: a text, and which slopes it admits. */
interface Measured {
  readonly text: string;
  readonly admits: (slope: number) => boolean;
}

function measureSlope(activation: Activation, z: number): Measured {
  if (isKink(activation, z)) {
    const left = backwardDifference(activation.value, z);
    const right = forwardDifference(activation.value, z);
    return {
      text: `왼쪽 ${formatNumber(left, 6)}, 오른쪽 ${formatNumber(right, 6)}`,
      admits: (slope) => slope >= left - 1e-6 && slope <= right + 1e-6,
    };
  }
  const { numeric, resolution } = compareSlopes(activation.value, activation.derivative(z), z);
  return {
    text: formatMeasured(numeric, resolution),
    admits: (slope) => compareSlopes(activation.value, slope, z).agrees,
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
