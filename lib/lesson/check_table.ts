/**
 * A table whose every row is a checked claim: shown in Korean, then failing loudly if a row is false.
 *
 * @module
 */

import { numbersOf, requireRecords, tableOutput } from "./plain_table.ts";
import { show } from "./show.ts";
import type { Output } from "../base/output.ts";

/** One claim with the numbers that it stands on. */
export interface CheckRow {
  /** The claim in Korean, the head of the row. */
  readonly claim: string;
  /** Column title → number or text. Every row of a table has the same titles in the same order. */
  readonly cells: Readonly<Record<string, number | string>>;
  /** Whether the claim holds; computed, never typed. */
  readonly holds: boolean;
  /** What is wrong when it does not hold, in English, for the error message. */
  readonly problem?: string;
}

/** Thrown after a table is shown in which a row does not hold. */
export class CheckError extends Error {
  /** The name of the error class. */
  override readonly name = "CheckError";
  /** The rows that do not hold. */
  readonly failures: readonly CheckRow[];

  /**
   * Builds the message from the rows that do not hold.
   *
   * @param caption The caption of the table.
   * @param rows All rows of the table, at least one of which does not hold.
   */
  constructor(caption: string, rows: readonly CheckRow[]) {
    const failures = rows.filter((row) => !row.holds);
    const lines = failures.map((row) => `"${row.claim}": ${row.problem ?? numbersOf(row)}`);
    super(
      `${failures.length} of ${rows.length} checks failed in "${caption}": ${lines.join("; ")}`,
    );
    this.failures = failures;
  }
}

/**
 * Shows a table of checked claims in the running cell, **and then throws** if any row does not hold.
 *
 * Each row ends with ✓ or ✗. Numbers are shown with at most 12 significant digits.
 *
 * @param caption The title of the table, in Korean.
 * @param rows The claims, at least one.
 * @returns When the table is shown and every row holds.
 * @throws {CheckError} If a row does not hold, naming every such row; the table is shown before.
 * @throws {RangeError} If there is no row, or the rows differ in their columns.
 *
 * @example A claim about the sigmoid
 * ```ts
 * import { sigmoid } from "../activations/sigmoid.ts";
 * import { checkTable } from "./mod.ts";
 *
 * await checkTable("시그모이드의 가운데 값", [
 *   { claim: "g(0)은 1/2입니다", cells: { "g(0)": sigmoid(0) }, holds: sigmoid(0) === 0.5 },
 * ]);
 * ```
 */
export async function checkTable(caption: string, rows: readonly CheckRow[]): Promise<void> {
  await show(renderCheckTable(caption, rows));
  if (rows.some((row) => !row.holds)) throw new CheckError(caption, rows);
}

/**
 * The table of {@link checkTable} as an output, without showing it and without a verdict.
 *
 * @param caption The title of the table, in Korean.
 * @param rows The claims, at least one.
 * @returns The table.
 * @throws {RangeError} If there is no row, or the rows differ in their columns.
 *
 * @example The text of a row
 * ```ts
 * import assert from "node:assert/strict";
 * import { renderCheckTable } from "./check_table.ts";
 *
 * const { text } = renderCheckTable("보기", [{ claim: "1 + 1", cells: { 값: 2 }, holds: 1 + 1 === 2 }]);
 * assert(text === "보기\n✓ 1 + 1 | 값: 2");
 * ```
 */
export function renderCheckTable(caption: string, rows: readonly CheckRow[]): Output {
  requireRecords(caption, rows);
  const marked = rows.map(({ claim, cells, holds }) =>
    ({ name: claim, cells, mark: holds ? "✓" : "✗" }) as const
  );
  return { ...tableOutput(caption, marked), checks: rows.length };
}
