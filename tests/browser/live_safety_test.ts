/**
 * What a reader runs, or gets from somebody else, can reach neither page nor network.
 *
 * @module
 */

import { join } from "node:path";
import { assert, assertEquals, assertMatch } from "../support/assert.ts";
import { engineTest } from "./engines.ts";
import type { Page } from "./engines.ts";
import {
  cellNow,
  cellsNow,
  give,
  giveFile,
  giveProgram,
  press,
  run,
  withLivePage,
} from "./live_page.ts";
import { serve } from "./server.ts";
import { writtenSite } from "./site.ts";

const PAGE = "03_relu.html";

/** Programs that want out; `ADDRESS` is a server's. */
const WAYS_OUT = [
  "await fetch('ADDRESS')",
  "new WebSocket('ADDRESS'.replace('http', 'ws'))",
  "importScripts('ADDRESS')",
  "await import('ADDRESS')",
  "importScripts.call(globalThis, 'ADDRESS')",
  "new XMLHttpRequest().open('GET', 'ADDRESS')",
  "new EventSource('ADDRESS')",
  "new Worker('ADDRESS')",
  "navigator.sendBeacon('ADDRESS')",
  "Object.getPrototypeOf(Object.getPrototypeOf(globalThis)).importScripts('ADDRESS')",
  "Object.getPrototypeOf(Object.getPrototypeOf(globalThis)).fetch.call(globalThis, 'ADDRESS')",
  "await (async () => {}).constructor(\"return fetch('ADDRESS')\")()",
  "new FontFace('a', 'url(ADDRESS)').load()",
  "localStorage.getItem('a')",
  "indexedDB.open('a')",
  "await caches.open('a')",
  "new BroadcastChannel('a').postMessage(1)",
  "postMessage({ type: 'done', cell: 'a', ok: true })",
  "self.close()",
  "document.title = 'left'",
];

/**
 * The policy must let a page load its own scripts, so that evaluated code may ask the page's own server for
 * one, and no other server.
 */
const EVALUATED = [
  "await eval(\"import('ADDRESS')\")",
  "await new Function(\"return import('ADDRESS')\")()",
];

/** HTML that wants to run a script, load something, or leave; `ADDRESS` is a server's. */
const HTML = [
  "<script>parent.hacked = 1</script>",
  "<svg><script>parent.hacked = 1</script></svg>",
  "<img src=x onerror='hacked = 1'>",
  "<img src='ADDRESS/img'>",
  "<svg onload='hacked = 1'><image href='ADDRESS/image'/><use href='ADDRESS/use#a'/></svg>",
  "<iframe srcdoc='<script>parent.hacked = 1</script>'></iframe>",
  "<iframe src='ADDRESS/frame'></iframe>",
  "<meta http-equiv=refresh content='0; url=ADDRESS/refresh'>",
  "<base href='ADDRESS/base'>",
  "<link rel=stylesheet href='ADDRESS/sheet'><link rel=prefetch href='ADDRESS/prefetch'>",
  "<style>@import 'ADDRESS/import'; .outputs { background: url(ADDRESS/rule) }" +
  "@font-face { font-family: hacked; src: url(ADDRESS/font) } * { font-family: hacked }</style>",
  "<p style='background: url(ADDRESS/style); filter: url(ADDRESS/filter#a)'>가</p>",
  "<a id=leave href='javascript:hacked = 1' ping='ADDRESS/ping'>가</a>",
  "<form id=form action='ADDRESS/form'><button id=submit>가</button></form>",
  "<button id=formaction form=form formaction='ADDRESS/formaction'>가</button>",
  "<video src='ADDRESS/video' autoplay></video><audio src='ADDRESS/audio'></audio>",
  "<object data='ADDRESS/object'></object><embed src='ADDRESS/embed'>",
  "<details open ontoggle='hacked = 1'><summary>가</summary></details>",
  "<input autofocus onfocus='hacked = 1'>",
  "<template shadowrootmode=open><script>hacked = 1</script></template>",
  "<div data-slider='{'></div>",
];

