/**
 * The lines through a kink: those with a subgradient as slope stay below the graph, others do not.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Activation } from "../activations/activation.ts";
import { formatNumber } from "../base/format.ts";
import type { Figure } from "../base/output.ts";
import {
  requireActivation,
  requireFinite,
  requireNumbers,
  requireWithin,
} from "../base/require.ts";
import { AXES, clipLine, extent, GROUND, LABEL, sampleCurve } from "./parts.ts";
import { plotFigure } from "./plot.ts";
import { COLORS, DASHES } from "./style.ts";

/**
 * A figure of an activation with a kink at 0 and of lines through that kink. A line whose slope lies
 * between both one-sided slopes is a subgradient, drawn dash-dotted and green; any other crosses the
 * graph, drawn dotted and orange.
 *
 * @param activation An activation with a kink, ReLU or Leaky ReLU.
 * @param slopes The slopes of the lines, one to six, each in [−1, 2]; no unit.
 * @returns The picture, with its Korean description.
 * @throws {TypeError} If `activation` is none.
 * @throws {RangeError} If the activation has no kink, or a slope is out of range.
 *
 * @example Two subgradients and two other lines
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, subgradientFigure } from "../mod.ts";
 *
 * const { alt } = subgradientFigure(activations.relu, [-0.5, 0.25, 0.75, 1.5]);
 * assert(alt.includes("기울기 0.25, 0.75인 직선은"));
 * ```
 */
export function subgradientFigure(activation: Activation, slopes: readonly number[]): Figure {
  requireActivation(activation, "subgradientFigure");
  const kink = requireKink(activation);
  requireSlopes(slopes);
  const isSubgradient = (slope: number): boolean => slope >= kink[0] && slope <= kink[1];
  const curve = sampleCurve(activation.value, DOMAIN, activation.name);
  const marks = [
    Plot.line(curve, { stroke: COLORS.value, strokeWidth: 4 }),
    ...slopes.flatMap((slope) => lineMarks(slope, isSubgradient(slope))),
    Plot.text([[DOMAIN[1], DOMAIN[1]]], {
      ...LABEL,
      text: ["g(z)"],
      fill: COLORS.value,
      fontWeight: "bold",
      textAnchor: "start",
      dx: 8,
    }),
    Plot.dot([[0, 0]], { fill: COLORS.ink, r: 5 }),
  ];
  const y = { ...AXES.y, domain: [-1, Math.max(2, extent(curve)[1])] };
  return plotFigure(
    { ...AXES, x: { ...AXES.x, domain: DOMAIN }, y, marks: [...GROUND, ...marks] },
    describe(activation, slopes.filter(isSubgradient), slopes.filter((s) => !isSubgradient(s))),
  );
}

const DOMAIN = [-2, 2] as const;

/** The lowest and the highest y that a line reaches. */
const FRAME = { z: DOMAIN, y: [-1, 2] } as const;

function lineMarks(slope: number, isSubgradient: boolean): Plot.Markish[] {
  const [stroke, strokeDasharray] = isSubgradient
    ? [COLORS.tangent, DASHES.tangent]
    : [COLORS.slope, DASHES.outside];
  const ends = clipLine([0, 0], slope, FRAME);
  const right = ends[1][0];
  return [
    Plot.line(ends, { stroke, strokeDasharray, strokeWidth: 2.5 }),
    Plot.text([[0.8 * right, 0.8 * slope * right]], {
      ...LABEL,
      text: [formatNumber(slope, 3)],
      fill: stroke,
      fontWeight: "bold",
    }),
  ];
}

function describe(
  activation: Activation,
  inside: readonly number[],
  outside: readonly number[],
): string {
  const list = (slopes: readonly number[]): string =>
    slopes.map((slope) => formatNumber(slope, 3)).join(", ");
  return `${activation.koreanName}의 꺾인 점을 지나는 직선들.` +
    (inside.length > 0 ? ` 기울기 ${list(inside)}인 직선은 그래프 위로 올라가지 않습니다.` : "") +
    (outside.length > 0 ? ` 기울기 ${list(outside)}인 직선은 그래프 위로 올라갑니다.` : "");
}

function requireKink({ name, kink }: Activation): readonly [number, number] {
  if (kink === null) {
    throw new RangeError(
      `Cannot draw subgradientFigure: the activation needs a kink at 0, got ${name}; ` +
        "use ReLU or Leaky ReLU",
    );
  }
  return kink;
}

function requireSlopes(slopes: readonly number[]): void {
  requireNumbers(slopes, "subgradientFigure", "slopes");
  if (slopes.length < 1 || slopes.length > 6) {
    throw new RangeError(
      `Cannot draw subgradientFigure: it takes one to six slopes, got ${slopes.length}`,
    );
  }
  slopes.forEach((slope, index) => {
    requireFinite(slope, "subgradientFigure", `slopes[${index}]`);
    requireWithin(slope, [-1, 2], {
      call: "subgradientFigure",
      name: `slopes[${index}]`,
      remedy: "a steeper line leaves the frame",
    });
  });
}
