/**
 * What a page may load and run: nothing but the project's own scripts, and nothing from elsewhere.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { sliderScript } from "../../lib/sliders/slider.ts";

/**
 * The Content-Security-Policy of a page.
 *
 * `unsafe-eval` is the price of running what a reader types; only the worker evaluates, but a worker made
 * from a Blob takes its policy from the page. `blob:` lets the page start that worker. `file:` stands
 * beside `'self'` because a page opened from a disk is of no origin. `connect-src 'none'` and what
 * `default-src 'none'` covers keep the reader's code from every network. Every figure is in the page: an
 * image may come from nowhere else, the page's own server included, so that no output can ask it.
 *
 * @param inline Scripts that stand in the page itself, besides the sliders'.
 */
export function contentPolicy(inline: readonly string[] = []): string {
  const hashes = [sliderScript(), ...inline].map((script) => `'sha256-${sha256(script)}'`);
  return [
    "default-src 'none'",
    `script-src 'self' file: 'unsafe-eval' ${hashes.join(" ")}`,
    "worker-src 'self' blob:",
    "style-src 'self' file: 'unsafe-inline'",
    "img-src data:",
    "font-src 'self' file: data:",
    "manifest-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
