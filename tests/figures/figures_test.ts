import { DOMParser } from "@xmldom/xmldom";
import {
  activations,
  comparisonFigure,
  decisionFigure,
  derivativeFigure,
  initialParameters,
  linesFigure,
  secantFigure,
  subgradientFigure,
  twoRings,
} from "../../lib/mod.ts";
import type { Output } from "../../lib/mod.ts";
import { COLORS, plotImage, plotSvg } from "../../lib/figures/plot.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../support/assert.ts";

const falling = { label: "내리막", points: [[0, 100], [5, 1], [10, 0.01]] } as const;
const rising = { label: "오르막", points: [[0, 1], [10, 2]] } as const;

const others: readonly [name: string, draw: () => Output][] = [
  ["linesFigure()", () => linesFigure([falling, rising], "두 선")],
  [
    "linesFigure() on a logarithmic axis",
    () => linesFigure([falling, rising], "두 선", { logarithmic: true, yLabel: "손실" }),
  ],
  ["comparisonFigure() of values", () => comparisonFigure({ of: "value" })],
  ["comparisonFigure() of derivatives", () => comparisonFigure({ of: "derivative" })],
  ["subgradientFigure(relu)", () => subgradientFigure(activations.relu, [-1, 0, 0.5, 1, 2])],
  ["subgradientFigure(leakyRelu)", () => subgradientFigure(activations.leakyRelu, [0, 0.01, 1])],
  [
    "decisionFigure()",
    () => decisionFigure(initialParameters(4, 1), activations.tanh, twoRings(20, 1)),
  ],
];

const curves: readonly [name: string, draw: () => Output][] = Object.values(activations).flatMap(
  (activation): [string, () => Output][] => [
    [`derivativeFigure(${activation.name})`, () => derivativeFigure(activation)],
    [
      `derivativeFigure(${activation.name}) with a tangent`,
      () => derivativeFigure(activation, { domain: [-4, 4], tangentAt: 0.5 }),
    ],
    [`secantFigure(${activation.name})`, () => secantFigure(activation, { at: 1 })],
  ],
);

for (const [name, draw] of [...curves, ...others]) {
  Deno.test(`${name} is an <img> with alt and plain text, and its SVG stands alone`, () => {
    const { html, text } = draw();
    const alt = /^<img alt="([^"]+)"/.exec(html)![1]!;
    assert(/[가-힣]/.test(alt), alt);
    assertEquals(text, `[그림] ${alt}`);
    const svg = parse(html);
    assertEquals(svg.tagName, "svg");
    assertEquals(svg.namespaceURI, "http://www.w3.org/2000/svg");
    assertStringIncludes(svg.getAttribute("style")!, "background:white");
    assertStringIncludes(svg.getAttribute("style")!, `color:${COLORS.ink}`);
    assert(!/NaN|Infinity|undefined/.test(source(html)), "a coordinate is missing");
    assert(!/\d\.\d{4,}/.test(source(html).replace(/>[^<]*</g, "")), "a coordinate is not rounded");
    assert(!/url\(|href|\bid=/.test(source(html)), "an id could clash with another figure's");
  });
  Deno.test(`${name} is the same picture every time`, () => assertEquals(draw(), draw()));
}

Deno.test("derivativeFigure() labels both curves, tangent, width and height", () => {
  const html = derivativeFigure(activations.sigmoid, { tangentAt: 0, triangleWidth: 2 }).html;
  const labels = texts(html);
  for (const label of ["g(z)", "g′(z)", "접선의 기울기 0.25", "가로 2", "세로 0.5", "−10", "10"]) {
    assert(labels.includes(label), `${label} is not among ${labels}`);
  }
});

Deno.test("derivativeFigure() tells the curves apart by dashes as well as by colour", () => {
  const svg = source(derivativeFigure(activations.tanh).html);
  const dashed = new RegExp(
    `stroke="${COLORS.slope}"[^>]*stroke-dasharray|stroke-dasharray[^>]*stroke="${COLORS.slope}"`,
  );
  assert(dashed.test(svg));
});

Deno.test("derivativeFigure() breaks the derivative at a kink and says so", () => {
  const { html, text } = derivativeFigure(activations.relu);
  assertStringIncludes(text, "z = 0에서 g는 0, g′은 정의되지 않음");
  const path = new RegExp(`stroke="${COLORS.slope}"[^>]*><path d="([^"]+)"`).exec(
    source(html),
  )![1]!;
  assertEquals(path.match(/M/g)!.length, 2);
});

