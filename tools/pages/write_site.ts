/**
 * The lessons as pages that need no network and no server, on which every cell runs.
 *
 * @module
 */

import { join } from "node:path";
import { readLessons } from "../notebooks/lessons.ts";
import { writeTeacher } from "../teacher/write_teacher.ts";
import { makeFreshFolder } from "./fresh_folder.ts";
import { writeOffline } from "./offline.ts";
import { PLAYGROUND, PLAYGROUND_STYLE, playgroundPage } from "./playground_page.ts";
import { makeScripts, partsBeside, partsInside, writeScripts } from "./scripts.ts";
import { HEADING, indexPage, lessonPage, SINGLE, ZIP } from "./site_page.ts";
import { zipFolder } from "./zip_folder.ts";

/**
 * Writes the pages from the notebooks as they are stored.
 *
 * @param folder Where to; what was there is removed.
 * @returns The names of the pages, with `/` between folders.
 */
export async function writeSite(folder: string): Promise<string[]> {
  const lessons = await readLessons();
  const scripts = await makeScripts(lessons, ["page", "editor", "index", "playground"]);
  await makeFreshFolder(folder, "site.css");
  await Deno.copyFile(new URL(PLAYGROUND_STYLE, import.meta.url), join(folder, PLAYGROUND_STYLE));
  const files: Record<string, string> = {
    "index.html": indexPage(lessons, partsBeside("index")),
    [PLAYGROUND]: playgroundPage(HEADING),
  };
  for (const [index, { name }] of lessons.entries()) {
    files[`${name}.html`] = lessonPage(lessons, index, partsBeside("page"));
    const inside = await partsInside(name, scripts);
    files[`${SINGLE}/${name}.html`] = lessonPage(lessons, index, inside);
  }
  await writeScripts(folder, scripts);
  await Deno.mkdir(join(folder, SINGLE));
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(join(folder, name), text);
  }
  await writeTeacher(join(folder, "teacher"), lessons);
  await writeOffline(folder);
  await Deno.writeFile(join(folder, ZIP), await zipFolder(folder));
  return Object.keys(files);
}
