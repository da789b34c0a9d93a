/**
 * Code with the classes that give it its colours, the same as in the editor of a live page.
 *
 * @module
 */

// Not in deno.json, whose packages every task would fetch first.
// deno-lint-ignore-file no-import-prefix
import type { Parser } from "npm:@lezer/common@1.5.5";
import { classHighlighter, highlightCode } from "npm:@lezer/highlight@1.2.5";
import { markup } from "../../lib/base/markup.ts";
import type { Markup } from "../../lib/base/markup.ts";

const PARSERS: Readonly<Record<string, Parser>> = await parsers();

/** None without the permission to read variables, which the parsers ask for when they are loaded. */
async function parsers(): Promise<Record<string, Parser>> {
  try {
    const [javascript, python] = await Promise.all([
      import("npm:@lezer/javascript@1.5.6"),
      import("npm:@lezer/python@1.1.19"),
    ]);
    return { ts: javascript.parser.configure({ dialect: "ts" }), python: python.parser };
  } catch (error) {
    if (error instanceof Deno.errors.NotCapable) return {};
    throw error;
  }
}

/**
 * Colours code.
 *
 * @param code The text; it stays the text of the result.
 * @param language `ts` or `python`; any other is left without colours.
 */
export function highlight(code: string, language: string): Markup {
  const parser = PARSERS[language];
  if (parser === undefined) return markup`${code}`;
  const parts: Markup[] = [];
  const put = (text: string, classes: string): void => {
    parts.push(classes === "" ? markup`${text}` : markup`<span class="${classes}">${text}</span>`);
  };
  highlightCode(code, parser.parse(code), classHighlighter, put, () => put("\n", ""));
  return markup`${parts}`;
}
