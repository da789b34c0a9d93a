/**
 * The style sheets with their fonts as one element, for a page that is a single file.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import { Markup } from "../../lib/base/markup.ts";
import { KATEX_STYLE } from "./markdown.ts";

/** A `<style>` with KaTeX's sheet, its fonts and ours. */
export async function inlineStyles(): Promise<Markup> {
  const own = await Deno.readTextFile(new URL("site.css", import.meta.url));
  const katex = await Deno.readTextFile(KATEX_STYLE);
  const fonts = new Map<string, string>();
  for (const [, file] of katex.matchAll(/url\((fonts\/[^)]+\.woff2)\)/g)) {
    fonts.set(
      file!,
      Buffer.from(await Deno.readFile(new URL(file!, KATEX_STYLE))).toString("base64"),
    );
  }
  const whole = katex
    .replace(/,url\(fonts\/[^)]+\.(?:woff|ttf)\) format\("[^"]+"\)/g, "")
    .replace(
      /url\((fonts\/[^)]+)\)/g,
      (_, file) => `url(data:font/woff2;base64,${fonts.get(file)})`,
    );
  return new Markup(`<style>${whole}\n${own}</style>\n`);
}
