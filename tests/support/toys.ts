/**
 * Small notebooks that run on the real kernel.
 *
 * @module
 */

import { join } from "node:path";
import { executeNotebooks } from "../../tools/notebooks/execute_notebooks.ts";
import type { Executed, ExecuteOptions } from "../../tools/notebooks/execute_notebooks.ts";
import { canonicalNotebook } from "../../tools/notebooks/notebook.ts";
import type { Notebook } from "../../tools/notebooks/notebook.ts";
import { ensureVenv } from "../../tools/shared/venv.ts";
import { code, notebook } from "./cells.ts";

/** Runs a test with a folder that holds notebooks, by their names without `.ipynb`. */
export async function withNotebooks<T>(
  notebooks: Readonly<Record<string, Notebook>>,
  test: (folder: string) => Promise<T>,
): Promise<T> {
  await ensureVenv();
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, toy] of Object.entries(notebooks)) {
      await Deno.writeTextFile(join(folder, `${name}.ipynb`), canonicalNotebook(toy));
    }
    return await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Runs notebooks, given by the sources of their cells, side by side. */
export async function runToys(
  toys: Readonly<Record<string, readonly string[]>>,
  options: ExecuteOptions = {},
): Promise<Record<string, Executed>> {
  const names = Object.keys(toys);
  const notebooks = names.map((name) => [name, notebookOf(toys[name]!)] as const);
  return await withNotebooks(Object.fromEntries(notebooks), async (folder) => {
    const paths = names.map((name) => join(folder, `${name}.ipynb`));
    const executed = await executeNotebooks(paths, options);
    return Object.fromEntries(names.map((name, index) => [name, executed[index]!]));
  });
}

/** A notebook of code cells c1, c2, … */
export function notebookOf(sources: readonly string[]): Notebook {
  return notebook(...sources.map((source, index) => code(`c${index + 1}`, source)));
}

/** Code that shows texts the way `lib/lesson/show.ts` does, one display each. */
export function broadcasts(texts: readonly string[]): string {
  return texts.map((text) => broadcast(text)).join("\n");
}

/** Code that shows one text, with metadata. */
export function broadcast(text: string, metadata: Record<string, unknown> = {}): string {
  const content = `{ data: { "text/plain": \`${text}\` }, metadata: ${JSON.stringify(metadata)}, ` +
    `transient: {} }`;
  return `await Deno.jupyter.broadcast("display_data", ${content});\n${pause(50)}`;
}

/** Code that waits. */
export function pause(milliseconds: number): string {
  return `await new Promise((resolve) => setTimeout(resolve, ${milliseconds}));`;
}
