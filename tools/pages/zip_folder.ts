/**
 * A folder as one file, to be put on a memory stick or a school's server.
 *
 * @module
 */

import { basename, join, relative } from "node:path";
// Not in deno.json, whose packages every task would fetch first.
// deno-lint-ignore no-import-prefix
import { zipSync } from "npm:fflate@0.8.2";

/**
 * Zips a folder; the archive holds the folder itself, and is the same for the same content.
 *
 * @param folder What to zip.
 * @returns The archive.
 */
export async function zipFolder(folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array> = {};
  await collect(folder, folder, files);
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }) as Uint8Array<ArrayBuffer>;
}

async function collect(
  folder: string,
  root: string,
  files: Record<string, Uint8Array>,
): Promise<void> {
  const entries = await Array.fromAsync(Deno.readDir(folder));
  for (const { name, isDirectory } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, name);
    if (isDirectory) await collect(path, root, files);
    else {
      const inside = join(basename(root), relative(root, path)).replaceAll("\\", "/");
      files[inside] = await Deno.readFile(path);
    }
  }
}
