/**
 * Running cells on live pages: which run, what they say when they fail, and that nothing a reader writes
 * hangs the page.
 *
 * @module
 */

import { assert, assertEquals, assertMatch } from "../support/assert.ts";
import { engineTest } from "./engines.ts";
import type { Browser, Page } from "./engines.ts";
import { cellNow, cellsNow, giveProgram, press, run, start, withLivePage } from "./live_page.ts";

const PAGE = "02_tanh.html";

/** Within so many milliseconds the page ends what does not end. */
const LIMIT = 10_000;

/** So many milliseconds the page may be busy at a time while a cell runs, on a slow machine too. */
const PATIENCE = 1_500;

engineTest("a cell runs with the cells that it needs, each once", async ({ browser }) => {
  await withLivePage(browser, PAGE, async ({ page, heard }) => {
    const ids = await giveProgram(
      page,
      "const one = Math.random(); one",
      "const two = [one]; Math.random()",
      'console.log("alone")',
      "console.log(two[0] === one)",
    );
    const [first, second, alone, last] = ids as [string, string, string, string];
    const states = async (): Promise<string[]> =>
      (await cellsNow(page)).slice(0, ids.length).map(({ state }) => state);
    const texts = async (): Promise<string[]> =>
      (await cellsNow(page)).slice(0, ids.length).map(({ text }) => text);
    assertEquals((await run(page, last)).text, "true\n");
    assertEquals(await states(), ["done", "done", "idle", "done"]);
    const before = await texts();
    await run(page, last);
    assertEquals(await texts(), before, "what has run need not run again");
    await run(page, second);
    assert((await texts())[1] !== before[1], "the cell itself runs again");
    assertEquals((await texts())[0], before[0]);
    await press(page, "edit", first);
    await page.waitForSelector(`[data-cell="${first}"] .cm-content:focus`);
    await page.keyboard.type("// ");
    await page.keyboard.press("Enter");
    await run(page, last);
    assert((await texts())[0] !== before[0], "a needed cell that was edited runs again");
    await press(page, "run-all");
    assertEquals((await cellNow(page, alone)).text, "alone\n");
    assertEquals(heard, { requests: [], errors: [] });
  });
});

engineTest("an error in a needed cell is named, and ends Run All", async ({ browser }) => {
  await withLivePage(browser, PAGE, async ({ page, heard }) => {
    const [first, second, third] = await giveProgram(
      page,
      "\nconst one = undeclared + 1;",
      "console.log(one)",
      "console.log('later')",
    ) as [string, string, string];
    const target = await run(page, second);
    assertEquals([target.state, target.said], [
      "idle",
      "앞의 1번 셀에서 오류가 나서 실행하지 않았습니다.",
    ]);
    const failed = await cellNow(page, first);
    assertEquals(failed.state, "error");
    assertMatch(
      failed.text,
      /ReferenceError: undeclared is not defined \(2번째 줄\)[가-힣‘ ].*[가-힣]{2}/s,
    );
    await press(page, "run-all");
    assertEquals((await cellNow(page, third)).state, "idle");
    assertEquals(await said(page), "1번 셀에서 멈추었습니다.");
    assertEquals(heard, { requests: [], errors: [] });
  });
});

/** What does not end, or shows too much: each is ended, told in Korean, and the names come back. */
const RUNAWAYS: Readonly<Record<string, string>> = {
  "a loop": "while (true) {}",
  "a loop of microtasks": "for (;;) await null;",
  "a promise that is never kept": "await new Promise(() => {});",
  "a flood of outputs": "while (true) console.log(1);",
  "a huge output": 'console.log("가".repeat(5e7));',
  "a huge value": '"가".repeat(5e7)',
  "an output as large as allowed": 'for (let i = 0; i < 39; i++) console.log("가".repeat(1e5));',
  "endless recursion": "const f = (): number => 1 + f(); f();",
};

engineTest("nothing that a reader writes hangs the page", async ({ browser, t }) => {
  const steps = Object.entries(RUNAWAYS).map(([name, program]) => ({
    name,
    fn: () => endsInTime(browser, program),
    sanitizeOps: false,
    sanitizeResources: false,
    sanitizeExit: false,
  }));
  // Two at a time: most wait for their limit.
  for (let i = 0; i < steps.length; i += 2) {
    await Promise.all(steps.slice(i, i + 2).map((step) => t.step(step)));
  }
});

async function endsInTime(browser: Browser, program: string): Promise<void> {
  await withLivePage(browser, PAGE, async ({ page, heard }) => {
    const [first, second, third] = await giveProgram(
      page,
      "const kept = [42];",
      program,
      'console.log("kept", kept);',
    ) as [string, string, string];
    await run(page, first); // the worker's own start is not counted
    const begin = performance.now();
    await start(page, "run", second);
    const longest = await longestBusy(page);
    const took = performance.now() - begin;
    assert(took < LIMIT, `it took ${took} ms`);
    assert(longest < PATIENCE, `the page did not answer for ${longest} ms`);
    const ended = await cellNow(page, second);
    if (ended.state !== "done") {
      assertEquals(ended.state, "error");
      assertMatch(ended.said + ended.text, /[가-힣]{2,}.*[가-힣]{2,}/);
    }
    assertEquals((await run(page, third)).text, "kept [ 42 ]\n");
    assertEquals(heard, { requests: [], errors: [] });
  });
}

