/**
 * The pictures that are kept as snapshots, one of each kind, and the program that draws them anew:
 *
 *     deno run -A tests/figures/snapshots.ts
 *
 * @module
 */

import type { Figure } from "../../lib/mod.ts";
import {
  activations,
  comparisonFigure,
  decisionFigure,
  derivativeFigure,
  dotsFigure,
  linesFigure,
  secantFigure,
  sigmoid,
  subgradientFigure,
  tangentSlider,
  twoRings,
} from "../../lib/mod.ts";

const { leakyRelu, relu, tanh } = activations;
const falling = { label: "내리막", points: [[0, 100], [5, 1], [10, 0.01]] } as const;
const rising = { label: "오르막", points: [[0, 1], [10, 2]] } as const;
const dots = [{ label: "모인 점", values: [1, 1.1, 1.3] }, {
  label: "흩어진 점",
  values: [0.01, 3, 40],
}];
const axes = { xLabel: "걸음", yLabel: "손실", logarithmic: true };

/** Name → picture. */
export const pictures: Readonly<Record<string, () => Figure>> = {
  comparison: () => comparisonFigure({ of: "derivative" }),
  decision: () => decisionFigure(([x]) => sigmoid(x - 0.5), twoRings(20, 1), { title: "오른쪽" }),
  derivative: () => derivativeFigure(activations.sigmoid, { tangentAt: 1, triangleWidth: 2 }),
  dots: () => dotsFigure(dots, "두 무리.", { xLabel: "차이(%)", logarithmic: true }),
  kink: () => derivativeFigure(leakyRelu, { domain: [-3, 3], tangentAt: -1 }),
  lines: () => linesFigure([falling, rising], "두 선", axes),
  secant: () => secantFigure(tanh, { at: 0, widths: [2, 1, 0.5] }),
  slider: () => liveSvg(tangentSlider(relu)),
  subgradient: () => subgradientFigure(relu, [-0.5, 0, 0.5, 1, 1.5]),
};

/** The movable picture of a slider; its namespace is written out, as a page's parser supplies it. */
function liveSvg({ html, text }: { html: string; text: string }): Figure {
  return { svg: /<svg .*<\/svg>/.exec(html)![0], alt: text };
}

if (import.meta.main) {
  for (const [name, draw] of Object.entries(pictures)) {
    const path = new URL(`snapshots/${name}.svg`, import.meta.url);
    await Deno.writeTextFile(path, `${draw().svg}\n`);
  }
}
