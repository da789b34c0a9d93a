/**
 * `deno task bench`: how fast our array forms are, beside plain loops and other libraries, all in one
 * run. Prints one table; what `deno bench` measured stays in .measure/bench.json.
 *
 *     deno task bench [--write] [--torch]
 *
 * `--write` puts the table into docs/speed.md, `--torch` installs PyTorch for the comparison.
 *
 * @module
 */

import { join } from "node:path";
import { speedTable } from "./measuring/bench_table.ts";
import type { Times } from "./measuring/bench_table.ts";
import { replaceFile, runCommand } from "./shared/command.ts";
import { ensureMeasureVenv, measureFolder, measurePython, mustRun } from "./measuring/venv.ts";
import { writeBlock } from "./measuring/report.ts";

const reportFile = join(measureFolder, "bench.json");

await runCommand(async () => {
  await ensureMeasureVenv(Deno.args.includes("--torch"));
  const report = await bench();
  const times = { ...javascriptTimes(report), ...await pythonTimes() };
  const text = `${speedTable(times)}\n\nDeno ${Deno.version.deno} · ${report.cpu}`;
  console.log(text);
  if (Deno.args.includes("--write")) await writeBlock("speed.md", text);
  return 0;
});

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
  const command = [
    "bench",
    "--json",
    "-A",
    "--no-lock",
    "--quiet",
    "tools/measuring/bench_cases.ts",
  ];
  const json = await mustRun([Deno.execPath(), ...command]);
  await replaceFile(reportFile, json);
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