Deno.test("derivativeFigure() marks only the points in its domain", () => {
  assertStringIncludes(derivativeFigure(activations.tanh).text, "z = −10에서");
  const { text } = derivativeFigure(activations.tanh, { domain: [-4, 4] });
  assert(!text.includes("z = −10에서"));
});

Deno.test("secantFigure() labels each triangle with its width and slope", () => {
  const labels = texts(secantFigure(activations.sigmoid, { at: 0, widths: [2, 1] }).html).join();
  for (const label of ["Δz = 2", "0.19", "Δz = 1", "0.231", "접선의 기울기 0.25"]) {
    assertStringIncludes(labels, label);
  }
});

Deno.test("linesFigure() labels each curve and gives it a dash pattern of its own", () => {
  const { html } = linesFigure([falling, rising, falling, rising], "네 선");
  assertEquals(texts(html).filter((text) => text === "내리막" || text === "오르막").length, 4);
  const dashes = Array.from(
    source(html).matchAll(/stroke-dasharray="([^"]+)"/g),
    (match) => match[1],
  );
  assertEquals(new Set(dashes).size, 3); // and one solid
});

Deno.test("linesFigure() names its axes", () => {
  const labels = texts(linesFigure([rising], "한 선", { xLabel: "걸음", yLabel: "손실" }).html);
  assert(labels.some((label) => label.includes("걸음")), `${labels}`);
  assert(labels.some((label) => label.includes("손실")), `${labels}`);
});

Deno.test("linesFigure() moves the labels of curves that end together apart", () => {
  const curves = ["하나", "둘", "셋"].map((label) => ({
    label,
    points: [[0, 0], [10, 2]] as const,
  }));
  const svg = source(linesFigure(curves, "세 선").html);
  const heights = curves.map(({ label }) =>
    Number(new RegExp(`,([\\d.]+)\\)"[^>]*>${label}<`).exec(svg)![1])
  );
  const gaps = heights.slice(1).map((y, index) => heights[index]! - y);
  assert(gaps.every((gap) => gap >= 17), `labels of 17 px lie ${gaps} px apart`);
});

Deno.test("linesFigure() writes powers of ten on a logarithmic axis", () => {
  const labels = texts(linesFigure([falling], "한 선", { logarithmic: true }).html);
  for (const label of ["100", "1", "0.01"]) assert(labels.includes(label), `${labels}`);
});

Deno.test("linesFigure() refuses what it cannot draw", () => {
  assertThrows(() => linesFigure([], "없음"), RangeError, "one to 4 curves, got 0");
  assertThrows(() => linesFigure(Array(5).fill(rising), "많음"), RangeError, "got 5");
  assertThrows(() => linesFigure([rising], ""), TypeError, "alt must say");
  assertThrows(() => linesFigure([{ label: "빈", points: [] }], "빈"), RangeError, "got none");
  const nowhere = { label: "어디", points: [[NaN, 0]] } as const;
  assertThrows(() => linesFigure([nowhere], "어디"), RangeError, 'an x of "어디"');
  const broken = { label: "끊김", points: [[0, NaN]] } as const;
  assertThrows(() => linesFigure([broken], "끊김"), RangeError, '"끊김" at 0 is NaN');
  const zero = { label: "영", points: [[0, 0]] } as const;
  assertThrows(
    () => linesFigure([zero], "영", { logarithmic: true }),
    RangeError,
    "a logarithmic axis needs numbers above 0",
  );
});

Deno.test("comparisonFigure() draws all four, the slopes no higher than 1", () => {
  const values = comparisonFigure({ of: "value" }).html;
  const slopes = comparisonFigure({ of: "derivative" }).html;
  for (const html of [values, slopes]) {
    const labels = texts(html);
    for (const name of ["시그모이드", "tanh", "ReLU", "Leaky ReLU"]) assert(labels.includes(name));
  }
  assert(texts(values).includes("4") && !texts(slopes).includes("4.0"), `${texts(slopes)}`);
  assertEquals(lineStarts(values), [1, 1, 1, 1]);
  assertEquals(lineStarts(slopes), [1, 1, 2, 2]);
});

Deno.test("comparisonFigure() breaks the slopes at the kinks and tells values at 0", () => {
  assertStringIncludes(comparisonFigure({ of: "derivative" }).text, "ReLU 정의되지 않음");
  assertStringIncludes(comparisonFigure({ of: "value" }).text, "시그모이드 0.5, tanh 0, ReLU 0");
  assertThrows(() => comparisonFigure({ of: "value", domain: [1, 0] }), RangeError, "got [1, 0]");
});

