/**
 * Does it matter which slope a network uses at a kink? Trainings that differ in nothing else.
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import {
  requireActivation,
  requireFunction,
  requireList,
  requireNumber,
  requireNumbers,
  requireObject,
  requireOptions,
} from "../base/require.ts";
import { median } from "../base/statistics.ts";
import type { Example } from "./examples.ts";
import { initialParameters } from "./parameters.ts";
import { train } from "./training.ts";

/** What {@link kinkRuns} trains on, and from where. */
export interface KinkOptions {
  /** The data, at least one example. */
  readonly examples: readonly Example[];
  /** The seeds of the starting values, one training a seed and choice. */
  readonly seeds: readonly number[];
}

/** Trainings from one start, one for each choice of the slope at the kink. */
export interface KinkRun {
  /** The seed of the starting values. */
  readonly seed: number;
  /** The loss before the first step. */
  readonly firstLoss: number;
  /** The loss after the last step, one for each choice. */
  readonly losses: readonly number[];
  /** How many slopes were taken, over all choices. */
  readonly slopes: number;
  /** How many of them were taken at exactly z = 0. */
  readonly zeros: number;
}

/** Six hidden neurons; biases start at 0. From z, since from a ReLU never sees the choice. */
const HIDDEN = 6;
const TRAINING = { steps: 300, learningRate: 0.5, slopeFrom: "z" } as const;

/**
 * Trains a network with six hidden neurons for 300 steps at the learning rate 0.5, for each start once
 * with each choice, and counts how often z was exactly 0. g′ is taken from z: from a, ReLU gives 0 at
 * z = 0 whatever was chosen.
 *
 * @param make Makes the activation for a choice, such as `reluActivation`.
 * @param choices The slopes to use at z = 0, at least one.
 * @param options The data and the seeds of the starts.
 * @returns One run for each seed.
 * @throws {TypeError} If an option is unknown, or an example is malformed.
 * @throws {RangeError} If a choice is no subgradient, or a seed is out of range.
 *
 * @example With scattered data the choice is never used
 * ```ts
 * import assert from "node:assert/strict";
 * import { reluActivation } from "../activations/mod.ts";
 * import { kinkRuns, twoRings } from "./mod.ts";
 *
 * const [run] = kinkRuns(reluActivation, [0, 1], { examples: twoRings(20, 1), seeds: [1] });
 * assert(run!.zeros === 0 && run!.losses[0] === run!.losses[1]);
 * ```
 */
export function kinkRuns(
  make: (options: { readonly atZero: number }) => Activation,
  choices: readonly number[],
  options: KinkOptions,
): KinkRun[] {
  requireOptions(options, ["examples", "seeds"], "kinkRuns");
  const { examples, seeds } = options;
  requireFunction(make, "kinkRuns", "make");
  requireNumbers(choices, "kinkRuns", "choices");
  requireNumbers(seeds, "kinkRuns", "seeds");
  return seeds.map((seed) => {
    const start = initialParameters(HIDDEN, seed);
    const counted = choices.map((atZero) => counting(made(make, atZero)));
    const trained = counted.map(({ activation }) => train(start, activation, examples, TRAINING));
    const sum = (of: "slopes" | "zeros"): number =>
      counted.reduce((total, { counts }) => total + counts[of], 0);
    return {
      seed,
      firstLoss: trained[0]?.losses[0] ?? NaN,
      losses: trained.map(({ losses }) => losses.at(-1)!),
      slopes: sum("slopes"),
      zeros: sum("zeros"),
    };
  });
}

function made(
  make: (options: { readonly atZero: number }) => Activation,
  atZero: number,
): Activation {
  const activation = make({ atZero });
  requireActivation(activation, "kinkRuns");
  return activation;
}

/** The activation, counting its slopes; a changed `derivative` is called for each of them. */
function counting(
  activation: Activation,
): { activation: Activation; counts: { slopes: number; zeros: number } } {
  const counts = { slopes: 0, zeros: 0 };
  const derivative = (z: number): number => {
    counts.slopes++;
    if (z === 0) counts.zeros++;
    return activation.derivative(z);
  };
  return { activation: { ...activation, derivative }, counts };
}

/**
 * The data with one more point of class 1, at the origin, where z = b for every neuron.
 *
 * @param examples The data; left as they are.
 * @returns The point, then the data.
 *
 * @example One more
 * ```ts
 * import assert from "node:assert/strict";
 * import { twoRings, withOrigin } from "./mod.ts";
 *
 * assert(withOrigin(twoRings(20, 1)).length === 21);
 * ```
 */
export function withOrigin(examples: readonly Example[]): Example[] {
  requireList(examples, "withOrigin", "examples");
  return [{ x: [0, 0], y: 1 }, ...examples];
}

