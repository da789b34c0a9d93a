/**
 * The playground in a browser: each control by keyboard and by pointer, numbers equal to the library's.
 *
 * @module
 */

import { activations } from "../../lib/activations/mod.ts";
import { formatNumber } from "../../lib/base/format.ts";
import { numberFormats } from "../../lib/precision/mod.ts";
import { productInWords } from "../../tools/live/playground/chain/words.ts";
import { DRAWN_AT } from "../../tools/live/playground/draw/drawn.ts";
import { FUNCTION_NAMES, labelOf } from "../../tools/live/playground/functions.ts";
import type { FunctionName } from "../../tools/live/playground/functions.ts";
import { DEFAULTS, readHash } from "../../tools/live/playground/state.ts";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "../support/assert.ts";
import type { Page } from "./browser.ts";
import type {} from "./library.ts"; // what it adds to the page
import { heard, number, numbers, openPlayground, playgroundTest, until } from "./playground.ts";

playgroundTest(
  "moves everything by one z, with the keyboard",
  "view=slope&g=tanh",
  async (page) => {
    await page.getByRole("slider", { name: "z", exact: true }).focus();
    for (let press = 0; press < 7; press++) await page.keyboard.press("ArrowLeft");
    await expectSlope(page, "tanh", 0.93);
    await page.keyboard.press("End");
    await expectSlope(page, "tanh", 10);
    await heard(page, "z 10, 함숫값 1, 기울기 8.24 × 10⁻⁹");
  },
);

playgroundTest("takes a z that is typed, and brings it into range", "view=slope", async (page) => {
  const field = page.getByRole("spinbutton", { name: "z, 숫자로" });
  await field.fill("-2.5");
  await expectSlope(page, "sigmoid", -2.5);
  await field.fill("999");
  await field.blur();
  assertEquals(await field.inputValue(), "40");
  await expectSlope(page, "sigmoid", 40);
  await field.fill("");
  await expectSlope(page, "sigmoid", 40);
});

playgroundTest("moves z under a pointer", "view=slope&g=softplus&z=0", async (page) => {
  const graph = page.locator(".graph svg");
  const { x, y, width } = (await graph.boundingBox())!;
  await page.mouse.move(x + width / 2, y + 100);
  await page.mouse.down();
  await page.mouse.move(x + 0.8 * width, y + 60, { steps: 4 });
  await page.mouse.up();
  const z = await number(page, "z");
  assert(z > 5 && z < 8, `${z}`);
  await expectSlope(page, "softplus", z);
  await page.mouse.move(x + 20, y + 60); // no longer held
  await expectSlope(page, "softplus", z);
  const dot = await graph.locator(".dot.slope").boundingBox();
  const upper = await graph.locator(".dot.value").boundingBox();
  assertEquals(Math.round(dot!.x), Math.round(upper!.x));
  assertStringIncludes((await graph.getAttribute("aria-label"))!, `z = ${formatNumber(z, 4)}`);
});

playgroundTest("goes through the functions by arrow keys", "view=slope&z=-0.8", async (page) => {
  await page.getByRole("radio", { name: labelOf("sigmoid"), exact: true }).focus();
  for (const name of FUNCTION_NAMES) {
    await expectSlope(page, name, -0.8);
    for (const z of [-10, 0, 10]) await expectLandmark(page, name, z);
    await page.keyboard.press("ArrowRight");
  }
  await until(page, "label", "g(z) =");
});

playgroundTest(
  "has no slope at a kink, but subgradients",
  "view=slope&g=relu&z=0",
  async (page) => {
    assertEquals(await numbers(page, "fromZ"), []);
    assertEquals(await numbers(page, "storedFromZ"), []);
    assertEquals([await number(page, "low"), await number(page, "high")], [0, 1]);
    assert(await page.locator(".line.ray").count() > 2);
    assertEquals(await page.locator(".line.tangent").count(), 0);
    await heard(page, "기울기 정의되지 않음");
  },
);

playgroundTest("has an α to move", "view=slope&g=leakyRelu&z=-4", async (page) => {
  await expectSlope(page, "leakyRelu", -4);
  await page.getByRole("slider", { name: "왼쪽 기울기 α" }).press("ArrowRight");
  await expectSlope(page, "leakyRelu", -4, 0.11);
  await page.getByRole("spinbutton", { name: "왼쪽 기울기 α, 숫자로" }).fill("0.5");
  await expectSlope(page, "leakyRelu", -4, 0.5);
});

