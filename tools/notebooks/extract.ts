/**
 * A notebook's code as a file that `deno check` and `deno lint` can read, and the way back from a line of
 * it to its cell.
 *
 * @module
 */

import { hasTag, joinLines } from "./notebook.ts";
import type { CodeCell } from "./notebook.ts";

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
  const isStub = hasTag(cell, "exercise") && joinLines(cell.source).includes("=> 여기에_답;");
  return `// ${isStub ? "deno-lint-ignore no-unused-vars -- " : ""}cell ${cell.id}`;
}

/** Says notebook, cell and line where Deno's report names a line of an extracted file. */
export function nameCells(report: string, extracts: ReadonlyMap<string, Extract>): string {
  return report.replace(
    /\S*\.cells[\\/]([^\s\\/]+)\.ts:(\d+)(:\d+)?/g,
    (found, name: string, line: string) => extracts.get(name)?.places[Number(line) - 1] ?? found,
  );
}
