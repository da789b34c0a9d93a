/**
 * Which cells must run before another.
 *
 * @module
 */

import type { CellSource } from "../protocol.ts";
import type { CellNames } from "./names.ts";

/**
 * The cells that a cell rests on and that have not run: for each name that it uses, the last earlier cell that
 * declares it and those after it that assign it; and what these rest on.
 *
 * @param target The cell's id.
 * @param cells The cells of the lesson, in order.
 * @param done The ids of those that have run as they are now.
 * @param namesIn The names of a cell's text; `undefined` if it cannot be read, so that it is left out.
 * @returns Their ids in order, the target last.
 */
export function planOf(
  target: string,
  cells: readonly CellSource[],
  done: readonly string[],
  namesIn: (source: string) => CellNames | undefined,
): string[] {
  const end = cells.findIndex(({ cell }) => cell === target);
  const names = cells.slice(0, end + 1).map(({ source }) => namesIn(source));
  const needed = new Set<number>();
  const visit = (index: number): void => {
    for (const name of names[index]?.used ?? []) {
      if (names[index]!.declared.has(name)) continue;
      for (const giver of giversOf(name, names.slice(0, index))) {
        if (needed.has(giver) || done.includes(cells[giver]!.cell)) continue;
        needed.add(giver);
        visit(giver);
      }
    }
  };
  visit(end);
  const ids = [...needed].sort((a, b) => a - b).map((index) => cells[index]!.cell);
  return [...ids, target];
}

/** The places of the last cell that declares the name, and of those after it that assign it. */
function giversOf(name: string, names: readonly (CellNames | undefined)[]): number[] {
  const declarer = names.findLastIndex((one) => one?.declared.has(name));
  if (declarer === -1) return [];
  const writers = names.map((_, index) => index)
    .filter((index) => index > declarer && names[index]?.written.has(name));
  return [declarer, ...writers];
}
