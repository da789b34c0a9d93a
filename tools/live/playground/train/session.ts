/**
 * The training that is shown: begun, gone on with frame by frame, begun anew.
 *
 * @module
 */

import { activationOf } from "../functions.ts";
import type { FunctionName } from "../functions.ts";
import { formatNumber } from "../../../../lib/base/format.ts";
import { signal } from "../signals.ts";
import { MOST_STEPS } from "../state.ts";
import { say, set, state } from "../store.ts";
import { Trainer } from "./trainer.ts";

/** What a training is told by. */
export interface Setting {
  readonly name: FunctionName;
  readonly alpha: number;
  readonly learningRate: number;
  readonly neurons: number;
  readonly seed: number;
}

/** Counts what has been drawn of the training. */
export const turn = signal(0);

/** Whether the training goes on by itself. */
export const isRunning = signal(false);

let current: Trainer | undefined;
let key = "";

/** The training that is shown; {@link prepare} has made it. */
export function trainer(): Trainer {
  return current!;
}

/**
 * Makes the training of a setting, unless it is the one that is shown.
 *
 * @param setting The setting.
 * @param steps How many steps it has been trained already.
 */
export function prepare(setting: Setting, steps: number): void {
  const wanted = JSON.stringify(setting);
  const isThere = wanted === key && (current!.steps === steps || current!.diverged);
  if (isThere || wanted === key && isRunning.peek()) return;
  isRunning.value = false;
  key = wanted;
  const { name, alpha, ...rest } = setting;
  current = new Trainer({ activation: activationOf(name, alpha), ...rest });
  current.advance(steps);
}

/** Takes some steps at once. */
export function jump(steps: number): void {
  trainer().advance(Math.min(steps, MOST_STEPS - trainer().steps));
  keep();
}

/** Lets the training go on by itself, until it is stopped or over. */
export function run(): void {
  isRunning.value = true;
  const step = (): void => {
    if (!isRunning.peek()) return;
    const before = trainer().steps;
    trainer().advance(Math.min(state.peek().speed, MOST_STEPS - before));
    turn.value++;
    if (trainer().diverged || trainer().steps === MOST_STEPS) stop();
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** Stops what {@link run} has started. */
export function stop(): void {
  if (!isRunning.peek()) return;
  isRunning.value = false;
  keep();
}

/** Goes back to the start. */
export function reset(): void {
  isRunning.value = false;
  key = "";
  set({ steps: 0 });
  turn.value++;
  say("처음으로 돌아왔습니다.");
}

/** Writes the number of steps into the address, and tells it. */
function keep(): void {
  set({ steps: trainer().steps });
  turn.value++;
  say(`${trainer().steps}걸음, 손실 ${formatNumber(trainer().losses.at(-1)!, 3)}`);
}
