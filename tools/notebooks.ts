/**
 * `deno task notebooks [NAME…] [--write]`: runs notebooks on the real kernel and compares what their
 * cells show with what is stored.
 *
 * @module
 */

import { runNotebooks } from "./notebooks/run_notebooks.ts";
import type { Report } from "./notebooks/run_notebooks.ts";
import { runCommand } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

async function main(): Promise<number> {
  const { names, write } = readOptions({
    command: "deno task notebooks",
    names: "[NAME...]",
    flags: { write: "stores the new outputs in the notebooks" },
  });
  const reports = await runNotebooks({ names, write, onDone: printProgress });
  reports.forEach(printReport);
  return reports.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

/** Beside the reports, which wait for their order. */
function printProgress(name: string): void {
  console.error(`  ${name} 실행을 마쳤습니다.`);
}

function printReport({ name, cells, checks, seconds, written, problems }: Report): void {
  const mark = problems.length === 0 ? "✓" : "✗";
  const saved = written ? ", 저장함" : "";
  console.log(`${mark} ${name}  셀 ${cells}개, 확인 ${checks}개, ${seconds.toFixed(1)}초${saved}`);
  for (const problem of problems) console.log(`    ${problem.replaceAll("\n", "\n    ")}`);
}

if (import.meta.main) await runCommand(main);
