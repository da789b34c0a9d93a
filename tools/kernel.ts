/**
 * `deno task kernel [PATH…] [--cells N] [--write]`: tries the Jupyter kernel of any Deno, and tells how much
 * of what cells show arrives.
 *
 * @module
 */

import { isFailure, kernelTable } from "./conformance/table.ts";
import { tryKernel } from "./conformance/try_kernel.ts";
import type { KernelReport } from "./conformance/try_kernel.ts";
import { writeBlock } from "./measuring/report.ts";
import { runCommand } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

async function main(): Promise<number> {
  const { names, cells, write } = readOptions({
    command: "deno task kernel",
    names: "[PATH...]",
    counts: { cells: ["cells of each kind", 300] },
    flags: { write: "stores the tables in docs/promises.md" },
  });
  const reports: KernelReport[] = [];
  for (const deno of names.length > 0 ? names : [Deno.execPath()]) {
    const report = await tryKernel(deno, cells);
    console.log(`${kernelTable(report)}\n`);
    reports.push(report);
  }
  if (write) await writeBlock("promises.md", reports.map(kernelTable).join("\n\n"), "kernel");
  return reports.some(isFailure) ? 1 : 0;
}

if (import.meta.main) await runCommand(main);
