/**
 * What lets a phone keep the lessons where they are served by http: a manifest and a service worker.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import { ICON } from "./frame.ts";
import { HEADING, SINGLE } from "./site_page.ts";

/**
 * Writes `manifest.webmanifest`, `icon.svg` and `sw.js` for all files that lie in the folder, but for the
 * lessons that are a single file each.
 *
 * @param folder The folder of the site, complete but for these.
 */
export async function writeOffline(folder: string): Promise<void> {
  await Deno.writeTextFile(join(folder, "icon.svg"), ICON);
  await Deno.writeTextFile(join(folder, "manifest.webmanifest"), JSON.stringify(MANIFEST, null, 2));
  const files = (await filesIn(folder)).filter((file) => !file.includes(`${SINGLE}/`)).sort();
  await Deno.writeTextFile(join(folder, "sw.js"), await serviceWorker(folder, files));
}

const MANIFEST = {
  name: HEADING,
  short_name: "도함수",
  lang: "ko",
  start_url: "index.html",
  scope: "./",
  display: "minimal-ui",
  background_color: "#ffffff",
  theme_color: "#0061a8",
  icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
};

/**
 * A worker that keeps every page at the first visit. A page comes from the network where there is one, so
 * that a lesson that has been mended is seen at once, and else from what was kept.
 */
async function serviceWorker(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await Deno.readFile(join(folder, file)));
  const name = `activation-derivatives-${hash.digest("hex").slice(0, 12)}`;
  return `const NAME = ${JSON.stringify(name)};
const FILES = ${JSON.stringify(["./", ...files])};
const fresh = (file) => new Request(file, { cache: "reload" });
addEventListener("install", (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES.map(fresh))));
});
addEventListener("activate", (event) => {
  const isOld = (key) => key.startsWith("activation-derivatives-") && key !== NAME;
  event.waitUntil(caches.keys().then((keys) =>
    Promise.all(keys.filter(isOld).map((key) => caches.delete(key)))
  ));
});
addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(
    fetch(event.request).catch(() => caches.match(event.request, { ignoreSearch: true }))
      .then((answer) => answer ?? Response.error()),
  );
});
`;
}

async function filesIn(folder: string, root = folder): Promise<string[]> {
  const files: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (isDirectory) files.push(...await filesIn(path, root));
    else files.push(relative(root, path).replaceAll("\\", "/"));
  }
  return files;
}
