/**
 * Checks the code in the notebooks' cells as `deno task ok` checks other files.
 *
 * @module
 */

import { checkNotebooks } from "./notebooks/check_notebooks.ts";
import { listNotebooks } from "./notebooks/notebook.ts";
import { notebooksFolder, runCommand } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

async function main(): Promise<number> {
  readOptions({ command: "deno run -A tools/check_cells.ts" });
  const names = await listNotebooks(notebooksFolder);
  const problems = await checkNotebooks(names);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  console.log(`노트북 ${names.length}개의 셀을 확인했습니다.`);
  return 0;
}

if (import.meta.main) await runCommand(main);
