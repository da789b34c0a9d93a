/**
 * Pages of `docs/` with a part that a command writes.
 *
 * @module
 */

import { join } from "node:path";
import { projectRoot, replaceFile, UserError } from "../shared/command.ts";

const [start, end] = ["<!-- measured -->", "<!-- /measured -->"];

/** Replaces the text between the two comments `measured` of a page in `docs/`. */
export async function writeBlock(page: string, text: string): Promise<void> {
  const path = join(projectRoot, "docs", page);
  const old = await Deno.readTextFile(path);
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  if (from < 0 || to < from) {
    throw new UserError(
      `Cannot write docs/${page}: it must hold ${start} and then ${end}, got not`,
    );
  }
  await replaceFile(path, `${old.slice(0, from + start.length)}\n\n${text}\n\n${old.slice(to)}`);
}

/** A Markdown table; cells of columns from the second on are set to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = head.map((_, column) => column === 0 ? "---" : "--:");
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
