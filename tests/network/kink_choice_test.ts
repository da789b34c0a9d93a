import { leakyReluActivation, reluActivation } from "../../lib/activations/mod.ts";
import {
  initialParameters,
  kinkRuns,
  kinkSpread,
  kinkSummary,
  train,
  twoRings,
  withOrigin,
} from "../../lib/network/mod.ts";
import type { KinkRun } from "../../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

const scattered = twoRings(60, 7);
const forced = withOrigin(scattered);

/** Both functions with the choices that lesson 3 compares. */
const kinks = [
  ["ReLU", reluActivation, [0, 0.5, 1]],
  ["Leaky ReLU", leakyReluActivation, [0.01, 0.5, 1]],
] as const;

for (const [name, make, choices] of kinks) {
  Deno.test(`${name}: no choice at the kink changes a bit of 60 trainings on scattered points`, () => {
    const runs = kinkRuns(make, choices, { examples: scattered, seeds: seedsFrom(1, 60) });
    for (const { seed, firstLoss, losses, slopes, zeros } of runs) {
      assert(losses.every((loss) => loss === losses[0]), `seed ${seed}: ${losses}`);
      assert(losses[0]! < firstLoss / 4, `seed ${seed}: ${firstLoss} → ${losses[0]}`);
      assertEquals([slopes, zeros], [3 * 300 * 6 * 60, 0], `seed ${seed}`);
    }
  });

  Deno.test(`${name}: the same on ten other data sets`, () => {
    for (const data of seedsFrom(1, 10)) {
      const [run] = kinkRuns(make, choices, { examples: twoRings(60, data), seeds: [data] });
      assert(run!.losses.every((loss) => loss === run!.losses[0]) && run!.zeros === 0, `${data}`);
    }
  });

  Deno.test(`${name}: with a point at the origin the choice matters, a start matters far more`, () => {
    const ends = [choices[0], choices[2]];
    for (const first of [1, 21, 41]) { // three blocks of twenty starts, as the lesson takes
      const seeds = seedsFrom(first, 20);
      const runs = kinkRuns(make, ends, { examples: forced, seeds });
      assertEquals(
        runs.map(({ zeros }) => zeros),
        seeds.map(() => 2 * 6),
        "in the first step only",
      );
      assert(runs.every(({ losses }) => losses[0] !== losses[1]));
      const { byChoice, medianByChoice, medianByStart } = kinkSpread(runs);
      const times = medianByStart / medianByChoice;
      assert(times > 50, `${medianByChoice} and ${medianByStart}`);
      if (first === 1) assert(times > 200 && times < 1000, `${times}, hundreds in the lesson`);
      assert(medianByChoice > 0.05 && medianByChoice < 0.2, `${medianByChoice}`);
      assert(Math.max(...byChoice) < 50, `${byChoice}`);
    }
  });
}

Deno.test("from a, the choice of ReLU is never seen; of Leaky ReLU it is", () => {
  const losses = kinks.map(([, make, choices]) =>
    choices.map((atZero) =>
      train(initialParameters(6, 1), make({ atZero }), forced, {
        steps: 20,
        slopeFrom: "a",
      }).losses.at(-1)
    )
  );
  assertEquals(losses.map((each) => new Set(each).size), [1, 3]);
});

Deno.test("kinkSummary() counts starts that end alike to the last bit, and those that learned", () => {
  const counts = { slopes: 10, zeros: 1 };
  const alike = { seed: 1, firstLoss: 1, losses: [0.5, 0.5], ...counts };
  const nearly = { seed: 2, firstLoss: 1, losses: [0.5, 0.5 + 2 ** -53], ...counts };
  const worse = { seed: 3, firstLoss: 1, losses: [1.5, 0.5], ...counts };
  const summary = { starts: 3, same: 1, learned: 2, slopes: 30, zeros: 3 };
  assertEquals(kinkSummary([alike, nearly, worse]), summary);
});

Deno.test("withOrigin() adds one point at the origin and leaves the data as they are", () => {
  assertEquals(forced, [{ x: [0, 0] as const, y: 1 }, ...scattered]);
  assertEquals([scattered.length, forced.length], [60, 61]);
});

Deno.test("kinkSpread() compares first with last choice, and each start with the next", () => {
  const run = (losses: readonly number[]): KinkRun => ({
    seed: 1,
    firstLoss: 1,
    losses,
    slopes: 0,
    zeros: 0,
  });
  assertEquals(kinkSpread([run([1, 7, 2]), run([4, 7, 4]), run([2, 7, 4])]), {
    byChoice: [50, 0, 50],
    byStart: [75, 50, 50],
    medianByChoice: 50,
    medianByStart: 50,
  });
  assertThrows(() => kinkSpread([run([1, 2])]), RangeError, "got 1 of 2");
  assertThrows(() => kinkSpread([run([1]), run([2])]), RangeError, "got 2 of 1");
  assertThrows(() => kinkSpread([]), RangeError, "got 0 of 0");
});

Deno.test("kinkRuns() refuses what is no subgradient, and misspelt options", () => {
  const few = { examples: scattered, seeds: [1] };
  assertThrows(() => kinkRuns(reluActivation, [2], few), RangeError, "atZero must lie in [0, 1]");
  assertThrows(() => kinkRuns(leakyReluActivation, [0], few), RangeError, "[0.01, 1], got 0");
  assertThrows(
    () => kinkRuns(reluActivation, [0], { ...few, seed: 1 } as never),
    TypeError,
    "it has no option seed",
  );
});

function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
