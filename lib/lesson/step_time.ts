/**
 * How much faster is a whole step of back-propagation when the slope comes from a? Less than the one
 * line that computes the slope.
 *
 * @module
 */

import { requireActivation, requireCount, requireNumber, requireObject } from "../base/require.ts";
import type { Activation } from "../activations/activation.ts";
import { backPropagation } from "../network/back_propagation.ts";
import { initialParameters } from "../network/parameters.ts";
import { twoRings } from "../network/two_rings.ts";
import { checkTable } from "./check_table.ts";
import type { CheckRow } from "./check_table.ts";
import { repeatsFor, timeOf } from "./clock.ts";
import type { TimeRatio } from "./time_ratio.ts";

/** Whose losses a step is about: 120 points of two rings. */
const EXAMPLES = twoRings(120, 7);

/** Hidden neurons a call: it takes some tenths of a millisecond, too short to be often interrupted. */
const NEURONS_A_CALL = 128;

/** How often each way is timed, in turns; where a turn takes many ticks of a coarse clock, less often. */
const TURNS = 300;
const LONG_TURNS = 40;

/**
 * The times of whole steps of back-propagation, forward pass included, with the slopes from z and from a.
 * Both are measured in turns, and the fastest call of each counts: on a busy machine it is the one that
 * nothing has interrupted.
 *
 * @param activation The activation of the hidden layer, whose a determines the slope.
 * @param hidden The number of hidden neurons, a whole number of at least 1.
 * @returns Both times of one step, in milliseconds, and how many times longer the step from z takes.
 * @throws {TypeError} If `activation` is none.
 * @throws {RangeError} If `hidden` is out of range, or a does not determine the slope.
 *
 * @example Both are measured
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { stepTime } from "./mod.ts";
 *
 * assert(stepTime(activations.sigmoid, 8).ratio > 0);
 * ```
 */
export function stepTime(activation: Activation, hidden: number): TimeRatio {
  requireActivation(activation, "stepTime");
  requireCount(hidden, { call: "stepTime", name: "hidden", most: 4096 });
  const parameters = initialParameters(hidden, 1);
  const steps = Math.ceil(NEURONS_A_CALL / hidden);
  const work = (slopeFrom: "a" | "z") => (): void => {
    for (let step = 0; step < steps; step++) {
      backPropagation(parameters, activation, EXAMPLES, { slopeFrom });
    }
  };
  const [fromOutput, fromInput] = [work("a"), work("z")];
  const repeats = repeatsFor(fromOutput);
  const turns = repeats === 1 ? TURNS : LONG_TURNS;
  let [slow, fast] = [Infinity, Infinity];
  for (let turn = 0; turn < turns; turn++) {
    slow = Math.min(slow, timeOf(fromInput, repeats) / steps);
    fast = Math.min(fast, timeOf(fromOutput, repeats) / steps);
  }
  return { slow, fast, ratio: slow / fast };
}

/**
 * Shows what the shortcut saves in the one line that computes the slope and in whole steps of
 * back-propagation, **and then throws** if it saves nothing in the line, or if a step gains as much as the
 * line, or more. A step may gain nothing: its factor is near 1, and now and then measured below.
 *
 * @param line The time of the slopes alone, as `shortcutTime` gives it.
 * @param steps The number of hidden neurons → the time of a step, as {@link stepTime} gives it.
 * @returns When the table is shown and every row holds.
 * @throws {CheckError} If a row does not hold; the table is shown before.
 *
 * @example In a cell
 * ```ts
 * import * as activations from "../activations/registry.ts";
 * import { checkTimes, shortcutTime, stepTime } from "./mod.ts";
 *
 * const { sigmoid } = activations;
 * await checkTimes(shortcutTime(sigmoid), { 8: stepTime(sigmoid, 8) });
 * ```
 */
export async function checkTimes(
  line: TimeRatio,
  steps: Readonly<Record<number, TimeRatio>>,
): Promise<void> {
  requireTime(line, "line");
  requireObject(steps, "checkTimes", "steps");
  for (const [hidden, time] of Object.entries(steps)) requireTime(time, `steps[${hidden}]`);
  await checkTable("기울기를 z로 구할 때와 a로 구할 때 걸린 시간", [
    timeRow("기울기 십만 개", line, line.ratio > 1),
    ...Object.entries(steps).map(([hidden, time]) =>
      timeRow(`역전파 한 걸음, 은닉 뉴런 ${hidden}개`, time, time.ratio < line.ratio)
    ),
  ]);
}

function requireTime(time: TimeRatio, name: string): void {
  requireObject(time, "checkTimes", name);
  for (const part of ["slow", "fast", "ratio"] as const) {
    requireNumber(time[part], "checkTimes", `${name}.${part}`);
  }
}

function timeRow(claim: string, { slow, fast, ratio }: TimeRatio, holds: boolean): CheckRow {
  return {
    claim,
    cells: { "z로(ms)": slow.toFixed(3), "a로(ms)": fast.toFixed(3), "몇 배": ratio.toFixed(1) },
    holds,
  };
}
