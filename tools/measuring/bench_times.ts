/**
 * Measured times: the JavaScript functions by `deno bench`, whose whole report stays in
 * `.measure/bench.json`, and the Python libraries by a script of their own.
 *
 * @module
 */

import { join } from "node:path";
import { replaceFile } from "../shared/command.ts";
import type { Times } from "./bench_table.ts";
import { versionOf } from "./peers.ts";
import { measureFolder, measurePython, mustRun } from "./venv.ts";

/** Everybody's times, the computer that they were taken on, and what was measured, by name. */
export interface Measured {
  readonly times: Times;
  readonly cpu: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** Measures everything, one after the other. */
export async function measureTimes(): Promise<Measured> {
  const report = await bench();
  const python = await pythonTimes();
  const versions = {
    Deno: Deno.version.deno,
    V8: Deno.version.v8,
    "@stdlib expit": versionOf("@stdlib/math-base-special-expit"),
    "math.js": versionOf("mathjs"),
    tfjs: versionOf("@tensorflow/tfjs"),
    ...python.versions,
  };
  return { times: { ...javascriptTimes(report), ...python.times }, cpu: report.cpu, versions };
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

async function pythonTimes(): Promise<Pick<Measured, "times" | "versions">> {
  return JSON.parse(await mustRun([measurePython, join("tools", "measuring", "bench_python.py")]));
}
