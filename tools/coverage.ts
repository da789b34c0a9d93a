/**
 * `deno task coverage [--write]`: how much of `lib/` the tests run that need neither kernel nor browser, and
 * whether that is as much as is promised.
 *
 * @module
 */

import { join } from "node:path";
import { markdownTable, writeBlock } from "./measuring/report.ts";
import { capture, projectRoot, runCommand, UserError } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";
import { coverageRows, isEnough, LEAST, readLcov, totalOf } from "./testing/coverage.ts";

async function main(): Promise<number> {
  const { write } = readOptions({
    command: "deno task coverage",
    flags: { write: "stores the table in docs/promises.md" },
  });
  const folder = await Deno.makeTempDir();
  try {
    await runTests(folder);
    const files = readLcov(await lcovOf(folder));
    const table = markdownTable(["파일", "줄", "분기"], coverageRows(files));
    const enough = isEnough(totalOf(files));
    console.log(
      `${table}\n\n${enough ? "✓" : "✗"} 줄 ${LEAST.lines} %, 분기 ${LEAST.branches} % 이상`,
    );
    if (write) await writeBlock("promises.md", table, "coverage");
    return enough ? 0 : 1;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** The tests of the rooms of `lib/`. They may read, as a bare `deno test` may not, and nothing more. */
async function runTests(folder: string): Promise<void> {
  const rooms = await Array.fromAsync(Deno.readDir(join(projectRoot, "lib")));
  const paths = rooms.filter(({ isDirectory }) => isDirectory).map(({ name }) => `tests/${name}`);
  const options = [
    "--quiet",
    "--parallel",
    "--no-check",
    "--allow-read",
    "--coverage-raw-data-only",
  ];
  await mustRun(["test", ...options, `--coverage=${folder}`, "tests/options_test.ts", ...paths]);
}

function lcovOf(folder: string): Promise<string> {
  const library = `^file:.*/lib/(?!node_modules)`;
  return mustRun([
    "coverage",
    "--lcov",
    `--include=${library}`,
    "--exclude=node_modules|/npm/",
    folder,
  ]);
}

async function mustRun(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await capture([Deno.execPath(), ...args], { NO_COLOR: "1" });
  if (code === 0) return stdout;
  console.error(stdout, stderr);
  throw new UserError(
    `Cannot measure coverage: deno ${args[0]} failed, got exit code ${code}; see above`,
  );
}

if (import.meta.main) await runCommand(main);
