/**
 * The cells of notebooks under the checks that other files undergo: format, types, lint, length.
 *
 * `deno check` and `deno lint` do not read notebooks, so their code is put into files. `deno fmt` does,
 * but its `--check` refuses every notebook, formatted or not; so a copy is formatted and compared.
 *
 * @module
 */

import { basename, join } from "node:path";
import { capture, notebooksFolder, projectRoot } from "../shared/command.ts";
import { longCells } from "./cell_rules.ts";
import { extractCells, nameCells } from "./extract.ts";
import type { Extract } from "./extract.ts";
import { codeCells, readNotebook } from "./notebook.ts";

/** Beside `notebooks/`, so that a cell's `../lib/mod.ts` is found from here too. */
const cellsFolder = join(projectRoot, ".cells");

/** What is wrong in these notebooks of the project; empty if nothing is. */
export async function checkNotebooks(names: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  await Deno.mkdir(cellsFolder, { recursive: true }); // an interrupted run may have left it
  try {
    for (const name of names) problems.push(...(await checkNotebook(name)));
  } finally {
    await Deno.remove(cellsFolder, { recursive: true });
  }
  return problems;
}

async function checkNotebook(name: string): Promise<string[]> {
  const path = join(notebooksFolder, `${name}.ipynb`);
  const cells = codeCells(await readNotebook(path));
  const whole = new Map([[name, extractCells(name, cells)]]);
  // Alone first: after an open bracket, the next cell would be blamed.
  const alone = new Map(cells.map((cell) => [`${name}.${cell.id}`, extractCells(name, [cell])]));
  const syntax = await runDeno("fmt", alone);
  if (syntax.length > 0) return syntax;
  return [
    ...longCells(name, cells),
    ...(await runDeno("check", whole)),
    ...(await runDeno("lint", whole)),
    ...(await checkFormat(path)),
  ];
}

/** Runs a command of Deno on extracted code; returns its report if it found something. */
async function runDeno(command: string, extracts: ReadonlyMap<string, Extract>): Promise<string[]> {
  const files: string[] = [];
  for (const [name, { code }] of extracts) {
    const file = join(cellsFolder, `${name}.ts`);
    await Deno.writeTextFile(file, code);
    files.push(file);
  }
  if (files.length === 0) return [];
  const result = await capture([Deno.execPath(), command, ...files], { NO_COLOR: "1" });
  if (result.code === 0) return [];
  return [nameCells((result.stdout + result.stderr).trim(), extracts)];
}

async function checkFormat(path: string): Promise<string[]> {
  const stored = await Deno.readTextFile(path);
  const copy = join(cellsFolder, basename(path));
  await Deno.writeTextFile(copy, stored);
  await capture([Deno.execPath(), "fmt", copy]);
  if (await Deno.readTextFile(copy) === stored) return [];
  return [`${basename(path)}: not formatted; run: deno fmt notebooks/${basename(path)}`];
}