for (const activation of ["sigmoid", "tanh"] as const) {
  playgroundTest(
    `shows where the slope of ${activation} from a dies`,
    `view=slope&g=${activation}&z=3.47`,
    async (page) => {
      await page.getByRole("radio", { name: "float64" }).focus();
      for (const { name } of numberFormats) {
        assertEquals(await page.locator("input[name=format]:checked").inputValue(), name);
        await expectFormat(page, activation, name, 3.47);
        await page.keyboard.press("ArrowRight");
      }
      await page.getByRole("radio", { name: "bfloat16", exact: true }).click();
      await page.getByRole("button", { name: "그 z로 가기" }).click();
      const z = await number(page, "z");
      const past = z - await number(page, "death");
      assert(past >= 0 && past < 0.02, `${past}`);
      await expectFormat(page, activation, "bfloat16", z);
      assertEquals(await number(page, "storedFromA"), 0);
      assert(await page.locator(".dead").count() > 0);
      assert(await page.getByRole("checkbox").isChecked(), "the axis is logarithmic");
    },
  );
}

playgroundTest("runs one's own g, and measures its slope", "view=slope&g=own&z=1", async (page) => {
  assertEquals(await page.locator(".graph").count(), 0, "it ran before it was told to");
  const field = page.getByRole("textbox");
  await field.fill("Math.sin(z) as number");
  await field.press("Enter");
  await until(page, ".own .said", "그렸습니다.");
  await page.getByRole("slider", { name: "z", exact: true }).press("ArrowRight");
  const expected = await page.evaluate(
    () => [[Math.sin(1.01)], [library.centralDifference(Math.sin, 1.01)], []],
  );
  await expectNumbers(page, ["a", "fromZ", "fromA"], expected);
  await field.fill("(z) => z > 0 ? Math.log(z) : NaN");
  await page.getByRole("button", { name: "그리기" }).click();
  await until(page, '[data-name="a"]', formatNumber(Math.log(1.01), 6));
  await page.getByRole("slider", { name: "z", exact: true }).press("Home");
  assertEquals(await number(page, "a"), NaN);
});

playgroundTest("survives what somebody types as g", "view=slope&g=own", async (page) => {
  const said = page.locator(".own .said");
  const tries: readonly (readonly [string, RegExp])[] = [
    ["(z) => { while (true); }", /끝나지 않아 멈추었습니다/],
    ["z +", /SyntaxError/],
    ["blah(z)", /ReferenceError: blah/],
    ["'text'", /어디에서도 수가 나오지 않습니다/],
    ["document.title = 'x'", /document/],
    ["1 / z", /그렸습니다/],
  ];
  for (const [source, answer] of tries) {
    await page.getByRole("textbox").fill(source);
    await page.getByRole("textbox").press("Enter");
    await said.filter({ hasText: answer }).waitFor();
  }
  assertEquals(await page.title(), "도함수 실험실 · 활성화 함수의 도함수");
});

playgroundTest("lets g′ be drawn by a pointer", "view=draw&g=tanh", async (page) => {
  const compare = page.getByRole("button", { name: "답과 비교하기" });
  assert(await compare.isDisabled());
  assertEquals(await page.locator(".line.slope").count(), 0, "the answer is to be seen");
  const board = page.locator(".paper");
  const points = await board.locator(".dot.drawn").evaluateAll((all) =>
    all.map((dot) => Number(dot.getAttribute("cx")))
  );
  const { x, y } = (await board.boundingBox())!;
  const [top, bottom] = await heightsOnScreen(page);
  const heightAt = (slope: number): number => y + bottom + (top - bottom) * (slope + 1.25) / 2.5;
  const slopes = DRAWN_AT.map(activations.tanh.derivative);
  await page.mouse.move(x + points[0]!, heightAt(slopes[0]!));
  await page.mouse.down();
  for (const [index, slope] of slopes.entries()) {
    await page.mouse.move(x + points[index]!, heightAt(slope));
  }
  await page.mouse.up();
  await compare.click();
  const { heights } = await stateOf(page);
  const verdict = await page.evaluate(
    (heights) => library.judgeDrawn(heights, library.activationOf("tanh", 0)),
    heights as number[],
  );
  assertEquals(await number(page, "score"), verdict.score);
  assertEquals(verdict.likeness, "right");
  assertEquals(await page.getAttribute("[data-likeness]", "data-likeness"), "right");
  assertEquals(await page.locator(".line.slope").count(), 1);
  await page.getByRole("button", { name: "지우고 다시 그리기" }).click();
  assertEquals((await stateOf(page)).heights, DEFAULTS.heights);
});

