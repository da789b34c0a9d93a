/**
 * The scripts of the pages, and how a page finds them: beside it, or inside it.
 *
 * @module
 */

import { join } from "node:path";
import { bundle, PARTS } from "../live/bundle.ts";
import { workerSource } from "../live/worker_source.ts";
import type { Lesson } from "../notebooks/lessons.ts";
import { Markup, markup } from "../../lib/base/markup.ts";
import { bareNotebook } from "./bare_notebook.ts";
import { inlineStyles } from "./inline_styles.ts";
import type { Parts } from "./site_page.ts";

/** Name → text of every script. */
export type Scripts = Readonly<Record<string, string>>;

/**
 * Makes scripts: what runs in the page, the worker, and a notebook for each lesson.
 *
 * @param lessons The lessons.
 * @param names The parts that run in the page.
 */
export async function makeScripts(
  lessons: readonly Lesson[],
  names: readonly string[],
): Promise<Scripts> {
  const parts = Object.entries(PARTS).filter(([part]) => names.includes(part)).map(async (
    [part, entry],
  ) => [part, await bundle(entry)]);
  const notebooks = lessons.filter(({ hasCode }) => hasCode).map(({ name, notebook }) => [
    `${name}.notebook`,
    assignment("liveNotebook", bareNotebook(notebook)),
  ]);
  const worker = ["worker", assignment("liveWorkerSource", await workerSource())];
  return Object.fromEntries([...await Promise.all(parts), ...notebooks, worker]);
}

/** Puts scripts into the folder `live` of a folder of pages. */
export async function writeScripts(folder: string, scripts: Scripts): Promise<void> {
  await Deno.mkdir(join(folder, "live"));
  for (const [name, text] of Object.entries(scripts)) {
    await Deno.writeTextFile(join(folder, "live", `${name}.js`), text);
  }
}

/** Gives a text to the page; `<` cannot end the script that holds it. */
function assignment(name: string, text: string): string {
  return `globalThis.${name} = ${JSON.stringify(text).replaceAll("<", "\\u003c")};`;
}

/** A page whose styles and scripts lie beside it. */
export function partsBeside(script: string): Parts {
  return {
    index: "index.html",
    styles: ["katex/katex.min.css", "site.css"],
    scripts: markup`<script src="live/${script}.js"></script>`,
    inline: [],
  };
}

/** A page that is one file, for devices that open a page without what lies beside it. */
export async function partsInside(lesson: string, scripts: Scripts): Promise<Parts> {
  const waiting = ["worker", "editor", `${lesson}.notebook`].filter((part) => part in scripts);
  const blocks = waiting.map((part) =>
    markup`<script type="text/plain" data-part="${part}">${new Markup(scripts[part]!)}</script>\n`
  );
  return {
    index: "../index.html",
    styles: [await inlineStyles()],
    scripts: markup`${blocks}<script>${new Markup(scripts["page"]!)}</script>`,
    inline: ["page", ...waiting].map((part) => scripts[part]!),
  };
}
