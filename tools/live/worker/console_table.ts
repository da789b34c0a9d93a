/**
 * What `console.table` draws.
 *
 * @module
 */

import { displayWidth } from "./display_width.ts";
import { inspect } from "./inspect.ts";

/**
 * The table of a list, object, map or set.
 *
 * @param data What to draw.
 * @param wanted The columns to draw; all if left out.
 * @returns `undefined` if there is nothing that has rows.
 */
export function tableText(data: unknown, wanted?: readonly string[]): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const isMap = data instanceof Map;
  const isIterated = isMap || data instanceof Set;
  const rows: [string, unknown][] = isMap
    ? [...data.values()].map((value, i) => [String(i), value])
    : data instanceof Set
    ? [...data].map((value, i) => [String(i), value])
    : Object.entries(data);
  const titles = wanted ?? titlesOf(rows.map(([, row]) => row));
  const hasValues = rows.some(([, row]) => !isRow(row));
  const header = [
    isIterated ? "(iter idx)" : "(idx)",
    ...(isMap ? ["Key"] : []),
    ...titles,
    ...(hasValues ? ["Values"] : []),
  ];
  const keys = isMap ? [...data.keys()] : [];
  const body = rows.map(([index, row], i) => [
    index,
    ...(isMap ? [inspect(keys[i])] : []),
    ...titles.map((title) => (isRow(row) && title in row ? inspect(row[title]) : "")),
    ...(hasValues ? [isRow(row) ? "" : inspect(row)] : []),
  ]);
  return draw([header, ...body]);
}

function titlesOf(rows: readonly unknown[]): string[] {
  return [...new Set(rows.filter(isRow).flatMap((row) => Object.keys(row)))];
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function draw(table: readonly (readonly string[])[]): string {
  const columns = table[0]!.map((_, column) => table.map((row) => row[column]!));
  const widths = columns.map((cells) => Math.max(...cells.map(displayWidth)));
  // A column of whole numbers is aligned at the right; its title is not.
  const numeric = columns.map((cells) =>
    cells.slice(1).every((cell) => cell === "" || NUMBER.test(cell))
  );
  const rule = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => "─".repeat(width + 2)).join(middle) + right;
  const line = (cells: readonly string[], isHeader: boolean): string =>
    `│${
      cells.map((cell, i) => {
        const space = " ".repeat(widths[i]! - displayWidth(cell));
        return numeric[i] && !isHeader ? ` ${space}${cell} ` : ` ${cell}${space} `;
      }).join("│")
    }│`;
  const [header, ...body] = table;
  return [
    rule("┌", "┬", "┐"),
    line(header!, true),
    rule("├", "┼", "┤"),
    ...body.map((row) => line(row, false)),
    rule("└", "┴", "┘"),
  ].join("\n");
}

const NUMBER = /^-?\d+$/;
