/**
 * How lines look: colours that colour-blind people tell apart, and a dash pattern with each, so that
 * lines differ in print and in grey too.
 *
 * @module
 */

/** Colours after Okabe and Ito, dark enough for text on white. */
export const COLORS: {
  readonly value: string;
  readonly slope: string;
  readonly tangent: string;
  readonly accent: string;
  readonly ink: string;
  readonly grid: string;
} = {
  value: "#0061a8",
  slope: "#b84300",
  tangent: "#00704f",
  accent: "#8a3a78",
  ink: "#1a1a1a",
  grid: "#c8c8c8",
};

/** Dash patterns of the derivative, of a tangent, and of a line that is no tangent. */
export const DASHES: {
  readonly slope: string;
  readonly tangent: string;
  readonly outside: string;
} = { slope: "9 5", tangent: "12 3 2 3", outside: "2 4" };

/** How one of several lines looks. */
export interface LineStyle {
  /** The colour. */
  readonly stroke: string;
  /** The dash pattern, or "none". */
  readonly strokeDasharray: string;
}

/** One style a curve where several share their axes; a style more allows a curve more. */
export const LINE_STYLES: readonly LineStyle[] = [
  { stroke: COLORS.value, strokeDasharray: "none" },
  { stroke: COLORS.slope, strokeDasharray: "9 7" },
  { stroke: COLORS.tangent, strokeDasharray: "16 6 2 6" },
  { stroke: COLORS.accent, strokeDasharray: "2 8" },
  { stroke: COLORS.ink, strokeDasharray: "5 3" },
  { stroke: COLORS.value, strokeDasharray: "14 3" },
  { stroke: COLORS.slope, strokeDasharray: "3 3" },
  { stroke: COLORS.tangent, strokeDasharray: "20 4 2 4 2 4" },
];

/** One style a secant, from the first width to the last; a style more allows a width more. */
export const SECANT_STYLES: readonly LineStyle[] = [
  { stroke: COLORS.slope, strokeDasharray: "9 5" },
  { stroke: COLORS.accent, strokeDasharray: "4 4" },
  { stroke: COLORS.ink, strokeDasharray: "2 3" },
];
