/**
 * Looking into the SVG of a figure.
 *
 * @module
 */

import { DOMParser } from "@xmldom/xmldom";
import type { Document, Element } from "@xmldom/xmldom";

/** Parses the SVG as strict XML. */
export function parseSvg(svg: string): NonNullable<Document["documentElement"]> {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(svg, "image/svg+xml").documentElement!;
}

/** The texts of the picture, in order. */
export function textsOf(svg: string): string[] {
  return Array.from(svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g), ([, text]) => text!);
}

/** How many pieces each curve has. */
export function piecesOf(svg: string): number[] {
  const paths = svg.matchAll(/stroke-width="3"[^>]*><path d="([^"]+)"/g);
  return Array.from(paths, ([, d]) => d!.match(/M/g)!.length);
}

/** The dash patterns in the picture, in order. */
export function dashesOf(svg: string): string[] {
  return Array.from(svg.matchAll(/stroke-dasharray="([^"]+)"/g), ([, dashes]) => dashes!);
}

/** The marks of a kind, such as "dot" or "line", in the order in which they were drawn. */
export function marksOf(svg: string, kind: string): Element[] {
  const groups = Array.from(parseSvg(svg).getElementsByTagName("g"));
  return groups.filter((group) => group.getAttribute("aria-label") === kind);
}

/** The shapes of a mark. */
export function shapesOf(mark: Element): Element[] {
  return ["circle", "path", "line", "text"].flatMap((name) =>
    Array.from(mark.getElementsByTagName(name))
  );
}

/** Where a shape stands; pixels. */
export function placeOf(shape: Element): [x: number, y: number] {
  const moved = /translate\(([^,]+),([^)]+)\)/.exec(shape.getAttribute("transform") ?? "");
  const [x, y] = moved?.slice(1) ?? [shape.getAttribute("cx"), shape.getAttribute("cy")];
  return [Number(x), Number(y)];
}