playgroundTest("lets g′ be drawn by keyboard, and names the mistake", "view=draw", async (page) => {
  for (const [index, z] of DRAWN_AT.entries()) {
    const slider = page.getByRole("slider", {
      name: `z = ${formatNumber(z)}에서 그린 기울기`,
      exact: true,
    });
    await slider.focus();
    assertEquals(await page.locator(".dot.focused").count(), 1);
    assertEquals(await slider.getAttribute("aria-valuetext"), "아직 정하지 않음");
    const presses = Math.round(4 * activations.sigmoid.derivative(z) / 0.05);
    for (let press = 0; press < presses; press++) await page.keyboard.press("ArrowUp");
    if (presses === 0) await page.keyboard.press("Enter");
    assertEquals((await stateOf(page)).heights[index], Math.round(presses * 5) / 100);
  }
  await page.getByRole("button", { name: "답과 비교하기" }).press("Enter");
  assertEquals(await page.getAttribute("[data-likeness]", "data-likeness"), "height");
  await heard(page, "모양은 맞고 높이가 다릅니다.");
});

playgroundTest("multiplies the slopes of a chain", "view=chain&g=tanh", async (page) => {
  await expectChain(page);
  for (const label of ["유닛의 수", "z의 가운데", "z의 퍼짐", "가중치 w"]) {
    await page.getByRole("slider", { name: label }).press("ArrowRight");
    await expectChain(page);
    await page.getByRole("spinbutton", { name: `${label}, 숫자로` }).fill("3");
    await expectChain(page);
  }
  await page.getByRole("button", { name: "z를 다시 뽑기" }).click();
  await expectChain(page);
  for (const name of FUNCTION_NAMES) {
    await page.getByRole("radio", { name: labelOf(name), exact: true }).click();
    await expectChain(page);
  }
  const { units, center, spread, weight, draw } = await stateOf(page);
  assertEquals({ units, center, spread, weight, draw }, {
    ...{ units: 3, center: 3, spread: 3, weight: 3, draw: 2 },
  });
});

playgroundTest("says that a chain is cut", "view=chain&g=relu&units=50", async (page) => {
  assertEquals(await number(page, "product"), 0);
  await until(page, ".result", "정확히 0이 되어 끊겼습니다.");
  assertEquals(await page.locator(".units li").count(), 50);
  await heard(page, "유닛 50개를 지나면 정확히 0");
});

for (const name of FUNCTION_NAMES) {
  playgroundTest(
    `trains with ${name} as the library does, bit for bit`,
    `view=train&g=${name}&rate=0.7&seed=5&neurons=6`,
    async (page) => {
      await page.getByText("가중치와 편향 보기").click();
      await expectTrained(page, 0);
      const step = page.getByRole("button", { name: "한 걸음" });
      await step.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await expectTrained(page, 2);
      await page.getByRole("button", { name: "학습하기" }).click();
      await page.waitForFunction(() =>
        Number(document.querySelector<HTMLDataElement>("[data-name=steps]")!.value) > 12
      );
      await page.getByRole("button", { name: "멈추기" }).press("Space");
      const steps = await number(page, "steps");
      await expectTrained(page, steps);
      assertEquals((await stateOf(page)).steps, steps);
      await heard(page, `${steps}걸음, 손실`);
      await page.getByRole("button", { name: "처음으로" }).click();
      await expectTrained(page, 0);
    },
  );
}

playgroundTest("begins anew with another network", "view=train&g=relu&steps=30", async (page) => {
  await page.getByText("가중치와 편향 보기").click();
  await expectTrained(page, 30);
  for (const label of ["학습률", "은닉 뉴런의 수", "출발점의 시드"]) {
    await page.getByRole("slider", { name: label }).press("ArrowRight");
    await expectTrained(page, 0);
    await page.getByRole("spinbutton", { name: `${label}, 숫자로` }).fill("2");
    await page.getByRole("button", { name: "한 걸음" }).click();
    await expectTrained(page, 1);
  }
  const { rate, neurons, seed } = await stateOf(page);
  assertEquals([rate, neurons, seed], [2, 2, 2]);
  assertEquals(await page.locator(".neurons li").count(), 2);
});

