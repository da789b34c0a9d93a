/**
 * Pages of `docs/` with a part that a command writes.
 *
 * @module
 */

import { join } from "node:path";
import type { Figure } from "../../lib/base/output.ts";
import { projectRoot, replaceFile, UserError } from "../shared/command.ts";

/**
 * Replaces the text between two comments of a page in `docs/`.
 *
 * @param page The page's file.
 * @param text The new text, in Markdown.
 * @param name What the comments are called; a page may hold several blocks.
 * @throws {UserError} If the page does not hold both comments.
 */
export async function writeBlock(page: string, text: string, name = "measured"): Promise<void> {
  const path = join(projectRoot, "docs", page);
  await replaceFile(path, withBlock(await Deno.readTextFile(path), text, name, page));
}

/** The text of a page with what stands between the comments `name` exchanged. */
export function withBlock(old: string, text: string, name: string, page: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  if (from < 0 || to < from) {
    throw new UserError(
      `Cannot write docs/${page}: it must hold ${start} and then ${end}, got not`,
    );
  }
  return `${old.slice(0, from + start.length)}\n\n${text}\n\n${old.slice(to)}`;
}

/** Writes a picture into `docs/` and returns the Markdown that shows it on a page there. */
export async function writePicture(name: string, { svg, alt }: Figure): Promise<string> {
  await replaceFile(join(projectRoot, "docs", name), `${svg}\n`);
  return `![${alt}](${name})`;
}

/** What was measured with what, in one line: `Deno 2.9.6 · NumPy 2.4.6`. */
export function versionList(versions: Readonly<Record<string, string>>): string {
  return Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(" · ");
}

/** A Markdown table; cells of columns from the second on are set to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = head.map((_, column) => column === 0 ? "---" : "--:");
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
