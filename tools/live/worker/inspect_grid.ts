/**
 * Many entries of a list in columns.
 *
 * @module
 */

import { displayWidth } from "./display_width.ts";

const LINE_WIDTH = 80;

/** At most so many columns; 12 for what is at most three levels deep. */
const MOST_COLUMNS = 12;

/** Letters are so many times as high as wide: a grid should look square. */
const HEIGHT = 2.5;

/** Between two columns: a comma and a space. */
const GAP = 2;

/**
 * Puts entries into rows of columns, if they are short enough.
 *
 * @param entries Their texts; beyond `most`, the last tells how many were left out.
 * @param list The values, which are aligned at the right if all are numbers.
 * @param indent Columns that are taken at the left.
 * @param most The number of entries that are shown.
 * @returns The rows, or the entries themselves.
 */
export function gridOf(
  entries: readonly string[],
  list: ArrayLike<unknown>,
  indent: number,
  most: number,
): readonly string[] {
  const shown = entries.slice(0, most);
  const widths = shown.map(displayWidth);
  const total = widths.reduce((sum, width) => sum + width + GAP, 0);
  const widest = Math.max(...widths);
  const step = widest + GAP;
  const isShort = 3 * step + indent < LINE_WIDTH && (total / step > 5 || widest <= 6);
  const columns = isShort ? columnCount(step, total, entries.length, shown.length, indent) : 1;
  if (columns <= 1) return entries;
  const columnWidths = Array.from(
    { length: columns },
    (_, column) => Math.max(...widths.filter((_, i) => i % columns === column)),
  );
  const isNumeric = entries.every((_, i) => ["number", "bigint"].includes(typeof list[i]));
  const rows: string[] = [];
  for (let start = 0; start < shown.length; start += columns) {
    const row = shown.slice(start, start + columns);
    rows.push(rowOf(row, widths.slice(start), columnWidths, isNumeric));
  }
  return [...rows, ...entries.slice(most)];
}

function columnCount(
  step: number,
  total: number,
  count: number,
  shown: number,
  indent: number,
): number {
  const typical = Math.max(step - GAP - 1 - Math.sqrt(step - total / count), 1);
  const square = Math.round(Math.sqrt(HEIGHT * typical * shown) / typical);
  return Math.min(square, Math.floor((LINE_WIDTH - indent) / step), MOST_COLUMNS);
}

function rowOf(
  row: readonly string[],
  widths: readonly number[],
  columnWidths: readonly number[],
  isNumeric: boolean,
): string {
  return row.map((text, i) => {
    const space = " ".repeat(Math.max(0, columnWidths[i]! - widths[i]!));
    const comma = i < row.length - 1 ? ", " : "";
    if (isNumeric) return space + text + comma;
    return comma === "" ? text : text + comma + space;
  }).join("");
}