playgroundTest("stops a training that runs when it is changed", "view=train", async (page) => {
  await page.getByRole("button", { name: "학습하기" }).click();
  await page.waitForFunction(() =>
    Number(document.querySelector<HTMLDataElement>("[data-name=steps]")!.value) > 3
  );
  await page.getByRole("radio", { name: "ReLU", exact: true }).click();
  await page.getByRole("button", { name: "학습하기" }).waitFor();
  assertEquals(await number(page, "steps"), 0);
  await page.getByText("가중치와 편향 보기").click();
  await expectTrained(page, 0);
});

playgroundTest(
  "does not move by itself for those who ask for rest",
  "view=train&g=tanh",
  async (page) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("about:blank");
    await openPlayground(page, "view=train&g=tanh");
    await page.getByRole("button", { name: "100걸음 한꺼번에" }).waitFor();
    assertEquals(await page.getByRole("button", { name: "학습하기" }).count(), 0);
    await page.getByRole("button", { name: "100걸음 한꺼번에" }).click();
    await page.getByText("가중치와 편향 보기").click();
    await expectTrained(page, 100);
  },
);

playgroundTest("goes from tab to tab by arrow keys", "view=slope", async (page) => {
  await page.getByRole("tab", { name: "함수와 기울기" }).focus();
  const seen: string[] = [];
  const keys = [...Array(4).fill("ArrowRight"), "End", "Home", "ArrowLeft"];
  for (const key of keys) {
    await page.keyboard.press(key);
    assertEquals(await page.locator("[role=tab]:focus").getAttribute("aria-selected"), "true");
    seen.push((await stateOf(page)).view);
  }
  assertEquals(seen, ["draw", "chain", "train", "slope", "train", "slope", "train"]);
  await page.keyboard.press("Tab");
  assertEquals(await page.locator("[role=tabpanel] :focus").count(), 1);
});

playgroundTest("keeps its state in the address, to be sent", "view=slope&g=gelu", async (page) => {
  await page.getByRole("slider", { name: "z", exact: true }).press("Home");
  await page.getByRole("radio", { name: "float16", exact: true }).click();
  await page.getByRole("radio", { name: "±5", exact: true }).click();
  const hash = await settledHash(page);
  assertEquals(hash, "#view=slope&g=gelu&z=-5&reach=5&format=float16");
  const before = await page.innerText("#view");
  await page.goto("about:blank");
  await openPlayground(page, hash.slice(1));
  assertEquals(await page.innerText("#view"), before);
  await page.evaluate(() => location.hash = "#view=chain&g=relu&units=7");
  await until(page, ".result", "유닛 7개를 지나면");
  await page.evaluate(() => location.hash = "#playground"); // the link past the head of the page
  assertEquals(await page.locator(".units li").count(), 7);
});

const HOSTILE = [
  "view=<script>&g=constructor&z=1e999",
  "view=slope&g=own&own=%3C/script%3E%3Cimg src=x onerror=alert(1)%3E",
  "view=train&neurons=1e9&steps=1e9&rate=-5&seed=-1&speed=0",
  "view=draw&heights=" + "9,".repeat(500) + "&shown=1",
  "view=chain&units=NaN&spread=Infinity&weight=0x10&draw=%00",
  "%E0%A4%A&&&==&z",
];

