/**
 * `deno task site`: runs the notebooks and writes each as a page into `site/`, with an index. The pages
 * need no network and no server; the folder can be put on a memory stick.
 *
 * @module
 */

import { join } from "node:path";
import { runNotebooks } from "./notebooks/run_notebooks.ts";
import { writeSite } from "./pages/write_site.ts";
import { projectRoot, runCommand } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

async function main(): Promise<number> {
  readOptions({ command: "deno task site" });
  const reports = await runNotebooks();
  const problems = reports.flatMap(({ name, problems }) =>
    problems.map((text) => `${name}: ${text}`)
  );
  if (problems.length > 0) {
    console.error(`노트북에 문제가 있어 쪽을 만들지 않았습니다.\n${problems.join("\n")}`);
    return 1;
  }
  const pages = await writeSite(join(projectRoot, "site"));
  console.log(`site/에 ${pages.length}쪽을 만들었습니다. 브라우저에서 site/index.html을 여십시오.`);
  return 0;
}

if (import.meta.main) await runCommand(main);
