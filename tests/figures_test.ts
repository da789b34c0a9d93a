import { DOMParser } from "@xmldom/xmldom";
import { activations, derivativeFigure, secantFigure } from "../lib/mod.ts";
import type { Output } from "../lib/mod.ts";
import { COLORS, plotImage, plotSvg } from "../lib/svg.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "./assert.ts";

const figures: readonly [name: string, draw: () => Output][] = Object.values(activations).flatMap(
  (activation): [string, () => Output][] => [
    [`derivativeFigure(${activation.name})`, () => derivativeFigure(activation)],
    [
      `derivativeFigure(${activation.name}) with a tangent`,
      () => derivativeFigure(activation, { domain: [-4, 4], tangentAt: 0.5 }),
    ],
    [`secantFigure(${activation.name})`, () => secantFigure(activation, { at: 1 })],
  ],
);

for (const [name, draw] of figures) {
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
  assertStringIncludes(text, "z = 0에서 g는 0, g′는 정의되지 않음");
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

/** Relative luminance of #rrggbb, WCAG 2. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(color.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
