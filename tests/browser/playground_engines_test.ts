/**
 * The playground in both engines: its controls by keyboard and pointer, its numbers beside the library's in the
 * same engine, what it must refuse.
 *
 * @module
 */

import { readHash } from "../../tools/live/playground/state.ts";
import type { State } from "../../tools/live/playground/state.ts";
import type { FunctionName } from "../../tools/live/playground/functions.ts";
import { FUNCTION_NAMES } from "../../tools/live/playground/functions.ts";
import { PLAYGROUND } from "../../tools/pages/playground_page.ts";
import { assert, assertEquals, assertMatch } from "../support/assert.ts";
import { faults } from "./axe.ts";
import { engineTest } from "./engines.ts";
import type { Page } from "./engines.ts";
import { addressOf, withLivePage } from "./live_page.ts";
import type {} from "./library.ts"; // what it adds to the page
import { libraryText, STATES } from "./playground.ts";

playground("one z moves everything", "view=slope&g=sigmoid&z=1", async (page) => {
  await expectSlope(page, "sigmoid", 1);
  await page.focus("#z-range");
  await page.keyboard.press("ArrowRight");
  await expectSlope(page, "sigmoid", 1.01);
  await page.focus("input[name=z]");
  await selectAll(page);
  await page.keyboard.type("-2.5");
  await expectSlope(page, "sigmoid", -2.5);
  await page.focus("input[name=g]:checked");
  for (const name of FUNCTION_NAMES) {
    await expectSlope(page, name, -2.5);
    await page.keyboard.press("ArrowRight");
  }
  await page.click("input[name=g][value=tanh]");
  const { x, y, width } = await boxOf(page, ".graph svg");
  await page.mouse.move(x + width / 3, y + 80);
  await page.mouse.down();
  await page.mouse.move(x + 0.7 * width, y + 90, { steps: 3 });
  await page.mouse.up();
  const [z] = await numbers(page, "z");
  assert(z! > 3 && z! < 5, `${z}`);
  await expectSlope(page, "tanh", z!);
  await until(page, "[data-name=said]", "기울기");
});

playground("formats show where the slope from a dies", "view=slope&g=tanh", async (page) => {
  for (const format of ["float64", "float32", "float16", "bfloat16"]) {
    await page.click(`input[name=format][value=${format}]`);
    await page.click(".formats button");
    const [z, death] = [...await numbers(page, "z"), ...await numbers(page, "death")];
    assert(z! >= death! && z! < death! + 0.02);
    const expected = await page.evaluate(
      (wanted, z) => {
        const format = library.numberFormats.find(({ name }) => name === wanted)!;
        const tanh = library.activationOf("tanh", 0);
        const { a, fromZ, fromA } = library.roundedSlopes(tanh, format, z);
        return [a, fromZ, fromA, library.zeroFrom(tanh, format, "a")];
      },
      format,
      z!,
    );
    const names = ["storedA", "storedFromZ", "storedFromA", "death"];
    const seen = await Promise.all(names.map((name) => numbers(page, name)));
    assertEquals(seen.flat(), expected);
    assertEquals(expected[2], 0);
  }
});

playground("one's own g runs in the worker, and ends", "view=slope&g=own", async (page) => {
  const measure = async (source: string, answer: string): Promise<void> => {
    await page.focus("#own");
    await selectAll(page);
    await page.keyboard.type(source);
    await page.keyboard.press("Enter");
    await until(page, ".own .said", answer);
  };
  await measure("Math.sin(z) as number", "그렸습니다.");
  const expected = await page.evaluate(
    () => [Math.sin(1), library.centralDifference(Math.sin, 1)],
  );
  assertEquals([...await numbers(page, "a"), ...await numbers(page, "fromZ")], expected);
  await measure("(z) => { for (;;); }", "끝나지 않아 멈추었습니다");
  await measure("z * z", "그렸습니다.");
  assertEquals(await numbers(page, "a"), [1]);
});

playground("g′ can be drawn by pointer and by keyboard", "view=draw&g=relu", async (page) => {
  const { x, y } = await boxOf(page, ".paper");
  const dots = await page.$$eval(
    ".dot.drawn",
    (all) => all.map((dot) => [dot.getAttribute("cx"), dot.getAttribute("cy")].map(Number)),
  );
  await page.mouse.move(x + dots[0]![0]!, y + dots[0]![1]!);
  await page.mouse.down();
  await page.mouse.move(x + dots[12]![0]!, y + dots[12]![1]!, { steps: 5 });
  await page.mouse.up();
  const { heights } = await stateOf(page);
  assert(heights.every((height) => height !== null && Math.abs(height) < 0.03), `${heights}`);
  await page.focus(".points input:last-child");
  for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowUp");
  assertEquals((await stateOf(page)).heights.at(-1), 1);
  await page.focus(".buttons .primary");
  await page.keyboard.press("Enter");
  const drawn = (await stateOf(page)).heights as number[];
  const { score, likeness } = await page.evaluate(
    (heights) => library.judgeDrawn(heights, library.activationOf("relu", 0)),
    drawn,
  );
  assertEquals(await numbers(page, "score"), [score]);
  assertEquals(
    await page.$eval("[data-likeness]", (it) => it.getAttribute("data-likeness")),
    likeness,
  );
});

playground("a chain is multiplied", "view=chain&g=gelu&units=12", async (page) => {
  for (const control of ["units", "center", "spread", "weight"]) {
    await page.focus(`#${control}-range`);
    await page.keyboard.press("ArrowRight");
    const { g, units, center, spread, weight, draw } = await stateOf(page);
    const product = await page.evaluate(
      (name, options) => {
        return library.chainOf(library.activationOf(name, 0), options).at(-1)!.product;
      },
      g as FunctionName,
      { units, center, spread, weight, seed: draw },
    );
    assertEquals(await numbers(page, "product"), [product], control);
  }
});

