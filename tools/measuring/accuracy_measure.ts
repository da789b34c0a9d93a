/**
 * Scores our functions, the lecture's formulas and the JavaScript peers on the Deno that runs it, and
 * prints the scores as JSON. Started by `accuracy_scores.ts`, once for each Deno:
 *
 *     deno run -A --no-lock tools/measuring/accuracy_measure.ts REFERENCES
 *
 * @module
 */

import { join } from "node:path";
import { ours } from "./ours.ts";
import { PICTURED, profile } from "./profile.ts";
import type { Profile } from "./profile.ts";
import { score } from "./score.ts";
import type { Score } from "./score.ts";
import { lecture, mathjs, stdlib } from "./peers.ts";
import type { Functions } from "./peers.ts";

/** A function of a library with its score. */
export interface ScoredFunction extends Score {
  /** Whose: "ours", "lecture", "@stdlib", … */
  readonly library: string;
  /** The name of our function that computes the same. */
  readonly name: string;
  /** Where it errs, of those functions that the picture shows. */
  readonly profile?: Profile;
}

/** Scores what a library's function gave at our points. */
export async function scoreResults(
  folder: string,
  [library, name]: readonly [library: string, name: string],
  results: (inputs: Float64Array, reference: Float64Array) => Promise<Float64Array> | Float64Array,
): Promise<ScoredFunction> {
  const inputs = await readDoubles(join(folder, `${inputsOf(name)}.f64`));
  const reference = await readDoubles(join(folder, `${name}.f64`));
  const got = await results(inputs, reference);
  const { exception } = ours.find((own) => own.name === name)?.bound ?? {};
  const scored = { library, name, ...score(inputs, got, reference, exception) };
  if (!PICTURED.includes(name)) return scored;
  return { ...scored, profile: profile(inputs, got, reference) };
}

/** Reads a file of doubles. */
export async function readDoubles(path: string): Promise<Float64Array> {
  return new Float64Array((await Deno.readFile(path)).buffer);
}

/** The file of points that a function of this name takes. */
function inputsOf(name: string): string {
  return name.endsWith("FromOutput") ? "a" : "z";
}

async function scoreAll(folder: string): Promise<ScoredFunction[]> {
  const libraries: [string, Functions][] = [
    ["ours", Object.fromEntries(ours.map(({ name, scalar }) => [name, scalar]))],
    ["lecture", lecture],
    ["@stdlib", await stdlib()],
    ["math.js", await mathjs()],
  ];
  const scored: ScoredFunction[] = [];
  for (const [library, functions] of libraries) {
    for (const [name, f] of Object.entries(functions)) {
      const results = (inputs: Float64Array, reference: Float64Array) =>
        inputs.map((x, i) => Number.isNaN(reference[i]) ? NaN : f(x));
      scored.push(await scoreResults(folder, [library, name], results));
    }
  }
  return scored;
}

if (import.meta.main) {
  const scored = await scoreAll(Deno.args[0] ?? ".");
  // JSON has no infinity.
  console.log(JSON.stringify(scored, (_, value) => value === Infinity ? "Infinity" : value));
}
