/**
 * How long a step of `train()` takes: the network of the last lesson, for several sizes of the hidden
 * layer. Prints microseconds a step as JSON; `training_python.py` does the same steps in Python.
 *
 *     deno run tools/measuring/training_cases.ts
 *
 * @module
 */

import { tanhActivation } from "../../lib/activations/tanh.ts";
import { initialParameters } from "../../lib/network/parameters.ts";
import { train } from "../../lib/network/training.ts";
import { twoRings } from "../../lib/network/two_rings.ts";

/** What was measured for one size of the hidden layer; `training_python.py` prints the same. */
export interface StepTimes {
  /** The median of all rounds, microseconds a step. */
  readonly median: number;
  /** The shortest round, microseconds a step. */
  readonly min: number;
  /** The loss after a round, which shows that everybody takes the same steps. */
  readonly loss: number;
}

const examples = twoRings(120, 7);
const [warmUp, rounds, steps] = [20, 100, 100];

/** Step after step from the lesson's start, round after round. */
function stepTimes(hidden: number): StepTimes {
  const start = initialParameters(hidden, 3);
  const times: number[] = [];
  let loss = NaN;
  for (let round = 0; round < warmUp + rounds; round++) {
    const begin = performance.now();
    const { losses } = train(start, tanhActivation, examples, { steps, learningRate: 0.5 });
    times.push((performance.now() - begin) * 1000 / steps);
    loss = losses[steps]!;
  }
  const sorted = times.slice(warmUp).sort((one, other) => one - other);
  return { median: sorted[rounds / 2]!, min: sorted[0]!, loss };
}

if (import.meta.main) {
  const sizes = [4, 8, 16, 64];
  const ours = Object.fromEntries(sizes.map((hidden) => [hidden, stepTimes(hidden)]));
  console.log(JSON.stringify({ ours }));
}