playground("it trains as the library does, bit for bit", "view=train&g=tanh", async (page) => {
  for (const name of FUNCTION_NAMES) {
    await page.click(`input[name=g][value=${name}]`);
    await page.focus(".buttons button");
    await page.keyboard.press("Enter");
    await expectTrained(page, 1);
    await page.click(".buttons .primary");
    await page.waitForFunction(() =>
      Number(document.querySelector<HTMLDataElement>("[data-name=steps]")!.value) > 8
    );
    await page.click(".buttons .primary");
    await expectTrained(page, (await numbers(page, "steps"))[0]!);
  }
});

playground("tabs go by arrow keys, and the address can be sent", "view=slope", async (page) => {
  await page.focus("[role=tab][aria-selected=true]");
  for (const view of ["draw", "chain", "train", "slope"] as const) {
    await page.keyboard.press("ArrowRight");
    assertEquals((await stateOf(page)).view, view);
  }
  await page.focus("#z-range");
  await page.keyboard.press("End");
  const hash = await settledHash(page);
  const before = await page.$eval("#view", (view) => view.textContent);
  await page.goto("about:blank");
  await page.goto(`${await addressOf(PLAYGROUND)}${hash}`);
  await page.waitForSelector("[role=tabpanel] .graph svg");
  assertEquals(await page.$eval("#view", (view) => view.textContent), before);
});

playground("a hostile address does no harm", hostileHash(), async (page) => {
  assertEquals(await page.$$eval("#view :is(img, script, iframe)", (all) => all.length), 0);
  assertMatch(await settledHash(page), /^#view=slope&g=own&z=40/);
  assertEquals(await page.$$eval(".graph", (all) => all.length), 0, "code ran from an address");
});

function hostileHash(): string {
  const own = encodeURIComponent("</script><img src=x onerror=alert(1)>");
  return `view=slope&g=own&z=1e9&units=1e99&heights=,,&constructor=1&__proto__=2&own=${own}`;
}

// Firefox's driver cannot change the theme; both are tried in Chromium, in `playground_look_test.ts`.
engineTest("every view of the playground is accessible", async ({ browser, t }) => {
  await withLivePage(browser, PLAYGROUND, async ({ page }) => {
    for (const [name, hash] of Object.entries(STATES)) {
      await t.step(name, async () => {
        await page.goto("about:blank");
        await page.goto(`${await addressOf(PLAYGROUND)}#${hash}`);
        await page.waitForSelector("[role=tabpanel] .lead");
        assertEquals(await faults(page as never), []);
      });
    }
  });
});

/** Declares a test in each engine, which fails if the page asks for anything or reports an error. */
function playground(name: string, hash: string, use: (page: Page) => Promise<void>): void {
  engineTest(`the playground: ${name}`, async ({ browser }) => {
    const address = `${await addressOf(PLAYGROUND)}#${hash}`;
    await withLivePage(browser, address, async ({ page, heard }) => {
      await page.waitForSelector("[role=tabpanel] .lead");
      await page.evaluate(await libraryText());
      await use(page);
      assertEquals(heard, { requests: [], errors: [] });
    });
  });
}

async function expectSlope(page: Page, name: FunctionName, z: number): Promise<void> {
  const expected = await page.evaluate(
    (name, z) => {
      const { value, derivative, derivativeFromOutput } = library.activationOf(name, 0.1);
      const fromA = derivativeFromOutput?.(value(z));
      return [[z], [value(z)], [derivative(z)], fromA === undefined ? [] : [fromA]];
    },
    name,
    z,
  );
  for (const [index, what] of ["z", "a", "fromZ", "fromA"].entries()) {
    assertEquals(await numbers(page, what), expected[index], `${name}, ${what}`);
  }
}

async function expectTrained(page: Page, steps: number): Promise<void> {
  const { g, alpha, rate, neurons, seed } = await stateOf(page);
  const loss = await page.evaluate(
    (name, alpha, learningRate, neurons, seed, steps) => {
      const start = library.initialParameters(neurons, seed);
      const options = { learningRate, steps };
      const activation = library.activationOf(name, alpha);
      return library.train(start, activation, library.twoRings(120, 7), options).losses.at(-1)!;
    },
    g as FunctionName,
    alpha,
    rate,
    neurons,
    seed,
    steps,
  );
  assertEquals(await numbers(page, "steps"), [steps]);
  assertEquals(await numbers(page, "loss"), [loss], g);
}

/** The numbers of a name, in full. */
async function numbers(page: Page, name: string): Promise<number[]> {
  const selector = `data[data-name="${name}"]`;
  const values = await page.$$eval(
    selector,
    (all) => all.map((data) => data.getAttribute("value")),
  );
  return values.map(Number);
}

async function until(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (selector, text) => document.querySelector(selector)?.textContent.includes(text),
    {},
    selector,
    text,
  );
}

async function stateOf(page: Page): Promise<State> {
  return readHash(await settledHash(page));
}

async function settledHash(page: Page): Promise<string> {
  await page.waitForFunction(() => !document.documentElement.hasAttribute("data-unsaved"));
  return await page.evaluate(() => location.hash);
}

async function boxOf(page: Page, selector: string): Promise<DOMRect> {
  await page.$eval(
    selector,
    (element) => element.scrollIntoView({ block: "center", behavior: "instant" }),
  );
  return await page.$eval(selector, (element) => element.getBoundingClientRect().toJSON());
}

async function selectAll(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLInputElement).select());
}
