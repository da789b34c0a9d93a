import { parseHTML } from "linkedom/worker";
import { activations, secantSlider, tangentSlider } from "../../lib/mod.ts";
import type { Activation, Output } from "../../lib/mod.ts";
import { positions } from "../../lib/sliders/positions.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../support/assert.ts";

const sliders: readonly [name: string, draw: () => Output][] = Object.values<Activation>(
  activations,
).flatMap(
  (activation): [string, () => Output][] => [
    [`tangentSlider(${activation.name})`, () => tangentSlider(activation)],
    [`secantSlider(${activation.name})`, () => secantSlider(activation, { at: 1 })],
  ],
);

for (const [name, draw] of sliders) {
  Deno.test(`${name} is small, and fetches and names nothing`, () => {
    const { html } = draw();
    const bytes = new TextEncoder().encode(html).length;
    assert(bytes <= 40_000, `it has ${bytes} bytes`);
    assert(!/\bid=|url\(|href|https?:(?!\/\/www\.w3\.org\/2000\/svg)/.test(html));
    assert(!/NaN|Infinity|undefined/.test(html), "a number is missing");
  });
  Deno.test(`${name} shows the still figure until its one script runs, and no loose text`, () => {
    const { still, live, scripts } = parts(draw());
    assertEquals([still.tagName, scripts.length], ["IMG", 1]);
    assertStringIncludes(live.getAttribute("style")!, "display:none");
    assertEquals(live.textContent, "");
    assert(!scripts[0]!.textContent!.slice(0, -1).includes("</"), "it could end the script early");
  });
  Deno.test(`${name} fills everything at each of its positions`, () => {
    const slider = run(draw());
    for (let position = 0; position <= slider.last; position++) {
      slider.move(position);
      assert(!/[{}]|undefined/.test(slider.live.textContent!), `at ${position}`);
      assert(/[가-힣]/.test(slider.spoken()));
    }
    assertEquals(slider.still.style.display, "none");
    assertEquals(slider.live.style.display, "block");
  });
  Deno.test(`${name} says in its plain text what the still shows and that there is a slider`, () => {
    const { text } = draw();
    assert(text.startsWith("[그림] "));
    assert(text.endsWith("실행하면 슬라이더로 움직여 볼 수 있습니다."));
  });
}

Deno.test("tangentSlider() shows the lecture's values at −10, 0 and 10", () => {
  const slider = run(tangentSlider(activations.sigmoid, { domain: [-10, 10] }));
  slider.move(40);
  assertEquals(slider.readings(), ["0", "0.5", "0.25", "0.5", "0.25"]);
  slider.move(0);
  assertEquals(slider.readings()[2], "4.54 × 10⁻⁵");
  slider.move(80);
  assertEquals(slider.readings().slice(0, 2), ["10", "0.99995"]);
});

Deno.test("tangentSlider() begins at the z of its still figure", () => {
  const { live } = run(tangentSlider(activations.tanh));
  assertStringIncludes(tangentSlider(activations.tanh).text, "z = 1에서의 접선");
  assertEquals(live.querySelector("dd")!.textContent, "1");
});

Deno.test("tangentSlider() with a yDomain shows two functions on the same scale", () => {
  const axes = { domain: [-5, 5], yDomain: [-1.1, 1.4] } as const;
  const [one, other] = [activations.sigmoid, activations.tanh].map((activation) => {
    const output = tangentSlider(activation, axes);
    assertStringIncludes(output.text, "세로축은 −1.1부터 1.4까지.");
    const slider = run(output);
    const half = slider.live.querySelector('[data-fill="text=0.5"]')!.getAttribute("transform");
    const [left, bottom, right, top] = numbers(slider.path(-2)) as [number, number, number, number];
    return { half, width: right - left, height: bottom - top };
  });
  assertEquals([one!.half, one!.width], [other!.half, other!.width]);
  const times = activations.tanh.derivative(1) / activations.sigmoid.derivative(1);
  const seen = other!.height / one!.height;
  assert(Math.abs(seen / times - 1) < 0.01, `${seen} is not ${times}`);
});

Deno.test("tangentSlider() refuses a yDomain that cuts off one of its triangles", () => {
  const low = { yDomain: [-1, 1.2] } as const;
  const message = "tangentSlider: yDomain must hold what is drawn, from -0.99";
  assertThrows(() => tangentSlider(activations.tanh, low), RangeError, message);
  tangentSlider(activations.tanh, { yDomain: [-1, 1.25] });
});

Deno.test("tangentSlider() draws the tangent through the point with the slope it names", () => {
  const slider = run(tangentSlider(activations.sigmoid, { domain: [-10, 10] }));
  slider.move(44); // z = 1
  const [x1, y1, x2, y2] = numbers(slider.path(-1)) as [number, number, number, number];
  const [left, bottom, right, top] = numbers(slider.path(-2)) as [number, number, number, number];
  assert(Math.abs((bottom - top) / (right - left) - (y1 - y2) / (x2 - x1)) < 0.02);
});

Deno.test("tangentSlider() draws the fan of subgradients at a kink only", () => {
  const slider = run(tangentSlider(activations.leakyRelu, { domain: [-10, 10] }));
  slider.move(40);
  assertEquals(slider.path(-3).match(/M/g)!.length, 21);
  assertEquals(slider.readings().slice(2, 5), ["정의되지 않음", "0", "정의되지 않음"]);
  assertEquals(slider.readings()[5], "0.01부터 1까지");
  slider.move(39);
  assertEquals([slider.path(-3), slider.readings()[5]], ["", "0.01"]);
});

Deno.test("tangentSlider() says so where a does not tell the slope", () => {
  const slider = run(tangentSlider({ ...activations.tanh, derivativeFromOutput: null }));
  assertEquals(slider.readings().at(-1), "a만으로는 모름");
});

Deno.test("tangentSlider() that begins at a kink has a still figure without a tangent", () => {
  const { text } = tangentSlider(activations.relu, { start: 0 });
  assert(!text.includes("접선"));
});

Deno.test("secantSlider() ends with the slope of the tangent", () => {
  const slider = run(secantSlider(activations.sigmoid, { at: 1 }));
  assertEquals(slider.readings(), ["4", "0.262", "0.06556", "0.1966", "0.13"]);
  slider.move(slider.last);
  assertEquals(slider.readings().slice(2), ["0.1966", "0.1966", "4.5 × 10⁻⁵"]);
});

Deno.test("sliders draw where the function is constant", () => {
  const { relu } = activations;
  for (
    const output of [
      tangentSlider(relu, { domain: [-9, -1], start: -2 }),
      secantSlider(relu, { at: -9 }),
    ]
  ) {
    assert(!/NaN|null/.test(output.html));
  }
});

Deno.test("a slider's script finds its figure from further out, where VS Code runs it", () => {
  const { html } = secantSlider(activations.tanh, { at: 0 });
  const slider = run({ html: `<div><div>${html}</div></div>`, text: "" });
  assertEquals(slider.readings()[0], "4");
});

Deno.test("positions() are at most 81 multiples of a round step and hold 0", () => {
  for (const domain of [[-10, 10], [-11, 11], [-3, 3], [-0.7, 2], [-1e-3, 1e3]] as const) {
    const zs = positions(domain);
    assert(zs.length <= 81 && zs.length > 30, `${domain}: ${zs.length}`);
    assert(zs.includes(0), `${domain}: ${zs}`);
    assert(zs[0]! >= domain[0] && zs.at(-1)! <= domain[1]);
  }
  assertEquals(positions([-10, 10]).slice(-2), [9.75, 10]);
});

Deno.test("sliders refuse bad options and functions that are not finite", () => {
  const { sigmoid } = activations;
  assertThrows(() => tangentSlider(sigmoid, { domain: [3, -3] }), RangeError, "got [3, -3]");
  assertThrows(() => tangentSlider(sigmoid, { start: 12 }), RangeError, "got 12; widen the domain");
  assertThrows(() => tangentSlider(sigmoid, { triangleWidth: 0 }), RangeError, "above 0, got 0");
  assertThrows(() => secantSlider(sigmoid, { at: NaN }), RangeError, "at must be finite");
  assertThrows(() => secantSlider(sigmoid, { at: 0, widest: -1 }), RangeError, "got -1");
  const broken = { ...sigmoid, derivativeFromOutput: () => NaN };
  assertThrows(() => tangentSlider(broken), RangeError, "the slope from a at z = -11");
});

/** The elements of an output, as a browser sees them before the script has run. */
function parts({ html }: Output) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const root = document.querySelector("div")!;
  const live = root.querySelector<HTMLElement>("[data-slider]")!;
  const still = live.previousElementSibling as HTMLElement;
  return { root, still, live, scripts: Array.from(root.querySelectorAll("script")) };
}

/** Runs the text of the script itself, and moves the slider as a person would. */
function run(output: Output) {
  const { root, still, live, scripts } = parts(output);
  const input = live.querySelector("input")!;
  let position = Number(input.getAttribute("value"));
  Object.defineProperty(input, "valueAsNumber", { get: () => position });
  new Function("document", scripts[0]!.textContent!)({ currentScript: { parentElement: root } });
  return {
    still,
    live,
    last: Number(input.getAttribute("max")),
    move(to: number): void {
      position = to;
      input.dispatchEvent(new (root.ownerDocument.defaultView as typeof globalThis).Event("input"));
    },
    spoken: (): string => input.getAttribute("aria-valuetext")!,
    readings: (): string[] => Array.from(live.querySelectorAll("dd"), (dd) => dd.textContent!),
    path: (index: number): string =>
      Array.from(live.querySelectorAll("path")).at(index)!.getAttribute("d")!,
  };
}

function numbers(path: string): number[] {
  return Array.from(path.matchAll(/[\d.]+/g), Number);
}
