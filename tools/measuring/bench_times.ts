/**
 * Measured times: the JavaScript functions by `deno bench`, whose whole report stays in
 * `.measure/bench.json`, and the Python libraries by a script of their own.
 *
 * @module
 */

import { join } from "node:path";
import { replaceFile } from "../shared/command.ts";
import type { Times } from "./bench_table.ts";
import { measureFolder, measurePython, mustRun } from "./venv.ts";

/** Everybody's times, and the computer that they were taken on. */
export async function measureTimes(): Promise<{ times: Times; cpu: string }> {
  const report = await bench();
  return { times: { ...javascriptTimes(report), ...await pythonTimes() }, cpu: report.cpu };
}

/** What `deno bench --json` prints, as far as it is used here; times in nanoseconds. */
interface BenchReport {
  readonly cpu: string;
  readonly benches: readonly {
    /** The library and the function. */
    readonly name: string;
    readonly results: readonly { readonly ok?: { readonly min: number } }[];
  }[];
}

async function bench(): Promise<BenchReport> {
  const cases = "tools/measuring/bench_cases.ts";
  const command = ["bench", "--json", "-A", "--no-lock", "--quiet", cases];
  const json = await mustRun([Deno.execPath(), ...command]);
  await replaceFile(join(measureFolder, "bench.json"), json);
  return JSON.parse(json);
}

/** Nanoseconds an element, by library and function. The shortest of all calls is the least disturbed. */
function javascriptTimes({ benches }: BenchReport): Times {
  const times: Record<string, Record<string, number>> = {};
  for (const { name, results } of benches) {
    const [library, form] = name.split(" ") as [string, string];
    const shortest = Math.min(...results.map(({ ok }) => ok?.min ?? NaN));
    (times[library] ??= {})[form] = shortest / 1e6; // a million elements
  }
  return times;
}

async function pythonTimes(): Promise<Times> {
  return JSON.parse(await mustRun([measurePython, join("tools", "measuring", "bench_python.py")]));
}
