/**
 * The playground as it looks: for everybody, on a phone, on paper, and how fast it draws.
 *
 * @module
 */

import { assert, assertEquals } from "../support/assert.ts";
import { faults } from "./axe.ts";
import { browserTest, withBrowser, withPage } from "./browser.ts";
import type { Page, PageOptions } from "./browser.ts";
import { openPlayground, playgroundTest, STATES } from "./playground.ts";
import { lowestContrast } from "./visible.ts";

const TEXTS = "h1, h2, p, dt, dd, li, th, td, legend, label, button, data, .quiet";

for (const colorScheme of ["light", "dark"] as const) {
  everyState(`is accessible in its ${colorScheme} theme`, { colorScheme }, async (page) => {
    assertEquals(await faults(page), []);
    assert(await lowestContrast(page, TEXTS) >= 4.5);
  });
}

for (const width of [360, 768, 1280]) {
  const viewport = { width, height: 800 };
  everyState(`fits ${width} pixels, and no label runs into another`, { viewport }, async (page) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert(wide <= width, `it is ${wide} pixels wide`);
    assertEquals(await collisions(page), []);
    assertEquals(await cutOff(page), []);
  });
}

everyState("can be used by a finger", { viewport: { width: 360, height: 740 } }, async (page) => {
  const small = await page.locator("#playground :is(button, input, summary)").evaluateAll((all) =>
    all.filter((element) => element.closest(".points, .toggle") === null)
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML.slice(0, 80))
  );
  assertEquals(small, []);
});

playgroundTest("leaves its buttons out on paper", "view=slope", async (page) => {
  await page.emulateMedia({ media: "print" });
  const controls = page.locator("button, input").filter({ visible: true });
  assertEquals(await controls.count(), 0);
  assertEquals(await page.locator(".graph svg").isVisible(), true);
});

playgroundTest("draws 50 frames a second and more", "view=train&g=tanh", async (page) => {
  const costs = await frameCosts(page);
  const cost = costs.busy / costs.frames;
  const rate = (1000 * costs.frames / costs.milliseconds).toFixed(0);
  console.log(
    `8 neurons × 120 points: ${cost.toFixed(1)} ms of the processor a frame, ` +
      `${rate} frames a second on this computer as busy as it is`,
  );
  assert(costs.frames > 10, `${costs.frames} frames`);
  assert(cost <= 1000 / 50, `${cost} ms a frame`);
});

/** Tries every state of {@link STATES}. */
function everyState(
  name: string,
  options: PageOptions,
  look: (page: Page) => Promise<void>,
): void {
  browserTest(`every view of the playground ${name}`, async (t) => {
    await withBrowser(async (browser) => {
      for (const [state, hash] of Object.entries(STATES)) {
        const shot = `playground_${state}_${name.replaceAll(/\W+/g, "_")}`;
        await t.step(state, () =>
          withPage(browser, shot, async (page) => {
            await openPlayground(page, hash);
            if (state === "own") {
              await page.getByRole("button", { name: "그리기" }).click();
              await page.locator(".graph svg").waitFor();
            }
            if (state === "train") await page.getByText("가중치와 편향 보기").click();
            await look(page);
          }, options));
      }
    });
  });
}

/** Labels of a picture that overlap, or leave it. */
async function collisions(page: Page): Promise<string[]> {
  return await page.locator("#view svg").evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const frame = picture.getBoundingClientRect();
      const labels = Array.from(picture.querySelectorAll("text"), (label) => ({
        text: label.textContent!,
        box: label.getBoundingClientRect(),
      }));
      const out = labels.filter(({ box }) =>
        box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1
      );
      const pairs = labels.flatMap((one, index) =>
        labels.slice(index + 1).filter(({ box }) =>
          box.left < one.box.right - 1 && box.right > one.box.left + 1 &&
          box.top < one.box.bottom - 4 && box.bottom > one.box.top + 4
        ).map(({ text }) => `${one.text} / ${text}`)
      );
      return [...out.map(({ text }) => `${text} leaves the picture`), ...pairs];
    })
  );
}

/** Texts that do not fit into their element. */
async function cutOff(page: Page): Promise<string[]> {
  return await page.locator("#view :is(p, dt, dd, td, th, li, math, button, label)").evaluateAll(
    (all) => {
      const width = document.documentElement.clientWidth;
      return all.filter((element) =>
        element.closest(".scroll") === null &&
        (element.getBoundingClientRect().right > width + 1 ||
          element instanceof HTMLElement && element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).display !== "inline")
      ).map((element) => element.outerHTML.slice(0, 120));
    },
  );
}

interface Costs {
  readonly frames: number;
  readonly milliseconds: number;
  /** How long the page's thread was at work, as its processor counts. */
  readonly busy: number;
}

/** Lets the network train, and counts what the frames cost, which other programs do not change. */
async function frameCosts(page: Page): Promise<Costs> {
  const session = await page.context().newCDPSession(page);
  const tasks: TraceEvent[] = [];
  session.on(
    "Tracing.dataCollected",
    ({ value }) => tasks.push(...value as unknown as TraceEvent[]),
  );
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await page.getByRole("button", { name: "학습하기" }).click();
  await untilStep(page, 60); // compiled by then
  const start = performance.now();
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] },
  });
  await untilStep(page, 200);
  await session.send("Tracing.end");
  const milliseconds = performance.now() - start;
  await complete;
  const frames = tasks.filter(({ name }) => name === "FireAnimationFrame");
  const first = frames[0]!;
  const ofPage = tasks.filter(({ name, pid, tid }) =>
    name.endsWith("RunTask") && pid === first.pid && tid === first.tid
  );
  const busy = ofPage.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  return { frames: frames.length, milliseconds, busy };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
}

/** Looks now and then, so that the only frames are those of the page. */
async function untilStep(page: Page, step: number): Promise<void> {
  await page.waitForFunction(
    (step) => Number(document.querySelector<HTMLDataElement>("[data-name=steps]")!.value) >= step,
    step,
    { polling: 100 },
  );
}
