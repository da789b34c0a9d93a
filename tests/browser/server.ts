/**
 * A small server of files, for pages that are not opened from a disk, that remembers what it was asked for.
 *
 * @module
 */

import { extname, join } from "node:path";

/** A server of this computer. */
export interface FileServer {
  /** Its address, with `/` at the end. */
  readonly address: string;
  /** The paths that it was asked for. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves a folder.
 *
 * @param folder Where the files lie.
 * @param missing Paths that are answered as if there were no such file.
 */
export function serve(folder: string, missing: ReadonlySet<string> = new Set()): FileServer {
  const asked: string[] = [];
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    async (request) => {
      const path = decodeURIComponent(new URL(request.url).pathname);
      asked.push(path);
      const file = path.endsWith("/") ? `${path}index.html` : path;
      const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream" };
      try {
        if (missing.has(path)) throw new Deno.errors.NotFound(path);
        return new Response(await Deno.readFile(join(folder, file)), { headers });
      } catch {
        return new Response("", { status: 404 });
      }
    },
  );
  const stop = (): Promise<void> => server.shutdown();
  return { address: `http://127.0.0.1:${server.addr.port}/`, asked, stop };
}
