/**
 * Bundling what runs in the browser into one classic script: a page opened from a disk may load no modules.
 *
 * @module
 */

import { join } from "node:path";
import { projectRoot } from "../shared/command.ts";

/**
 * Bundles a module with all that it imports, minified.
 *
 * @param entry Its path from the project's folder.
 * @param tries How often it is tried where the bundler itself cannot be had.
 * @returns The script. No `</script` stands in it, so that it may also stand inside a page.
 * @throws {Error} If it cannot be bundled; the message holds what Deno said.
 */
export async function bundle(entry: string, tries = 10): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["bundle", "--quiet", "--platform=browser", "--format=iife", "--minify", entry],
    cwd: projectRoot,
  }).output();
  const decoder = new TextDecoder();
  if (success) {
    return decoder.decode(stdout).replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  }
  const problem = decoder.decode(stderr);
  // On a fresh computer several at once fetch Deno's bundler, and all but one may fail.
  if (!/esbuild/.test(problem) || tries <= 1) throw new Error(`Cannot bundle ${entry}: ${problem}`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return await bundle(entry, tries - 1);
}

/** The modules that a page loads, by the name of the part. */
export const PARTS: Readonly<Record<string, string>> = {
  page: join("tools", "live", "page", "main.ts"),
  editor: join("tools", "live", "editor", "main.ts"),
  deck: join("tools", "live", "deck", "main.ts"),
  index: join("tools", "live", "index", "main.ts"),
  playground: join("tools", "live", "playground", "main.tsx"),
};
