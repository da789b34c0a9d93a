/**
 * `deno task bench`: how fast our array forms are, beside plain loops and other libraries, all in one
 * run. Prints one table.
 *
 * @module
 */

import { speedTable } from "./measuring/bench_table.ts";
import { measureTimes } from "./measuring/bench_times.ts";
import { writeBlock } from "./measuring/report.ts";
import { ensureMeasureVenv } from "./measuring/venv.ts";
import { runCommand } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

async function main(): Promise<number> {
  const { write, torch } = readOptions({
    command: "deno task bench",
    flags: {
      write: "puts the table into docs/speed.md",
      torch: "installs PyTorch for the comparison",
    },
  });
  await ensureMeasureVenv(torch);
  const { times, cpu } = await measureTimes();
  const text = `${speedTable(times)}\n\nDeno ${Deno.version.deno} · ${cpu}`;
  console.log(text);
  if (write) await writeBlock("speed.md", text);
  return 0;
}

if (import.meta.main) await runCommand(main);
