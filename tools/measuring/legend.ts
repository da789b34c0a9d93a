/**
 * The legend of the reports' pictures, drawn inside the SVG: Plot's own stands beside it.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { COLORS } from "../../lib/figures/style.ts";

/** A shape and what it stands for. */
export interface LegendEntry {
  /** In Korean. */
  readonly label: string;
  readonly color: string;
  readonly symbol: Plot.SymbolType | Plot.SymbolImplementation;
}

/** The width of the reports' pictures, in pixels. */
export const WIDTH = 640;

/** The height of their text: 12 pixels are left of it when a telephone shows the picture 360 wide. */
export const FONT_SIZE = 22;

const [COLUMNS, COLUMN, LINE] = [3, 196, 34];

/** The height of a legend of so many entries, in pixels. */
export function legendHeight(count: number): number {
  return LINE * Math.ceil(count / COLUMNS);
}

/**
 * A legend above the plot, three entries a line, from the top left corner of the picture.
 *
 * @param entries The shapes.
 * @param margins The margins of the plot, in pixels; the legend has to fit into the upper one.
 */
export function legend(
  entries: readonly LegendEntry[],
  { marginLeft, marginTop }: { readonly marginLeft: number; readonly marginTop: number },
): Plot.Markish[] {
  return entries.flatMap(({ label, color, symbol }, i) => {
    const place = {
      frameAnchor: "top-left",
      facet: "super", // once, and not in every panel
      dx: 24 - marginLeft + COLUMN * (i % COLUMNS),
      dy: 24 - marginTop + LINE * Math.floor(i / COLUMNS),
    } as const;
    const text = { textAnchor: "start", lineAnchor: "middle", fontSize: FONT_SIZE } as const;
    return [
      Plot.dot([0], { ...place, symbol, fill: color, r: 8 }),
      Plot.text([label], { ...place, ...text, dx: place.dx + 18, fill: COLORS.ink }),
    ];
  });
}