/** Asks the page again and again until no cell runs; the longest time that an answer took. */
async function longestBusy(page: Page): Promise<number> {
  let longest = 0;
  for (let isRunning = true; isRunning;) {
    const asked = performance.now();
    isRunning = await page.evaluate(() =>
      !document.querySelector<HTMLButtonElement>('[data-action="stop"]')!.disabled
    );
    longest = Math.max(longest, performance.now() - asked);
  }
  return longest;
}

engineTest("what a cell leaves behind does not hang the next one", async ({ browser }) => {
  await withLivePage(browser, PAGE, async ({ page, heard }) => {
    const [first, loop, flood, last] = await giveProgram(
      page,
      "const kept = [42];",
      "setTimeout(() => { while (true) {} }, 0);",
      "setTimeout(() => { while (true) console.log(kept); }, 0);",
      "console.log(kept)",
    ) as [string, string, string, string];
    await run(page, first);
    assertEquals((await run(page, loop)).state, "done");
    const begin = performance.now();
    assertEquals((await run(page, last)).text, "[ 42 ]\n");
    assert(performance.now() - begin < LIMIT);
    await run(page, flood);
    await page.waitForFunction(
      (id) =>
        document.querySelector(`[data-cell="${id}"] .said`)!.textContent!.includes("너무 많아"),
      {},
      flood,
    );
    assertEquals((await run(page, last)).text, "[ 42 ]\n");
    assertEquals(heard, { requests: [], errors: [] });
  });
});

engineTest("■ ends at once what runs and what waits", async ({ browser }) => {
  await withLivePage(browser, PAGE, async ({ page, heard }) => {
    const [first, loop, last] = await giveProgram(
      page,
      "const kept = [42];",
      "kept; while (true) {}",
      "console.log(kept)",
    ) as [string, string, string];
    for (const isReady of [false, true]) {
      if (isReady) await run(page, first);
      await start(page, "run", loop);
      await start(page, "run", last);
      if (isReady) await answers(page);
      const begin = performance.now();
      await press(page, "stop");
      assert(performance.now() - begin < PATIENCE);
      const cells = (await cellsNow(page)).slice(0, 3);
      assertEquals(cells.slice(1).map(({ state }) => state), ["idle", "idle"]);
      assertEquals(cells.slice(1).map(({ said }) => said), ["멈추었습니다.", "멈추었습니다."]);
      assertEquals(await said(page), "멈추었습니다.");
    }
    await start(page, "run", loop);
    await press(page, "run", loop); // the button of a cell that runs
    assertEquals((await cellNow(page, loop)).said, "멈추었습니다.");
    assertEquals((await run(page, last)).text, "[ 42 ]\n");
    assertEquals(heard, { requests: [], errors: [] });
  });
});

engineTest("outputs, errors and mistakes are told as they come", async ({ browser }) => {
  await withLivePage(browser, PAGE, async ({ page, heard }) => {
    const ids = await giveProgram(
      page,
      'console.log("하나"); console.error("둘"); console.log("셋", [1]); console.log("넷"); 5',
      'const f = () => {\n  throw new TypeError("앗");\n};\nf();',
      'Promise.reject(new Error("놓침"));\nawait new Promise((resolve) => setTimeout(resolve, 50));',
      "const x = (1 + 2;\n",
      'void setTimeout(() => console.log("늦게"), 50);',
      "Promise.resolve(1)",
    );
    for (const id of ids) await run(page, id);
    await page.waitForFunction(
      (id) => document.querySelector(`[data-cell="${id}"] .outputs`)!.textContent !== "",
      {},
      ids[4]!,
    );
    const [order, thrown, rejected, syntax, late, promise] = await cellsNow(page);
    assertEquals(order!.outputs.map(textIn), ["하나\n", "둘\n", "셋 [ 1 ]\n넷\n", "5"]);
    assertMatch(thrown!.text, /TypeError: 앗 \(2번째 줄\)/);
    assertMatch(rejected!.text, /놓침/);
    assertMatch(syntax!.text, /SyntaxError: .*\(1번째 줄\).*[가-힣]{2}/s);
    assertEquals([syntax!.state, late!.text], ["error", "늦게\n"]);
    assertMatch(promise!.text, /Promise.*await/s);
    assertEquals(heard, { requests: [], errors: [] });
  });
});

/** An output is one block of text, and perhaps a hint. */
function textIn(html: string): string {
  return /<pre[^>]*>(.*?)<\/pre>/s.exec(html)![1]!;
}

async function said(page: Page): Promise<string> {
  return await page.evaluate(() => document.querySelector(".lesson-bar .said")!.textContent!);
}

/** Waits until the first waiting cell has really begun. */
async function answers(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll(".cell-bar .said"))
      .some(({ textContent }) => textContent === "실행하는 중…")
  );
}
