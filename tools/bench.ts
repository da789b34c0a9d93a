/**
 * `deno task bench`: how fast our array forms are, beside plain loops and other libraries, all in one
 * run. Prints one table, which `--write` stores with a picture of it.
 *
 * @module
 */

import { speedTable } from "./measuring/bench_table.ts";
import { measureTimes } from "./measuring/bench_times.ts";
import { versionList, writeBlock, writePicture } from "./measuring/report.ts";
import { speedFigure } from "./measuring/speed_figure.ts";
import { ensureMeasureVenv } from "./measuring/venv.ts";
import { runCommand } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

async function main(): Promise<number> {
  const { write, torch } = readOptions({
    command: "deno task bench",
    flags: {
      write: "puts table and picture into docs/speed.md",
      torch: "installs PyTorch for the comparison",
    },
  });
  await ensureMeasureVenv(torch);
  const { times, cpu, versions } = await measureTimes();
  const machine =
    `${cpu}, 코어 ${navigator.hardwareConcurrency}개 · ${Deno.build.os} ${Deno.build.arch}`;
  const text = `${speedTable(times)}\n\n${machine} · ${versionList(versions)}`;
  console.log(text);
  if (write) {
    const picture = await writePicture("speed.svg", speedFigure(times));
    await writeBlock("speed.md", `${picture}\n\n${text}`);
  }
  return 0;
}

if (import.meta.main) await runCommand(main);