/** A page on a disk, and one of the very server that must not be asked. */
const PLACES = ["a disk", "a server"] as const;

for (const place of PLACES) {
  engineTest(
    `a cell on a page from ${place} reaches no network and no storage`,
    async ({ browser }) => {
      const { folder } = await writtenSite();
      const server = serve(folder);
      const address = place === "a disk" ? PAGE : `${server.address}${PAGE}`;
      try {
        await withLivePage(browser, address, async ({ page }) => {
          const shown = `console.log("살아 있음")`;
          for (const program of [...WAYS_OUT, ...place === "a disk" ? EVALUATED : []]) {
            const outward = program.replaceAll("ADDRESS", `${server.address}secret`);
            const [id, next] = await giveProgram(page, outward, shown) as [string, string];
            await run(page, id);
            assertEquals((await run(page, next)).text, "살아 있음\n", program);
          }
          assert(!(await page.title()).includes("left"));
          assertEquals(server.asked.filter((path) => path.includes("secret")), []);
        });
      } finally {
        await server.stop();
      }
    },
  );

  engineTest(
    `an output on a page from ${place} runs, loads and leaves nothing`,
    async ({ browser }) => {
      const { folder } = await writtenSite();
      const server = serve(folder);
      const address = place === "a disk" ? PAGE : `${server.address}${PAGE}`;
      try {
        await withLivePage(browser, address, async ({ page }) => {
          const before = page.url();
          for (const html of HTML) {
            const text = JSON.stringify(html.replaceAll("ADDRESS", `${server.address}secret`));
            const [id] = await giveProgram(page, `Deno.jupyter.html\`\${${text}}\``) as [string];
            assertEquals((await run(page, id)).state, "done", html);
            await tryAll(page);
            assertEquals(page.url(), before, html);
            assert(!await page.evaluate(() => "hacked" in globalThis), html);
          }
          assertEquals(server.asked.filter((path) => path.includes("secret")), []);
        });
      } finally {
        await server.stop();
      }
    },
  );
}

engineTest("a file of answers is text and nothing else", async ({ browser }) => {
  await withLivePage(browser, PAGE, async ({ page, heard }) => {
    const { folder } = await writtenSite();
    const evil = "</script><script>hacked = 1</script><img src=x onerror='hacked = 1'><!--";
    const id = (await cellsNow(page))[1]!.id;
    await give(page, { [id]: evil });
    const shown = await page.evaluate(
      (id) => document.querySelector(`[data-cell="${id}"] code`)!.textContent,
      id,
    );
    assertEquals(shown, evil);
    await page.reload();
    const again = await page.evaluate(
      (id) => document.querySelector(`[data-cell="${id}"] code`)!.textContent,
      id,
    );
    assertEquals(again, evil);
    assertMatch((await run(page, id)).text, /SyntaxError/);
    await press(page, "edit", id);
    await page.waitForSelector(".cm-content");
    assert(!await page.evaluate(() => "hacked" in globalThis));
    const kept = (await cellNow(page, id)).isEdited;
    const good = JSON.stringify({ lesson: "03_relu", sources: {}, grades: {} });
    for (
      const bad of [
        "",
        "{",
        "null",
        "[]",
        "5",
        '"a"',
        '{"sources":{"a":{"now":1,"from":""}},"grades":{}}',
        '{"sources":{"a":null},"grades":{}}',
        '{"lesson":"03_relu","sources":{},"grades":{"a":{}}}',
        good.replace("03_relu", "01_sigmoid"),
        await Deno.readTextFile(join(folder, "manifest.webmanifest")),
      ]
    ) {
      assertMatch(await giveFile(page, bad), /파일/, bad);
      assert((await cellNow(page, id)).isEdited === kept, bad);
    }
    assertEquals(heard, { requests: [], errors: [] });
  });
});

/** Clicks what an output offers. */
async function tryAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll<HTMLElement>("#leave, #submit, #formaction")) {
      element.click();
    }
    // Two frames, in which what is to be loaded would be asked for.
    for (let i = 0; i < 2; i++) await new Promise((resolve) => setTimeout(resolve, 16));
  });
}
