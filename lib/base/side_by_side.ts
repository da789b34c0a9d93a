/**
 * Several pictures in one row, as far as the page is wide.
 *
 * @module
 */

import type { Output } from "./output.ts";

/**
 * Puts outputs side by side; on a narrow page they wrap.
 *
 * @param outputs The outputs, at least one.
 * @returns One output with all of them; its text has their texts one below the other.
 * @throws {RangeError} If there is none.
 *
 * @example Two of them
 * ```ts
 * import assert from "node:assert/strict";
 * import { sideBySide } from "../mod.ts";
 *
 * const { text } = sideBySide([{ html: "<i>하나</i>", text: "하나" }, { html: "<i>둘</i>", text: "둘" }]);
 * assert(text === "하나\n둘");
 * ```
 */
export function sideBySide(outputs: readonly Output[]): Output {
  if (outputs.length === 0) {
    throw new RangeError("Cannot show outputs side by side: there must be at least one, got none");
  }
  const cells = outputs.map(({ html }) => `<div>${html}</div>`).join("");
  const html = `<div style="display:flex;flex-wrap:wrap;gap:8px">${cells}</div>`;
  return { html, text: outputs.map(({ text }) => text).join("\n") };
}