/** What {@link kinkSummary} adds up. */
export interface KinkSummary {
  /** How many starts there were. */
  readonly starts: number;
  /** For how many all choices ended at the same loss, to the last bit (===). */
  readonly same: number;
  /** For how many every choice ended below the loss before the first step. */
  readonly learned: number;
  /** How many slopes were taken in all. */
  readonly slopes: number;
  /** How many of them were taken at exactly z = 0. */
  readonly zeros: number;
}

/**
 * Adds up what the choice at the kink did over all starts.
 *
 * @param runs The runs of {@link kinkRuns}.
 * @returns How many starts, how many where no choice made a difference, how many where all learned, and
 * how many slopes were taken.
 *
 * @example Three starts
 * ```ts
 * import assert from "node:assert/strict";
 * import { leakyReluActivation } from "../activations/mod.ts";
 * import { kinkRuns, kinkSummary, twoRings } from "./mod.ts";
 *
 * const options = { examples: twoRings(20, 1), seeds: [1, 2, 3] };
 * assert(kinkSummary(kinkRuns(leakyReluActivation, [0.01, 1], options)).same === 3);
 * ```
 */
export function kinkSummary(runs: readonly KinkRun[]): KinkSummary {
  requireRuns(runs, "kinkSummary");
  const isSame = ({ losses }: KinkRun): boolean => losses.every((loss) => loss === losses[0]);
  const hasLearned = (run: KinkRun): boolean => run.losses.every((loss) => loss < run.firstLoss);
  return {
    starts: runs.length,
    same: runs.filter(isSame).length,
    learned: runs.filter(hasLearned).length,
    slopes: runs.reduce((sum, run) => sum + run.slopes, 0),
    zeros: runs.reduce((sum, run) => sum + run.zeros, 0),
  };
}

/** How far last losses lie apart: relative differences in percent. */
export interface KinkSpread {
  /** Where only the choice differs: first against last choice, one number a start. */
  readonly byChoice: readonly number[];
  /** Where only the start differs: each start against the next, the last against the first. */
  readonly byStart: readonly number[];
  /** The median of `byChoice`. */
  readonly medianByChoice: number;
  /** The median of `byStart`. */
  readonly medianByStart: number;
}

/**
 * How far the choice moves the last loss, beside how far another start moves it.
 *
 * @param runs The runs of {@link kinkRuns}, at least two, with at least two choices.
 * @returns 100 |x − y| / max(x, y) for each pair of losses, and the medians.
 * @throws {RangeError} If there are fewer than two runs or choices.
 *
 * @example A point at the origin makes z = 0 in the first step
 * ```ts
 * import assert from "node:assert/strict";
 * import { reluActivation } from "../activations/mod.ts";
 * import { kinkRuns, kinkSpread, twoRings, withOrigin } from "./mod.ts";
 *
 * const examples = withOrigin(twoRings(20, 1));
 * const spread = kinkSpread(kinkRuns(reluActivation, [0, 1], { examples, seeds: [1, 2, 3] }));
 * assert(spread.medianByChoice > 0 && spread.medianByChoice < spread.medianByStart);
 * ```
 */
export function kinkSpread(runs: readonly KinkRun[]): KinkSpread {
  requireRuns(runs, "kinkSpread");
  if (runs.length < 2 || runs.some(({ losses }) => losses.length < 2)) {
    throw new RangeError(
      "Cannot compare losses: kinkSpread needs at least two runs of two choices, got " +
        `${runs.length} of ${runs[0]?.losses.length ?? 0}`,
    );
  }
  const first = ({ losses }: KinkRun): number => losses[0]!;
  const byChoice = runs.map((run) => relativeDifference(first(run), run.losses.at(-1)!));
  const byStart = runs.map((run, i) =>
    relativeDifference(first(run), first(runs[(i + 1) % runs.length]!))
  );
  return { byChoice, byStart, medianByChoice: median(byChoice), medianByStart: median(byStart) };
}

/** Throws a TypeError unless these are runs as {@link kinkRuns} makes them. */
function requireRuns(runs: readonly KinkRun[], call: string): void {
  requireList(runs, call, "runs");
  Array.from(runs).forEach((run, index) => {
    requireObject(run, call, `runs[${index}]`);
    requireNumbers(run.losses, call, `runs[${index}].losses`);
    for (const name of ["firstLoss", "slopes", "zeros"] as const) {
      requireNumber(run[name], call, `runs[${index}].${name}`);
    }
  });
}

function relativeDifference(x: number, y: number): number {
  return 100 * Math.abs(x - y) / Math.max(x, y);
}
