/**
 * How much of what cells showed has arrived.
 *
 * @module
 */

import type { CodeCell } from "../notebooks/notebook.ts";
import { partsIn } from "./cells.ts";
import type { Kind } from "./cells.ts";

/** Numbers of cells. */
export interface Score {
  readonly cells: number;
  /** All that they showed is there. */
  readonly whole: number;
  /** What is there of them stands in its order, each part once. */
  readonly ordered: number;
  /** They hold nothing of another cell. */
  readonly own: number;
}

/** Looks through the cells of a notebook that held cells of one kind. */
export function scoreOf(kind: Kind, cells: readonly CodeCell[]): Score {
  const found = cells.map(({ outputs }) => partsIn(outputs, kind.size));
  const mine = found.map((parts, at) =>
    parts.filter(({ cell }) => cell === at).map(({ part }) => part)
  );
  return {
    cells: cells.length,
    whole: count(mine, (parts) => new Set(parts).size === kind.parts),
    ordered: count(mine, (parts) => parts.every((part, at) => at === 0 || part > parts[at - 1]!)),
    own: count(found.map((parts, at) => parts.every(({ cell }) => cell === at)), Boolean),
  };
}

/** Whether nothing is missing, out of order or in another cell. */
export function isPerfect({ cells, whole, ordered, own }: Score): boolean {
  return cells > 0 && whole === cells && ordered === cells && own === cells;
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length;
}
