/**
 * The lessons as decks of slides that need no network.
 *
 * @module
 */

import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
// In the graph of modules so that Deno fetches the package; not in deno.json, see markdown.ts.
// deno-lint-ignore no-import-prefix
import "npm:reveal.js@6.0.2/reveal.css" with { type: "text" };
import { readLessons } from "../notebooks/lessons.ts";
import { deckPage } from "./deck_page.ts";
import { makeFreshFolder } from "./fresh_folder.ts";
import { makeScripts, writeScripts } from "./scripts.ts";

/**
 * Writes the decks from the notebooks as they are stored.
 *
 * @param folder Where to; what was there is removed.
 * @returns The names of the decks.
 */
export async function writeSlides(folder: string): Promise<string[]> {
  const lessons = (await readLessons()).filter(({ hasCode }) => hasCode);
  await makeFreshFolder(folder, "slides.css");
  await copyReveal(folder);
  await writeScripts(folder, await makeScripts(lessons, ["deck"]));
  for (const lesson of lessons) {
    await Deno.writeTextFile(join(folder, `${lesson.name}.html`), deckPage(lesson));
  }
  return lessons.map(({ name }) => `${name}.html`);
}

async function copyReveal(folder: string): Promise<void> {
  const style = fileURLToPath(import.meta.resolve("npm:reveal.js@6.0.2/reveal.css"));
  for (const file of ["reveal.css", "reveal.js", join("plugin", "notes.js")]) {
    await Deno.copyFile(join(dirname(style), file), join(folder, basename(file)));
  }
}
