/**
 * Copying the files of a package into a page's folder.
 *
 * @module
 */

import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Copies a folder with all that is in it.
 *
 * @param from The folder.
 * @param to Where to; made if it is missing.
 * @param ending Copies only files whose names end so; default: all.
 */
export async function copyFolder(from: URL | string, to: string, ending = ""): Promise<void> {
  const source = from instanceof URL ? fileURLToPath(from) : from;
  await Deno.mkdir(to, { recursive: true });
  for await (const { name, isDirectory } of Deno.readDir(source)) {
    if (isDirectory) await copyFolder(join(source, name), join(to, name), ending);
    else if (name.endsWith(ending)) await Deno.copyFile(join(source, name), join(to, name));
  }
}
