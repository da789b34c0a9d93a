/**
 * The lessons as pages that need no network and no server.
 *
 * @module
 */

import { join } from "node:path";
import { readLessons } from "../notebooks/lessons.ts";
import { makeFreshFolder } from "./fresh_folder.ts";
import { indexPage, lessonPage } from "./site_page.ts";

/**
 * Writes the pages from the notebooks as they are stored.
 *
 * @param folder Where to; what was there is removed.
 * @returns The names of the pages.
 */
export async function writeSite(folder: string): Promise<string[]> {
  const lessons = await readLessons();
  await makeFreshFolder(folder, "site.css");
  await Deno.writeTextFile(join(folder, "index.html"), indexPage(lessons));
  for (const [index, { name }] of lessons.entries()) {
    await Deno.writeTextFile(join(folder, `${name}.html`), lessonPage(lessons, index));
  }
  return ["index.html", ...lessons.map(({ name }) => `${name}.html`)];
}
