/**
 * What a trained network has learnt: the plane, coloured by the class that it would give each point.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Activation } from "../activations/activations.ts";
import { forwardPass } from "../network/network.ts";
import type { Example, Parameters } from "../network/network.ts";
import type { Output } from "../base/output.ts";
import { COLORS, plotImage } from "./plot.ts";

/**
 * A figure of the plane from −3 to 3 in both directions: shaded where the network says class 1, with the
 * border between the classes as a line, and the examples as dots (class 1) and crosses (class 0).
 *
 * @param parameters The network.
 * @param activation The activation of its hidden layer.
 * @param examples The data.
 * @returns The picture, with its Korean description, which counts the examples classified correctly.
 *
 * @example After training
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, decisionFigure, initialParameters, twoRings } from "../mod.ts";
 *
 * const { text } = decisionFigure(initialParameters(4, 1), activations.tanh, twoRings(20, 1));
 * assert(text.includes("점 20개"));
 * ```
 */
export function decisionFigure(
  parameters: Parameters,
  activation: Activation,
  examples: readonly Example[],
): Output {
  const output = (x: readonly [number, number]): number =>
    forwardPass(parameters, activation, x).output;
  const right = examples.filter(({ x, y }) => (output(x) > 0.5) === (y === 1)).length;
  const inside = examples.filter(({ y }) => y === 1).map(({ x }) => [...x]);
  const outside = examples.filter(({ y }) => y === 0).map(({ x }) => [...x]);
  const region = {
    x1: -EDGE,
    x2: EDGE,
    y1: -EDGE,
    y2: EDGE,
    width: GRID,
    height: GRID,
    thresholds: [0.5],
  };
  const values = gridValues(output);
  const options = {
    width: 370,
    height: 370,
    marginTop: 34,
    marginBottom: 50,
    x: { label: "x₁", labelAnchor: "right", domain: [-EDGE, EDGE], ticks: 5 },
    y: { label: "x₂", domain: [-EDGE, EDGE], ticks: 5, labelAnchor: "top" },
    marks: [
      Plot.contour(values, { ...region, fill: COLORS.value, fillOpacity: 0.15 }),
      Plot.contour(values, { ...region, stroke: COLORS.ink, strokeWidth: 2 }),
      Plot.dot(inside, { fill: COLORS.value, r: 3.5 }),
      Plot.dot(outside, { stroke: COLORS.slope, symbol: "times", r: 4, strokeWidth: 2 }),
      Plot.text([[0, EDGE]], {
        text: [activation.koreanName],
        dy: -16,
        fontWeight: "bold",
        fill: COLORS.ink,
      }),
    ],
  } as const;
  return plotImage(
    options as unknown as Plot.PlotOptions,
    `${activation.koreanName} 신경망이 나눈 평면. 안쪽 원의 점은 동그라미, 바깥쪽 고리의 점은 가위표이고, ` +
      `색칠한 곳이 안쪽이라고 판단한 영역입니다. 점 ${examples.length}개 가운데 ${right}개를 바르게 나누었습니다.`,
  );
}

/** The plane is drawn from −EDGE to EDGE. */
const EDGE = 3;

/** So many values in each direction are enough for a smooth border. */
const GRID = 60;

function gridValues(output: (x: readonly [number, number]) => number): number[] {
  const at = (index: number): number => -EDGE + 2 * EDGE * (index + 0.5) / GRID;
  return Array.from(
    { length: GRID * GRID },
    (_, index) => output([at(index % GRID), at(Math.floor(index / GRID))]),
  );
}
