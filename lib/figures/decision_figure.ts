/**
 * What a trained network has learnt: the plane, coloured by the class that it would give each point.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Figure } from "../base/output.ts";
import {
  requireFunction,
  requireList,
  requireNumber,
  requireNumbers,
  requireObject,
  requireOptions,
  requireText,
} from "../base/require.ts";
import { plotFigure } from "./plot.ts";
import { COLORS } from "./style.ts";

/** A point of the plane, no unit. */
export type PlanePoint = readonly [x1: number, x2: number];

/** A point with its class, 0 or 1. */
export interface ClassifiedPoint {
  /** Where it lies. */
  readonly x: PlanePoint;
  /** Its class. */
  readonly y: number;
}

/** What is written on {@link decisionFigure}. */
export interface DecisionFigureOptions {
  /** Above the picture and in its description: what decides, such as "tanh". */
  readonly title: string;
}

/**
 * A figure of the plane from −3 to 3 in both directions: shaded where the probability of class 1 is above
 * one half, with the border as a line, and the examples as dots (class 1) and crosses (class 0).
 *
 * @param probability The probability of class 1 at a point, such as the output of a network.
 * @param examples The data.
 * @param options What decides.
 * @returns The picture, with its Korean description, which counts the examples classified correctly.
 * @throws {TypeError} If `probability` is no function, `title` no text, or an option is unknown.
 *
 * @example The right half of the plane
 * ```ts
 * import assert from "node:assert/strict";
 * import { decisionFigure, sigmoid, twoRings } from "../mod.ts";
 *
 * const { alt } = decisionFigure(([x1]) => sigmoid(x1), twoRings(20, 1), { title: "절반" });
 * assert(alt.includes("점 20개"));
 * ```
 */
export function decisionFigure(
  probability: (x: PlanePoint) => number,
  examples: readonly ClassifiedPoint[],
  options: DecisionFigureOptions,
): Figure {
  requireOptions(options, ["title"], "decisionFigure");
  requireFunction(probability, "decisionFigure", "probability");
  requireExamples(examples);
  const { title } = options;
  requireText(title, "decisionFigure", "title");
  const isRight = ({ x, y }: ClassifiedPoint): boolean => (probability(x) > 0.5) === (y === 1);
  return plotFigure(
    { ...FRAME, marks: [...regionMarks(probability), ...pointMarks(examples), titleMark(title)] },
    `${title} 신경망이 나눈 평면. 안쪽 원의 점은 동그라미, 바깥쪽 고리의 점은 × 표시이고, ` +
      `색칠한 곳이 안쪽이라고 판단한 영역입니다. 점 ${examples.length}개 가운데 ` +
      `${examples.filter(isRight).length}개를 바르게 나누었습니다.`,
  );
}

function requireExamples(examples: readonly ClassifiedPoint[]): void {
  requireList(examples, "decisionFigure", "examples");
  Array.from(examples).forEach((example, index) => {
    requireObject(example, "decisionFigure", `examples[${index}]`);
    requireNumbers(example.x, "decisionFigure", `examples[${index}].x`);
    requireNumber(example.y, "decisionFigure", `examples[${index}].y`);
  });
}

/** The plane is drawn from −EDGE to EDGE. */
const EDGE = 3;

const FRAME: Plot.PlotOptions = {
  width: 370,
  height: 370,
  marginTop: 34,
  marginBottom: 50,
  x: { label: "x₁", labelAnchor: "right", domain: [-EDGE, EDGE], ticks: 5 },
  y: { label: "x₂", domain: [-EDGE, EDGE], ticks: 5, labelAnchor: "top" },
};

/** So many values in each direction are enough for a smooth border. */
const GRID = 60;

/** Where class 1 is more probable, and the border of it. */
function regionMarks(probability: (x: PlanePoint) => number): Plot.Markish[] {
  const at = (index: number): number => -EDGE + 2 * EDGE * (index + 0.5) / GRID;
  const values = Array.from(
    { length: GRID * GRID },
    (_, index) => probability([at(index % GRID), at(Math.floor(index / GRID))]),
  );
  const grid = { x1: -EDGE, x2: EDGE, y1: -EDGE, y2: EDGE, width: GRID, height: GRID };
  // Plot computes positions from the grid, though its types ask for them.
  const contour = (style: object): Plot.Markish =>
    Plot.contour(values, { ...grid, thresholds: [0.5], ...style } as Plot.ContourOptions);
  return [
    contour({ fill: COLORS.value, fillOpacity: 0.15 }),
    contour({ stroke: COLORS.ink, strokeWidth: 2 }),
  ];
}

function pointMarks(examples: readonly ClassifiedPoint[]): Plot.Markish[] {
  const ofClass = (wanted: number): number[][] =>
    examples.filter(({ y }) => y === wanted).map(({ x }) => [...x]);
  return [
    Plot.dot(ofClass(1), { fill: COLORS.value, r: 3.5 }),
    Plot.dot(ofClass(0), { stroke: COLORS.slope, symbol: "times", r: 4, strokeWidth: 2 }),
  ];
}

function titleMark(title: string): Plot.Markish {
  const style = { dy: -16, fontWeight: "bold", fill: COLORS.ink } as const;
  return Plot.text([[0, EDGE]], { text: [title], ...style });
}
