/**
 * A table that only shows: for numbers of which nothing is claimed, so that no ✓ stands beside them.
 *
 * @module
 */

import { requireList, requireObject, requireText } from "../base/require.ts";
import { formatNumber } from "../base/format.ts";
import { Markup, markup } from "../base/markup.ts";
import type { Output } from "../base/output.ts";

/** A row of a table without a verdict. */
export interface PlainRow {
  /** The head of the row, in Korean. */
  readonly name: string;
  /** Column title → number or text. Every row of a table has the same titles in the same order. */
  readonly cells: Readonly<Record<string, number | string>>;
}

/**
 * A table as `checkTable` shows it, without the column of ✓ and without a check.
 *
 * @param caption The title of the table, in Korean.
 * @param rows The rows, at least one.
 * @returns The table, to be shown by `show`.
 * @throws {RangeError} If there is no row, or the rows differ in their columns.
 *
 * @example Two rows
 * ```ts
 * import assert from "node:assert/strict";
 * import { plainTable } from "./mod.ts";
 *
 * const { text } = plainTable("보기", [{ name: "하나", cells: { 값: 1 } }, { name: "둘", cells: { 값: 2 } }]);
 * assert(text === "보기\n하나 | 값: 1\n둘 | 값: 2");
 * ```
 */
export function plainTable(caption: string, rows: readonly PlainRow[]): Output {
  requireRecords(caption, rows);
  return tableOutput(caption, rows.map((row) => ({ ...row, mark: null })));
}

/** Throws a TypeError unless the caption is a text and the rows are objects whose cells hold numbers and texts. */
export function requireRecords(
  caption: string,
  rows: readonly { readonly cells: Readonly<Record<string, number | string>> }[],
): void {
  requireText(caption, "a table", "caption");
  requireList(rows, "a table", "rows");
  Array.from(rows).forEach((row, index) => {
    requireObject(row, "a table", `rows[${index}]`);
    requireObject(row.cells, "a table", `rows[${index}].cells`);
    for (const [title, cell] of Object.entries(row.cells)) {
      if (typeof cell !== "number") {
        requireText(cell, "a table", `rows[${index}].cells["${title}"]`);
      }
    }
  });
}

/** A row with its verdict, or null for none; all rows of a table have one, or none has. */
export interface MarkedRow extends PlainRow {
  readonly mark: "✓" | "✗" | null;
}

/** The table of `plainTable` and `checkTable` as an output. */
export function tableOutput(caption: string, rows: readonly MarkedRow[]): Output {
  const titles = columnTitles(caption, rows);
  const corner = dataCell(""); // no title, so no <th>
  const columns = rows[0]!.mark === null ? titles : [...titles, "확인"];
  const head = [corner, ...columns.map((title) => headCell(title, "col"))];
  const body = rows.map(({ name, cells, mark }) => {
    const data = Object.values(cells).map((cell) => dataCell(written(cell)));
    const verdict = mark === null ? [] : dataCell(mark === "✓" ? "✓" : "✗ 틀림");
    return markup`<tr>${headCell(name, "row")}${data}${verdict}</tr>`;
  });
  const parts = [
    markup`<caption style="${CAPTION}">${caption}</caption>`,
    markup`<thead><tr>${head}</tr></thead>`,
    markup`<tbody>${body}</tbody>`,
  ];
  const lines = rows.map((row) =>
    `${row.mark === null ? "" : `${row.mark} `}${row.name} | ${numbersOf(row)}`
  );
  return {
    html:
      markup`<div ${SCROLLS} aria-label="${caption}"><table style="${TABLE}">${parts}</table></div>`
        .text,
    text: [caption, ...lines].join("\n"),
  };
}

/** What a row holds, as text. */
export function numbersOf({ cells }: Pick<PlainRow, "cells">): string {
  return Object.entries(cells).map(([title, cell]) => `${title}: ${written(cell)}`).join(", ");
}

// A reader without a mouse must be able to enter what scrolls sideways.
const SCROLLS = new Markup('style="overflow-x:auto" tabindex="0" role="group"');

// Colours are left to the page, so that the table can be read in a light and in a dark theme.
const TABLE = "border-collapse:collapse;margin:0.5em 0;font-size:1em";
const CAPTION = "caption-side:top;text-align:left;font-weight:bold;padding:0.3em 0";
const CELL = "padding:0.35em 0.7em;border-bottom:1px solid #888;white-space:nowrap";

function headCell(text: string, scope: "col" | "row"): Markup {
  const align = scope === "row" ? "left" : "right";
  return markup`<th scope="${scope}" style="${CELL};text-align:${align}">${text}</th>`;
}

function dataCell(text: string): Markup {
  return markup`<td style="${CELL};text-align:right">${text}</td>`;
}

function written(cell: number | string): string {
  return typeof cell === "number" ? formatNumber(cell) : cell;
}

function columnTitles(caption: string, rows: readonly PlainRow[]): string[] {
  const [first, ...others] = rows;
  if (first === undefined) {
    throw new RangeError(`Cannot show "${caption}": it needs at least one row, got none`);
  }
  const titles = Object.keys(first.cells);
  const odd = others.find(({ cells }) => Object.keys(cells).join() !== titles.join());
  if (odd === undefined) return titles;
  throw new RangeError(
    `Cannot show "${caption}": every row needs the columns ${titles.join(", ")}, ` +
      `got ${Object.keys(odd.cells).join(", ")} in "${odd.name}"`,
  );
}
