/**
 * The four activations, or their four slopes, on shared axes.
 *
 * @module
 */

import { activations } from "../activations/activations.ts";
import type { Activation } from "../activations/activations.ts";
import { requireDomain, sampleCurve, sampleSlopes } from "./parts.ts";
import type { Interval, Point } from "./parts.ts";
import { formatNumber } from "../base/format.ts";
import { drawLines } from "./labelled_lines.ts";
import { requireOneOf, requireOptions } from "../base/require.ts";
import type { Output } from "../base/output.ts";

/** What {@link comparisonFigure} draws. */
export interface ComparisonFigureOptions {
  /** The functions g ("value") or their slopes g′ ("derivative"). */
  readonly of: "value" | "derivative";
  /** The z axis from, to; no unit. Default −4 to 4. */
  readonly domain?: readonly [from: number, to: number];
}

/**
 * A figure of sigmoid, tanh, ReLU and Leaky ReLU, or of their slopes, on shared axes. Each curve has a
 * dash pattern of its own and its name at its right end.
 *
 * @param options What to draw and where.
 * @returns The picture, with its Korean description.
 * @throws {TypeError} If `of` is neither word, or an option is unknown.
 * @throws {RangeError} If the domain is not an interval of finite numbers.
 *
 * @example The four slopes
 * ```ts
 * import assert from "node:assert/strict";
 * import { comparisonFigure } from "../mod.ts";
 *
 * assert(comparisonFigure({ of: "derivative" }).text.includes("z = 0에서 시그모이드 0.25"));
 * ```
 */
export function comparisonFigure(options: ComparisonFigureOptions): Output {
  requireOptions(options, ["of", "domain"], "comparisonFigure");
  const { of, domain = [-4, 4] } = options;
  requireOneOf(of, ["value", "derivative"], { call: "comparisonFigure", name: "of" });
  requireDomain(domain, "comparisonFigure");
  const sample = of === "value" ? sampleValues : sampleSlopes;
  const lines = Object.values(activations).map((activation) => ({
    label: shortName(activation),
    points: sample(activation, domain),
  }));
  return drawLines(lines, describe(of, domain), { xLabel: "z", yLabel: null, logarithmic: false });
}

function sampleValues({ value, name }: Activation, domain: Interval): Point[] {
  return sampleCurve(value, domain, name);
}

/** Without the reading in brackets. */
function shortName({ koreanName }: Activation): string {
  return koreanName.replace(/\(.*/, "");
}

function describe(of: "value" | "derivative", domain: Interval): string {
  const [from, to] = domain.map((z) => formatNumber(z, 6)) as [string, string];
  const what = of === "value" ? "g(z)" : "기울기 g′(z)";
  const atZero = Object.values(activations).map((activation) => {
    const isKink = of === "derivative" && activation.kink !== null;
    const number = isKink ? "정의되지 않음" : formatNumber(activation[of](0), 3);
    return `${shortName(activation)} ${number}`;
  });
  return `네 활성화 함수의 ${what}를 z = ${from}부터 ${to}까지 한 좌표에 그린 그래프. ` +
    `z = 0에서 ${atZero.join(", ")}.`;
}
