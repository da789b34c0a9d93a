/**
 * Comparing what a notebook's cells showed when it was stored with what they show now.
 *
 * @module
 */

import { codeCells, hasTag, joinLines } from "./notebook.ts";
import type { CodeCell, Notebook, Output, Text } from "./notebook.ts";

/**
 * Compares a stored notebook with a fresh run of it. Stored cells must be counted 1, 2, 3, …, as they
 * are when a reader runs all of them.
 *
 * @param stored The notebook as the file has it.
 * @param fresh The same notebook after a run.
 * @returns One message for each difference; none if it is up to date.
 */
export function compareNotebooks(stored: Notebook, fresh: Notebook): string[] {
  const freshCells = codeCells(fresh);
  return codeCells(stored).flatMap((cell, index) => {
    const count = cell.execution_count ?? "none";
    return [
      ...(count === index + 1
        ? []
        : [`cell ${cell.id}: stored execution_count ${count}, got ${index + 1}`]),
      ...compareOutputs(cell, freshCells[index]!),
    ];
  });
}

/**
 * Compares the outputs of a cell: their number, kinds, texts, data and metadata. Execution counts are
 * left out. A cell tagged `timing` is compared by shape: numbers and pictures may be others.
 *
 * @param stored The cell as the file has it.
 * @param fresh The same cell after a run.
 * @returns One message for each difference; none if the outputs agree.
 */
export function compareOutputs(stored: CodeCell, fresh: CodeCell): string[] {
  const cell = `cell ${stored.id}`;
  if (stored.outputs.length !== fresh.outputs.length) {
    return [`${cell}: stored ${stored.outputs.length} outputs, got ${fresh.outputs.length}`];
  }
  const look = hasTag(stored, "timing") ? shape : (text: string): string => text;
  return stored.outputs.flatMap((output, index) =>
    compareParts(outputParts(output), outputParts(fresh.outputs[index]!), look)
      .map((difference) => `${cell}, output ${index + 1}, ${difference}`)
  );
}

/** The parts of an output as texts by their names, in which it is compared and reported. */
function outputParts(output: Output): Map<string, string> {
  const parts = new Map([["type", output.output_type]]);
  if (output.name !== undefined) parts.set("stream", output.name);
  if (output.text !== undefined) parts.set("text", joinLines(output.text));
  for (const [mime, value] of Object.entries(output.data ?? {})) parts.set(mime, asText(value));
  for (const [key, value] of Object.entries(output.metadata ?? {})) {
    parts.set(`metadata ${key}`, JSON.stringify(value));
  }
  return parts;
}

function asText(value: unknown): string {
  const isText = typeof value === "string" ||
    (Array.isArray(value) && value.every((line) => typeof line === "string"));
  return isText ? joinLines(value as Text) : JSON.stringify(value);
}

function compareParts(
  stored: Map<string, string>,
  fresh: Map<string, string>,
  look: (text: string, part: string) => string,
): string[] {
  const names = new Set([...stored.keys(), ...fresh.keys()]);
  return [...names].flatMap((name) => {
    const before = stored.get(name);
    const now = fresh.get(name);
    if (before === undefined) return [`${name}: not stored, got ${excerpt(now!, 0)}`];
    if (now === undefined) return [`${name}: stored ${excerpt(before, 0)}, got none`];
    return look(before, name) === look(now, name)
      ? []
      : [`${name}: ${firstDifference(before, now, (text) => look(text, name))}`];
  });
}

/**
 * A text with every number replaced by one sign, so that two measurements look the same.
 *
 * @param text The part's text.
 * @param part Its name; pictures count only by being there, metadata as they are.
 */
function shape(text: string, part: string): string {
  if (part.startsWith("metadata ")) return text;
  if (part.startsWith("image/")) return "";
  return text
    .replace(/base64,[A-Za-z0-9+/=]+/g, "base64,")
    .replace(NUMBER, "#")
    .replace(/#(,#)+/g, "#") // thousands separators
    .replace(/[ \t]*#[ \t]*/g, "#"); // a column is padded to its widest number
}

/** 12, −0.5, 1.2e-7 and 1.2 × 10⁻⁷. */
const NUMBER = /[-+−]?\d+(\.\d+)?(e[-+]?\d+)?( × 10[⁻⁰¹²³⁴-⁹]+)?/gi;

/** The first line that differs, on both sides, shortened around the first difference in it. */
function firstDifference(stored: string, fresh: string, look: (text: string) => string): string {
  const before = stored.split("\n");
  const now = fresh.split("\n");
  let line = 0;
  while (look(before[line] ?? "") === look(now[line] ?? "") && line < before.length) line++;
  const [a, b] = [before[line] ?? "", now[line] ?? ""];
  let column = 0;
  while (a[column] === b[column] && column < a.length) column++;
  return `line ${line + 1}: stored ${excerpt(a, column)}, got ${excerpt(b, column)}`;
}

function excerpt(text: string, column: number): string {
  const start = Math.max(0, column - 20);
  const part = text.slice(start, start + 70);
  return JSON.stringify(
    `${start > 0 ? "…" : ""}${part}${start + 70 < text.length ? "…" : ""}`,
  );
}