for (const hash of HOSTILE) {
  playgroundTest(`takes no harm from ${hash.slice(0, 40)}`, hash, async (page) => {
    assertEquals(await page.locator("#view img, #view script").count(), 0);
    assertEquals(await page.getByRole("tab", { selected: true }).count(), 1);
    const units = await page.locator(".units li").count();
    const neurons = await page.locator(".neurons li").count();
    assert(units <= 50 && neurons <= 16);
    assertMatch(await settledHash(page), /^#view=(slope|draw|chain|train)&g=\w+/);
  });
}

async function expectSlope(
  page: Page,
  name: FunctionName,
  z: number,
  alpha = DEFAULTS.alpha,
): Promise<void> {
  assertEquals(await number(page, "z"), z);
  await expectNumbers(page, ["a", "fromZ", "fromA"], await atZ(page, name, z, alpha));
}

async function expectLandmark(page: Page, name: FunctionName, z: number): Promise<void> {
  const names = [`a(${z})`, `fromZ(${z})`, `fromA(${z})`];
  await expectNumbers(page, names, await atZ(page, name, z, DEFAULTS.alpha));
}

/** Value, slope from z and slope from a, by the library; an empty list where there is no number. */
async function atZ(page: Page, name: FunctionName, z: number, alpha: number): Promise<number[][]> {
  return await page.evaluate(([name, z, alpha]) => {
    const { value, derivative, derivativeFromOutput, kink } = library.activationOf(name, alpha);
    const a = value(z);
    if (kink !== null && z === 0) return [[a], [], []];
    return [[a], [derivative(z)], derivativeFromOutput === null ? [] : [derivativeFromOutput(a)]];
  }, [name, z, alpha] as const);
}

async function expectFormat(
  page: Page,
  name: FunctionName,
  format: string,
  z: number,
): Promise<void> {
  const expected = await page.evaluate(([name, wanted, z]) => {
    const format = library.numberFormats.find(({ name }) => name === wanted)!;
    const { a, fromZ, fromA } = library.roundedSlopes(library.activationOf(name, 0), format, z);
    const death = library.zeroFrom(library.activationOf(name, 0), format, "a");
    return [[a], [fromZ], [fromA], [death]];
  }, [name, format, z] as const);
  await expectNumbers(page, ["storedA", "storedFromZ", "storedFromA", "death"], expected);
}

async function expectChain(page: Page): Promise<void> {
  const { g, alpha, units, center, spread, weight, draw } = await stateOf(page);
  const options = { units, center, spread, weight, seed: draw };
  const chain = await page.evaluate(
    ([name, alpha, options]) => library.chainOf(library.activationOf(name, alpha), options),
    [g as FunctionName, alpha, options] as const,
  );
  const { product } = chain.at(-1)!;
  assertEquals(await number(page, "product"), product);
  assertEquals(await page.innerText('[data-name="words"]'), productInWords(product));
  const shown = await page.locator(".units data").evaluateAll((all) =>
    all.map((element) => Number((element as HTMLDataElement).value))
  );
  assertEquals(shown, chain.map(({ slope }) => slope));
}

async function expectTrained(page: Page, steps: number): Promise<void> {
  const { g, alpha, rate, neurons, seed } = await stateOf(page);
  const expected = await page.evaluate(([name, alpha, learningRate, neurons, seed, steps]) => {
    const start = library.initialParameters(neurons, seed);
    const activation = library.activationOf(name, alpha);
    const examples = library.twoRings(120, 7);
    const trained = library.train(start, activation, examples, { learningRate, steps });
    const { w1, b1, w2, b2 } = trained.parameters;
    const rows = Array.from(b1, (bias, i) => [w1[2 * i]!, w1[2 * i + 1]!, bias, w2[i]!]);
    return [[steps], [trained.losses.at(-1)!], [...rows.flat(), b2[0]!]];
  }, [g as FunctionName, alpha, rate, neurons, seed, steps] as const);
  await expectNumbers(page, ["steps", "loss", "weight"], expected);
}

async function expectNumbers(
  page: Page,
  names: readonly string[],
  expected: readonly (readonly number[])[],
): Promise<void> {
  for (const [index, name] of names.entries()) {
    assertEquals(await numbers(page, name), expected[index], name);
  }
}

/** The state as the address has it, once it has come to rest. */
async function stateOf(page: Page): Promise<ReturnType<typeof readHash>> {
  return readHash(await settledHash(page));
}

/** The address is written a quarter of a second after the last change. */
async function settledHash(page: Page): Promise<string> {
  await page.waitForFunction(() => !document.documentElement.hasAttribute("data-unsaved"));
  return await page.evaluate(() => location.hash);
}

/** Top and bottom of the board on which slopes are drawn, in pixels from its edge. */
async function heightsOnScreen(page: Page): Promise<readonly [number, number]> {
  const ticks = await page.locator(".paper .panel line").evaluateAll((lines) =>
    lines.map((line) => Number(line.getAttribute("y1")))
  );
  const [one, minusOne] = [Math.min(...ticks), Math.max(...ticks)]; // at 1 and −1
  const step = (minusOne - one) / 2;
  return [one - step / 4, minusOne + step / 4];
}
