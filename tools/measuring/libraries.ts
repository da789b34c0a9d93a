/**
 * How the libraries look in the pictures of the reports: each has a colour, a shape and a dash pattern
 * of its own, so that nobody has to tell them apart by colour.
 *
 * @module
 */

import { COLORS } from "../../lib/figures/style.ts";
import type { LegendEntry } from "./legend.ts";

/** How a library is drawn, and what the legend calls it. */
export interface LibraryStyle extends LegendEntry {
  /** The dash pattern of its line, or "none". */
  readonly dash: string;
}

/** By the name that the measurements use, ours first. */
const STYLES: Readonly<Record<string, LibraryStyle>> = {
  ours: { label: "우리", color: COLORS.value, symbol: "circle", dash: "none" },
  lecture: { label: "강의에 적힌 식", color: COLORS.ink, symbol: "square", dash: "16 4 2 4" },
  "@stdlib": { label: "@stdlib", color: COLORS.slope, symbol: "triangle", dash: "9 5" },
  "math.js": { label: "math.js", color: COLORS.accent, symbol: "star", dash: "12 3 2 3" },
  tfjs: { label: "tfjs (float32)", color: COLORS.ink, symbol: "square", dash: "2 4" },
  NumPy: { label: "NumPy", color: COLORS.tangent, symbol: "diamond", dash: "5 3" },
  SciPy: { label: "SciPy", color: "#806000", symbol: "cross", dash: "14 3" },
  PyTorch: { label: "PyTorch", color: "#c01818", symbol: "wye", dash: "3 3" },
};

/** The style of a library. */
export function styleOf(library: string): LibraryStyle {
  const style = STYLES[library];
  if (style === undefined) {
    throw new RangeError(
      `Cannot draw "${library}": it has no style; add one to tools/measuring/libraries.ts`,
    );
  }
  return style;
}

/** The libraries of a measurement in the order of the legend. */
export function inLegendOrder(libraries: Iterable<string>): string[] {
  const order = Object.keys(STYLES);
  return [...new Set(libraries)].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}