Deno.test("subgradientFigure() tells which lines stay below the graph", () => {
  const { text } = subgradientFigure(activations.leakyRelu, [0, 0.01, 0.5, 1, 1.5]);
  assertStringIncludes(text, "기울기 0.01, 0.5, 1인 직선은 그래프 위로 올라가지 않습니다");
  assertStringIncludes(text, "기울기 0, 1.5인 직선은 그래프 위로 올라갑니다");
});

Deno.test("subgradientFigure() labels each line, and tells the two kinds apart by their dashes", () => {
  const { html } = subgradientFigure(activations.relu, [-0.5, 0.25, 0.75]);
  for (const label of ["−0.5", "0.25", "0.75"]) assert(texts(html).includes(label), label);
  const dashes = Array.from(source(html).matchAll(/stroke-dasharray="([^"]+)"/g), ([, it]) => it);
  assertEquals(dashes, ["2 4", "12 3 2 3", "12 3 2 3"]);
});

Deno.test("subgradientFigure() draws no line beyond its frame", () => {
  const svg = source(subgradientFigure(activations.relu, [-1, 2]).html);
  const paths = Array.from(svg.matchAll(/stroke-dasharray[^>]*><path d="([^"]+)"/g), ([, d]) => d!);
  assertEquals(paths.length, 2);
  for (const y of paths.flatMap((d) => Array.from(d.matchAll(/,([\d.-]+)/g), ([, it]) => it))) {
    assert(Number(y) >= 24 && Number(y) <= 382, `a line reaches y = ${y} of 24 to 382`);
  }
});

Deno.test("subgradientFigure() refuses smooth functions and steep lines", () => {
  const { relu, tanh } = activations;
  assertThrows(() => subgradientFigure(tanh, [0]), RangeError, "needs a kink at 0, got tanh");
  assertThrows(
    () => subgradientFigure(relu, [3]),
    RangeError,
    "slopes[0] must lie in [-1, 2], got 3",
  );
  assertThrows(() => subgradientFigure(relu, []), RangeError, "one to six slopes, got 0");
  assertThrows(() => subgradientFigure(relu, Array(7).fill(0)), RangeError, "got 7");
  assertThrows(() => subgradientFigure(relu, [NaN]), RangeError, "slopes[0] must be finite");
});

Deno.test("decisionFigure() counts the examples classified correctly", () => {
  const examples = twoRings(20, 1);
  const nothing = {
    w1: new Float64Array(2),
    b1: new Float64Array(1),
    w2: new Float64Array(1),
    b2: Float64Array.of(-1),
  };
  const { text } = decisionFigure(nothing, activations.tanh, examples);
  assertStringIncludes(text, "점 20개 가운데 10개를 바르게 나누었습니다");
});

/** Class 1 where x₁ > 0.5. */
const rightHalf = {
  w1: Float64Array.of(1, 0),
  b1: new Float64Array(1),
  w2: Float64Array.of(1),
  b2: Float64Array.of(-0.5),
};

Deno.test("decisionFigure() counts as right what lies on its side of the border", () => {
  const examples = [
    { x: [1, 0] as const, y: 1 },
    { x: [-1, 2] as const, y: 0 },
    { x: [-1, 0] as const, y: 1 },
  ];
  const { text } = decisionFigure(rightHalf, activations.relu, examples);
  assertStringIncludes(text, "점 3개 가운데 2개를 바르게 나누었습니다");
});

Deno.test("decisionFigure() draws its title, each example, the region and its border", () => {
  const { html } = decisionFigure(rightHalf, activations.relu, twoRings(21, 1));
  assert(texts(html).includes("ReLU(렐루)"), `${texts(html)}`);
  const dots = Array.from(source(html).matchAll(/aria-label="dot">(.*?)<\/g>/g), ([, it]) => it!);
  assertEquals(dots.map((group) => group.match(/<(circle|path)/g)!.length), [11, 10]);
  const region = new RegExp(`opacity="0.15" fill="${COLORS.value}"[^>]*><path d="([^"]+)"`)
    .exec(source(html))![1]!;
  const xs = Array.from(region.matchAll(/[ML]([\d.]+)/g), ([, x]) => Number(x));
  // x₁ = 0.5 lies at 220.8 px of 40 to 350.
  assert(Math.abs(Math.min(...xs) - 220.8) < 3 && Math.max(...xs) > 349, `${Math.min(...xs)}`);
  assert(new RegExp(`stroke="${COLORS.ink}"[^>]*aria-label="contour"`).test(source(html)));
});

