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
}

/** Reads a file of doubles. */
export async function readDoubles(path: string): Promise<Float64Array> {
  return new Float64Array((await Deno.readFile(path)).buffer);
}

/** The file of points that a function of this name takes. */
export function inputsOf(name: string): string {
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
      const inputs = await readDoubles(join(folder, `${inputsOf(name)}.f64`));
      const reference = await readDoubles(join(folder, `${name}.f64`));
      const results = inputs.map((x, i) => Number.isNaN(reference[i]) ? NaN : f(x));
      const { exception } = ours.find((own) => own.name === name)?.bound ?? {};
      scored.push({ library, name, ...score(inputs, results, reference, exception) });
    }
  }
  return scored;
}

if (import.meta.main) {
  const scored = await scoreAll(Deno.args[0] ?? ".");
  // JSON has no infinity.
  console.log(JSON.stringify(scored, (_, value) => value === Infinity ? "Infinity" : value));
}
