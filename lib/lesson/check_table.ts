/**
 * A table whose every row is a checked claim: shown in Korean, then failing loudly if a row is false.
 *
 * @module
 */

import { formatNumber } from "../base/format.ts";
import { markup } from "../base/markup.ts";
import type { Markup } from "../base/markup.ts";
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
    const lines = failures.map((row) => `"${row.claim}": ${row.problem ?? describeCells(row)}`);
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
 * import { checkTable, sigmoid } from "../mod.ts";
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
  const titles = columnTitles(caption, rows);
  const corner = dataCell(""); // no title, so no <th>
  const head = [corner, ...[...titles, "확인"].map((title) => headCell(title, "col"))];
  const body = rows.map((row) => {
    const cells = Object.values(row.cells).map((cell) => dataCell(formatCell(cell)));
    const mark = dataCell(row.holds ? "✓" : "✗ 틀림");
    return markup`<tr>${headCell(row.claim, "row")}${cells}${mark}</tr>`;
  });
  const parts = [
    markup`<caption style="${CAPTION_STYLE}">${caption}</caption>`,
    markup`<thead><tr>${head}</tr></thead>`,
    markup`<tbody>${body}</tbody>`,
  ];
  const table =
    markup`<div style="overflow-x:auto"><table style="${TABLE_STYLE}">${parts}</table></div>`;
  const lines = rows.map((row) => `${row.holds ? "✓" : "✗"} ${row.claim} | ${describeCells(row)}`);
  return { html: table.text, text: [caption, ...lines].join("\n"), checks: rows.length };
}

// Colours are left to the page, so that the table can be read in a light and in a dark theme.
const TABLE_STYLE = "border-collapse:collapse;margin:0.5em 0;font-size:1em";
const CAPTION_STYLE = "caption-side:top;text-align:left;font-weight:bold;padding:0.3em 0";
const CELL_STYLE = "padding:0.35em 0.7em;border-bottom:1px solid #888;white-space:nowrap";

function headCell(text: string, scope: "col" | "row"): Markup {
  const align = scope === "row" ? "left" : "right";
  return markup`<th scope="${scope}" style="${CELL_STYLE};text-align:${align}">${text}</th>`;
}

function dataCell(text: string): Markup {
  return markup`<td style="${CELL_STYLE};text-align:right">${text}</td>`;
}

function formatCell(cell: number | string): string {
  return typeof cell === "number" ? formatNumber(cell) : cell;
}

function describeCells(row: CheckRow): string {
  return Object.entries(row.cells).map(([title, cell]) => `${title}: ${formatCell(cell)}`).join(
    ", ",
  );
}

function columnTitles(caption: string, rows: readonly CheckRow[]): string[] {
  const [first, ...others] = rows;
  if (first === undefined) {
    throw new RangeError(`Cannot check "${caption}": it needs at least one row, got none`);
  }
  const titles = Object.keys(first.cells);
  const odd = others.find((row) => Object.keys(row.cells).join() !== titles.join());
  if (odd !== undefined) {
    throw new RangeError(
      `Cannot check "${caption}": every row needs the columns ${titles.join(", ")}, ` +
        `got ${Object.keys(odd.cells).join(", ")} in "${odd.claim}"`,
    );
  }
  return titles;
}
