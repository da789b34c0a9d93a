/**
 * `deno task formats [--write]`: what `lib/precision` gives in float32, float16 and bfloat16, held against NumPy
 * and ml_dtypes at every number of 16 bits and at a million float32.
 *
 * @module
 */

import { join } from "node:path";
import { CASES, FUNCTIONS, hashes, oursOf, RESULTS } from "./measuring/formats/cases.ts";
import { markdownTable, versionList, writeBlock } from "./measuring/report.ts";
import { ensureMeasureVenv, measureFolder, measurePython, mustRun } from "./measuring/venv.ts";
import { projectRoot, replaceFile, runCommand } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

async function main(): Promise<number> {
  const { write } = readOptions({
    command: "deno task formats",
    flags: {
      write: "stores the table in docs/promises.md and the library's results in tests/fixtures",
    },
  });
  await ensureMeasureVenv(false);
  const folder = join(measureFolder, "formats");
  await Deno.mkdir(folder, { recursive: true });
  const program = join(projectRoot, "tools", "measuring", "formats", "library.py");
  const versions = JSON.parse(await mustRun([measurePython, program, folder]));
  const fixture: Record<string, unknown> = { "made with": versionList(versions) };
  const rows: string[][] = [];
  let different = 0;
  for (const each of CASES) {
    for (const name of FUNCTIONS) {
      const theirs = await readNumbers(join(folder, `${each.name}.${name}.bin`));
      const counts = differences(oursOf(each, name), theirs);
      different += counts.reduce((sum, count) => sum + count, 0);
      rows.push([`${each.name}, ${name}`, `${theirs.length / RESULTS}`, ...counts.map(String)]);
      fixture[`${each.name}, ${name}`] = await hashes(theirs);
    }
  }
  const table = markdownTable(HEAD, rows);
  console.log(`${table}\n\n${versionList(versions)}`);
  if (write) {
    await replaceFile(
      join(projectRoot, "tests", "fixtures", "formats.json"),
      JSON.stringify(fixture, null, 1) + "\n",
    );
    await writeBlock("promises.md", `${table}\n\n${versionList(versions)}`, "formats");
  }
  return different === 0 ? 0 : 1;
}

const HEAD = ["저장 형식, 함수", "입력", "다른 a", "z로 구한 다른 기울기", "a로 구한 다른 기울기"];

async function readNumbers(path: string): Promise<Float64Array> {
  const { buffer } = await Deno.readFile(path);
  return new Float64Array(buffer).map((x) => Number.isNaN(x) ? NaN : x);
}

/** How many results differ, by their kind; ±0 are two numbers. */
function differences(ours: Float64Array, theirs: Float64Array): number[] {
  const counts = Array<number>(RESULTS).fill(0);
  ours.forEach((x, i) => {
    if (!Object.is(x, theirs[i])) counts[i % RESULTS]!++;
  });
  return counts;
}

if (import.meta.main) await runCommand(main);
