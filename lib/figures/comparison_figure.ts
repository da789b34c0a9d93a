/**
 * Several activations, or their slopes, on shared axes.
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { lectureActivations } from "../activations/lecture.ts";
import { formatNumber } from "../base/format.ts";
import type { Figure } from "../base/output.ts";
import {
  requireActivation,
  requireDomain,
  requireList,
  requireOneOf,
  requireOptions,
} from "../base/require.ts";
import { drawLines } from "./lines_figure.ts";
import { sampleCurve, sampleSlopes } from "./parts.ts";
import type { Interval, Point } from "./parts.ts";

/** What {@link comparisonFigure} draws. */
export interface ComparisonFigureOptions {
  /** The functions g ("value") or their slopes g′ ("derivative"). */
  readonly of: "value" | "derivative";
  /** The z axis from, to; no unit. Default −4 to 4. */
  readonly domain?: readonly [from: number, to: number];
  /** Which activations, one to eight. Default: the four of the lecture. */
  readonly activations?: readonly Activation[];
}

/**
 * A figure of sigmoid, tanh, ReLU and Leaky ReLU, or of their slopes, or of other activations, on shared
 * axes. Each curve has a dash pattern of its own and its name at its right end.
 *
 * @param options What to draw, of which activations, and where.
 * @returns The picture, with its Korean description.
 * @throws {TypeError} If `of` is neither word, or an option is unknown.
 * @throws {RangeError} If the domain is not an interval of finite numbers, or there are no or too many
 * activations.
 *
 * @example The four slopes
 * ```ts
 * import assert from "node:assert/strict";
 * import { comparisonFigure } from "../mod.ts";
 *
 * assert(comparisonFigure({ of: "derivative" }).alt.includes("z = 0에서 시그모이드 0.25"));
 * ```
 */
export function comparisonFigure(options: ComparisonFigureOptions): Figure {
  requireOptions(options, ["of", "domain", "activations"], "comparisonFigure");
  const { of, domain = [-4, 4], activations = lectureActivations } = options;
  requireOneOf(of, ["value", "derivative"], { call: "comparisonFigure", name: "of" });
  requireDomain(domain, "comparisonFigure");
  requireList(activations, "comparisonFigure", "activations");
  const sample = of === "value" ? sampleValues : sampleSlopes;
  const lines = Array.from(activations, (activation) => {
    requireActivation(activation, "comparisonFigure");
    return { label: activation.shortName, points: sample(activation, domain) };
  });
  const axes = { xLabel: "z", yLabel: null, logarithmic: false };
  return drawLines(lines, describe(activations, of, domain), axes);
}

function sampleValues({ value, name }: Activation, domain: Interval): Point[] {
  return sampleCurve(value, domain, name);
}

function describe(
  activations: readonly Activation[],
  of: "value" | "derivative",
  domain: Interval,
): string {
  const [from, to] = domain.map((z) => formatNumber(z, 6)) as [string, string];
  const what = of === "value" ? "g(z)" : "기울기 g′(z)";
  const atZero = activations.map((activation) => {
    const isKink = of === "derivative" && activation.kink !== null;
    const number = isKink ? "정의되지 않음" : formatNumber(activation[of](0), 3);
    return `${activation.shortName} ${number}`;
  });
  const count = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟"][activations.length];
  return `${count} 활성화 함수의 ${what}를 z = ${from}부터 ${to}까지 한 좌표에 그린 그래프. ` +
    `z = 0에서 ${atZero.join(", ")}.`;
}
