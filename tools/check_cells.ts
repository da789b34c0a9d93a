/**
 * Checks the notebooks' cells as `deno task ok` checks other files: format, types, lint, length.
 *
 * `deno check` and `deno lint` do not read notebooks, so their code is put into files. `deno fmt` does,
 * but its `--check` refuses every notebook, formatted or not; so a copy is formatted and compared.
 *
 * @module
 */

import { basename, join } from "node:path";
import { capture, notebooksFolder, projectRoot, runCommand } from "./shared/command.ts";
import { codeCells, hasTag, joinLines, listNotebooks, readNotebook } from "./notebooks/notebook.ts";
import type { CodeCell } from "./notebooks/notebook.ts";

/** Beside `notebooks/`, so that a cell's `../lib/mod.ts` is found from here too. */
const cellsFolder = join(projectRoot, ".cells");

const MAX_LINES = 15;

/** A notebook's code in one file; `places[n]` is where its line n + 1 comes from. */
export interface Extract {
  readonly code: string;
  readonly places: readonly string[];
}

/** Puts code cells of a notebook one after the other, each below a comment with its id. */
export function extractCells(name: string, cells: readonly CodeCell[]): Extract {
  const lines: string[] = [];
  const places: string[] = [];
  for (const cell of cells) {
    const source = [heading(cell), ...joinLines(cell.source).split("\n")];
    lines.push(...source);
    places.push(...source.map((_, line) => `${name}.ipynb, cell ${cell.id}, line ${line}`));
  }
  return { code: lines.join("\n") + "\n", places };
}

/** Names the cell; an exercise's stub may ignore its argument until the learner uses it. */
function heading(cell: CodeCell): string {
  const isStub = hasTag(cell, "exercise") && joinLines(cell.source).includes("=> undefined;");
  return `// ${isStub ? "deno-lint-ignore no-unused-vars -- " : ""}cell ${cell.id}`;
}

/** One message for each code cell that is longer than a reader takes in at once. */
export function longCells(name: string, cells: readonly CodeCell[]): string[] {
  return cells.flatMap((cell) => {
    const lines = joinLines(cell.source).split("\n").length;
    if (lines <= MAX_LINES) return [];
    return `${name}.ipynb, cell ${cell.id}: a code cell has at most ${MAX_LINES} lines, ` +
      `got ${lines}; split it, or move code into lib/`;
  });
}

/** Says notebook, cell and line where Deno's report names a line of an extracted file. */
export function nameCells(report: string, extracts: ReadonlyMap<string, Extract>): string {
  return report.replace(
    /\S*\.cells[\\/]([^\s\\/]+)\.ts:(\d+)(:\d+)?/g,
    (found, name: string, line: string) => extracts.get(name)?.places[Number(line) - 1] ?? found,
  );
}

async function main(): Promise<number> {
  const names = await listNotebooks(notebooksFolder);
  const problems: string[] = [];
  await Deno.mkdir(cellsFolder, { recursive: true }); // an interrupted run may have left it
  try {
    for (const name of names) problems.push(...(await checkNotebook(name)));
  } finally {
    await Deno.remove(cellsFolder, { recursive: true });
  }
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`노트북 ${names.length}개의 셀을 확인했습니다.`);
  return problems.length === 0 ? 0 : 1;
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

if (import.meta.main) await runCommand(main);
