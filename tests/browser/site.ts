/**
 * The site, written once for all tests of a file.
 *
 * @module
 */

import { writeSite } from "../../tools/pages/write_site.ts";

/** Where the pages lie, and which there are. */
export interface Site {
  readonly folder: string;
  readonly names: readonly string[];
}

let site: Promise<Site> | undefined;

/** Writes the site at the first call; it is removed when the tests of the file are over. */
export function writtenSite(): Promise<Site> {
  return site ??= write();
}

async function write(): Promise<Site> {
  const folder = await Deno.makeTempDir();
  addEventListener("unload", () => Deno.removeSync(folder, { recursive: true }));
  return { folder, names: await writeSite(folder) };
}
