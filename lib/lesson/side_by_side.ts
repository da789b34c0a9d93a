/**
 * Several pictures in one row, as far as the page is wide.
 *
 * @module
 */

import { requireList } from "../base/require.ts";
import { Markup, markup } from "../base/markup.ts";
import { toOutput } from "../base/output.ts";
import type { Figure, Output } from "../base/output.ts";

/**
 * Puts figures or outputs side by side; on a narrow page they wrap.
 *
 * @param shown What to show, at least one.
 * @returns One output with all of them; its text has their texts one below the other.
 * @throws {RangeError} If there is none.
 *
 * @example Two of them
 * ```ts
 * import assert from "node:assert/strict";
 * import { sideBySide } from "./mod.ts";
 *
 * const { text } = sideBySide([{ html: "<i>하나</i>", text: "하나" }, { html: "<i>둘</i>", text: "둘" }]);
 * assert(text === "하나\n둘");
 * ```
 */
export function sideBySide(shown: readonly (Figure | Output)[]): Output {
  requireList(shown, "sideBySide", "shown");
  if (shown.length === 0) {
    throw new RangeError("Cannot show outputs side by side: there must be at least one, got none");
  }
  const outputs = Array.from(shown, (each) => toOutput(each));
  const cells = outputs.map((output) => markup`<div>${new Markup(output.html)}</div>`);
  const row = markup`<div style="display:flex;flex-wrap:wrap;gap:8px">${cells}</div>`;
  return { html: row.text, text: outputs.map(({ text }) => text).join("\n") };
}
