/**
 * What a notebook shows, and how a picture becomes it.
 *
 * @module
 */

import { describe } from "./require.ts";
import { markup } from "./markup.ts";

/** Something to show: HTML, and the same said in plain text for readers who cannot see it. */
export interface Output {
  /** The HTML, without a script that a static reader would need. */
  readonly html: string;
  /** The same in Korean plain text; what an untrusted notebook, a terminal or a screen reader gets. */
  readonly text: string;
  /** How many live checks the output reports; left out for none. */
  readonly checks?: number;
  /** How an exercise was answered; left out for everything else. */
  readonly verdict?: { readonly exercise: string; readonly grade: string };
}

/** A picture and what it shows. */
export interface Figure {
  /** A standalone SVG with a width, well-formed XML. */
  readonly svg: string;
  /** What the picture shows, one or two Korean sentences. */
  readonly alt: string;
}

/**
 * A picture as every notebook reader shows it, trusted or not: one `<img>` with the SVG inside, its
 * description as alternative text and as plain text.
 *
 * @param figure The picture.
 * @returns The output.
 *
 * @example A dot
 * ```ts
 * import assert from "node:assert/strict";
 * import { image } from "./output.ts";
 *
 * const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9"><circle r="3"/></svg>';
 * assert(image({ svg, alt: "점 하나" }).text === "[그림] 점 하나");
 * ```
 */
export function image({ svg, alt }: Figure): Output {
  const [, width = ""] = /^<svg[^>]* width="(\d+)"/.exec(svg) ?? [];
  const source = `data:image/svg+xml;base64,${toBase64(svg)}`;
  const style = "max-width:100%;height:auto";
  return {
    html: markup`<img alt="${alt}" width="${width}" style="${style}" src="${source}">`.text,
    text: `[그림] ${alt}`,
  };
}

/** What is to be shown as an output: a figure is put into an image. */
export function toOutput(shown: Output | Figure): Output {
  const { html, text, svg, alt } = (shown ?? {}) as Partial<Output & Figure>;
  const parts = svg === undefined ? [html, text] : [svg, alt];
  if (parts.some((part) => typeof part !== "string")) {
    throw new TypeError(`Cannot show ${describe(shown)}: it takes a figure or an output`);
  }
  return "svg" in shown ? image(shown) : shown;
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
