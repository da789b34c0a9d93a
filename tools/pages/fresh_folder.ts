/**
 * The folder of a site or of decks, with what all of its pages share.
 *
 * @module
 */

import { join } from "node:path";
import { projectRoot } from "../shared/command.ts";
import { copyFolder } from "../shared/copy_folder.ts";
import { KATEX_STYLE } from "./markdown.ts";

/**
 * Makes a folder with a style sheet of ours, and KaTeX's with its fonts, so that formulas look the same
 * on every computer.
 *
 * @param folder Where; what was there is removed.
 * @param style The name of our style sheet, which lies beside this file.
 */
export async function makeFreshFolder(folder: string, style: string): Promise<void> {
  const katex = join(folder, "katex");
  await Deno.remove(folder, { recursive: true }).catch(() => {});
  await Deno.mkdir(katex, { recursive: true });
  await Deno.copyFile(KATEX_STYLE, join(katex, "katex.min.css"));
  await copyFolder(new URL("fonts/", KATEX_STYLE), join(katex, "fonts"), ".woff2");
  await Deno.copyFile(join(projectRoot, "tools", "pages", style), join(folder, style));
}
