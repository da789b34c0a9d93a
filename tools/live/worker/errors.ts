/**
 * From what a cell threw to the output that tells it.
 *
 * @module
 */

import type { ErrorOutput } from "../protocol.ts";
import { hintFor } from "./hints.ts";
import type { HintContext } from "./hints.ts";
import { placeIn } from "./stack.ts";

/** A cell that has run or runs. */
export interface CellRun {
  /** How its text is called in stacks. */
  readonly file: string;
  readonly source: string;
  /** The column of the cell for one of its running text, both from 1, if it is certain. */
  readonly columnOf: (line: number, column: number) => number | undefined;
}

/** What is known beside the line. */
export type Surroundings = Omit<HintContext, "line"> & {
  /** The names that are constant and that the cell assigns. */
  readonly constants: readonly string[];
};

/** The output for anything thrown, as the kernel tells it, with the place and a hint. */
export function errorOutput(thrown: unknown, run: CellRun, known: Surroundings): ErrorOutput {
  const { ename, evalue } = namesOf(thrown, known.constants);
  const place = thrown instanceof Error ? placeIn(thrown.stack ?? "", run.file) : undefined;
  const line = place && run.source.split("\n")[place.line - 1];
  const column = place && run.columnOf(place.line, place.column);
  const own = (thrown as { hint?: unknown } | null)?.hint;
  const hint = typeof own === "string" ? own : hintFor(evalue, { ...known, line: line ?? "" });
  return {
    output_type: "error",
    ename,
    evalue,
    ...(place && line !== undefined ? { line: place.line } : {}),
    ...(column === undefined ? {} : { column }),
    ...(hint === undefined ? {} : { hint }),
    traceback: [],
  };
}

function namesOf(thrown: unknown, constants: readonly string[]): { ename: string; evalue: string } {
  if (!(thrown instanceof Error)) return { ename: "Error", evalue: String(thrown ?? null) };
  const message = String(thrown.message);
  const ename = String(thrown.name);
  if (ename === "TypeError" && constants.length > 0 && READ_ONLY.test(message)) {
    return { ename, evalue: "Assignment to constant variable." };
  }
  return { ename, evalue: message === "" ? "(none)" : message };
}

/** A constant is a property that cannot be written, and the engines say so. */
const READ_ONLY =
  /^Cannot assign to read only property|is read-only$|^Attempted to assign to readonly property/;