Deno.test("figures refuse functions that are not finite, and say where", () => {
  const broken = { ...activations.sigmoid, value: (z: number) => z > 0 ? NaN : 0 };
  assertThrows(() => derivativeFigure(broken), RangeError, "sigmoid at z = 0.05");
  assertThrows(() => secantFigure(broken, { at: 0 }), RangeError, "is NaN; draw a function that");
  const steep = { ...activations.tanh, derivative: () => Infinity };
  assertThrows(() => derivativeFigure(steep), RangeError, "the derivative of tanh at z = -11");
});

Deno.test("figures refuse bad options", () => {
  const { sigmoid } = activations;
  assertThrows(() => derivativeFigure(sigmoid, { domain: [3, 3] }), RangeError, "got [3, 3]");
  assertThrows(() => derivativeFigure(sigmoid, { domain: [-Infinity, 3] }), RangeError, "finite");
  assertThrows(() => derivativeFigure(sigmoid, { tangentAt: NaN }), RangeError, "got NaN");
  assertThrows(
    () => derivativeFigure(sigmoid, { tangentAt: 0, triangleWidth: 0 }),
    RangeError,
    "triangleWidth must be above 0, got 0",
  );
  assertThrows(() => secantFigure(sigmoid, { at: NaN }), RangeError, "at must be finite");
  assertThrows(() => secantFigure(sigmoid, { at: 0, widths: [] }), RangeError, "got 0");
  assertThrows(() => secantFigure(sigmoid, { at: 0, widths: [-1] }), RangeError, "got -1");
});

Deno.test("plotImage() refuses a figure without alt text", () => {
  assertThrows(() => plotImage({ marks: [] }, " "), TypeError, "alt must say in Korean");
});

Deno.test("plotSvg() refuses options that put parts outside the SVG", () => {
  assertThrows(() => plotSvg({ marks: [], title: "제목" }), TypeError, "leave out title");
});

Deno.test("COLORS stand out from white by 4.5 : 1 wherever text uses them", () => {
  for (const [name, color] of Object.entries(COLORS)) {
    if (name === "grid") continue;
    const contrast = 1.05 / (luminance(color) + 0.05);
    assert(contrast >= 4.5, `${name} ${color} has only ${contrast.toFixed(2)} : 1`);
  }
});

Deno.test("COLORS of lines differ for people who do not see red and green apart", () => {
  const { value, slope, tangent, accent } = COLORS;
  const seen = [value, slope, tangent, accent].map(withDeuteranopia);
  for (const [i, one] of seen.entries()) {
    for (const other of seen.slice(i + 1)) {
      const distance = Math.hypot(...one.map((x, channel) => x - other[channel]!));
      assert(distance > 0.15, `${one} and ${other} are only ${distance.toFixed(2)} apart`);
    }
  }
});

/** #rrggbb as seen with deuteranopia, sRGB from 0 to 1; matrix of Machado, Oliveira, Fernandes 2009. */
function withDeuteranopia(color: string): number[] {
  const linear = [1, 3, 5].map((at) => (parseInt(color.slice(at, at + 2), 16) / 255) ** 2.2);
  const matrix = [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.011820, 0.042940, 0.968881],
  ];
  return matrix.map((row) => {
    const sum = row.reduce((total, weight, channel) => total + weight * linear[channel]!, 0);
    return Math.max(0, Math.min(1, sum)) ** (1 / 2.2);
  });
}

/** The SVG inside the data URI of an output. */
function source(html: string): string {
  const base64 = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(html)![1]!;
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)));
}

/** Parses the SVG as strict XML. */
function parse(html: string) {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(source(html), "image/svg+xml").documentElement!;
}

function texts(html: string): string[] {
  const all = source(html).matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g);
  return Array.from(all, (match) => match[1]!);
}

/** How many pieces each curve has. */
function lineStarts(html: string): number[] {
  const paths = source(html).matchAll(/stroke-width="3"[^>]*><path d="([^"]+)"/g);
  return Array.from(paths, ([, d]) => d!.match(/M/g)!.length);
}

/** Relative luminance of #rrggbb, WCAG 2. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(color.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
