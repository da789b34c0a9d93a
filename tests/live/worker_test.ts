/**
 * What a live page's worker promises: order, errors with their places, and that no cell gets out of it or breaks it.
 *
 * @module
 */

import type { ErrorOutput } from "../../tools/live/protocol.ts";
import { workerSource } from "../../tools/live/worker_source.ts";
import type { Output } from "../../tools/notebooks/notebook.ts";
import { assert, assertEquals, assertStringIncludes } from "../support/assert.ts";
import { LiveWorker } from "../support/live.ts";
import { needsRun } from "../support/permissions.ts";
import { shown } from "./shown.ts";

/** A page loads it before its first cell runs; lib and Plot alone take two thirds of it. */
const MOST_KILOBYTES = 330;

Deno.test("the worker is small enough for a page", needsRun, async () => {
  const stream = new Blob([await workerSource()]).stream().pipeThrough(
    new CompressionStream("gzip"),
  );
  const { byteLength } = await new Response(stream).arrayBuffer();
  assert(byteLength < MOST_KILOBYTES * 1000, `${byteLength} bytes, gzipped`);
});

/** A test with a worker of its own. */
function withWorker(name: string, test: (live: LiveWorker) => Promise<void>): void {
  Deno.test(name, needsRun, async () => {
    const live = await LiveWorker.start();
    try {
      await test(live);
    } finally {
      live.end();
    }
  });
}

/** What a cell shows, as lines. */
async function run(live: LiveWorker, source: string, longer = 0): Promise<string[]> {
  const { outputs } = await live.run("c", source, longer);
  return shown(outputs as unknown as Output[]);
}

/** The error that a cell shows. */
async function errorIn(live: LiveWorker, source: string): Promise<ErrorOutput> {
  const { outputs, ok } = await live.run("c", source);
  const output = outputs.at(-1);
  assert(!ok && output?.output_type === "error", `no error: ${JSON.stringify(output)}`);
  return output as ErrorOutput;
}

withWorker("cells run one after another, each with its own outputs", async (live) => {
  const wait = "await new Promise((resolve) => setTimeout(resolve, 20));";
  live.send({ type: "run", cell: "a", source: `console.log("a1"); ${wait} console.log("a2");` });
  live.send({ type: "run", cell: "b", source: 'console.log("b");' });
  live.send({ type: "ping" });
  await live.next(0, (one) => one.type === "done" && one.cell === "b");
  const said = live.messages.map((one) =>
    one.type === "output" && one.output.output_type === "stream"
      ? `${one.cell} ${one.output.text.trim()}`
      : one.type === "done"
      ? `${one.cell} done`
      : one.type
  );
  assertEquals(said, ["ready", "a a1", "pong", "a a2", "a done", "b b", "b done"]);
});

withWorker("what a timer shows belongs to the cell that started it", async (live) => {
  await live.run("a", 'setTimeout(() => console.log("late"), 20);');
  const b = await live.run("b", "await new Promise((resolve) => setTimeout(resolve, 60)); 1");
  assertEquals(b.outputs.length, 1);
  const late = live.messages.find((one) =>
    one.type === "output" && one.output.output_type === "stream"
  );
  assertEquals(late?.type === "output" && late.cell, "a");
});

withWorker("a cell that shows too much is stopped from it", async (live) => {
  const many = await live.run("a", "for (let i = 0; i < 3000; i++) console.log(i);");
  assertEquals([many.outputs.length, many.flooded], [1000, true]);
  const large = await live.run(
    "b",
    'for (let i = 0; i < 50; i++) console.log("x".repeat(100_000));',
  );
  assertEquals([large.outputs.length < 41, large.flooded], [true, true]);
  assertEquals(await run(live, "1 + 1"), ["result text/plain 2"]);
});

withWorker("a plan names the cells to run, types and all", async (live) => {
  const cells = [
    { cell: "w", source: "const width: number = 2;" },
    { cell: "x", source: "console.log(width);" },
    { cell: "y", source: "const area = (h: number): number => width * h;" },
    { cell: "z", source: "area(3)" },
  ];
  assertEquals(await live.plan("z", cells), ["w", "y", "z"]);
  assertEquals(await live.plan("z", cells, ["w"]), ["y", "z"]);
  await live.run("w", cells[0]!.source);
  const { hint } = await errorIn(live, "area(3)");
  assertStringIncludes(hint ?? "", "앞의 셀을 아직 실행하지 않았습니다");
});

withWorker("names are told", async (live) => {
  await live.run("a", "const mine = 1;");
  live.send({ type: "names" });
  const names = await live.next(0, ({ type }) => type === "names");
  assert(names.type === "names" && ["mine", "sigmoid"].every((name) => names.names.includes(name)));
});

withWorker("errors tell line, column and hint", async (live) => {
  const rows: [source: string, line: number, column: number | undefined, hint: string][] = [
    ["1;\n  missing;", 2, 3, "선언하지 않은"],
    ["const f = () => {\n  throw new Error('x');\n};\n\nf();", 2, 9, ""],
    ["const n: any = undefined;\nn.x;", 2, 3, "undefined"],
    ["const c = 1;\nc = 2;", 2, 3, "let으로"],
    ["import {\n  sigmoid,\n} from '../lib/mod.ts';\nsigmod(1);", 4, 1, "sigmoid"],
    ["await Promise.resolve();\n[].reduce((a) => a);", 2, 4, ""],
    ["const later = Promise.resolve([1]);\nlater.map((x) => x);", 2, 7, "await"],
  ];
  for (const [source, line, column, part] of rows) {
    const error = await errorIn(live, source);
    assertEquals([error.line, error.column], [line, column], source);
    assertStringIncludes(error.hint ?? "", part, source);
  }
});

withWorker("an error in an earlier cell's function is placed in the running cell", async (live) => {
  await live.run("a", "const f = (x: any) => {\n\n\n  return x.y.z;\n};");
  assertEquals((await errorIn(live, "1;\nf({});")).line, 2);
});

withWorker("a promise as a value, and ^, get a hint", async (live) => {
  for (const [source, part] of [["(async () => 1)()", "await"], ["2 ^ 3", "**"]] as const) {
    const output = (await live.run("c", source)).outputs[0];
    assertStringIncludes((output?.output_type === "execute_result" && output.hint) || "", part);
  }
});

withWorker("no cell gets out of the worker", async (live) => {
  const ways = [
    'postMessage({ type: "done", cell: "x", ok: true })',
    'self.postMessage({ type: "done", cell: "x", ok: true })',
    'globalThis.constructor.prototype.postMessage.call(self, { type: "done", cell: "x", ok: true })',
    'new Function("postMessage({ type: 1 })")()',
    '(0, eval)("postMessage(1)")',
    "close()",
    "self.close()",
    'await fetch("data:,a")',
    'new WebSocket("ws://localhost:1")',
    "new XMLHttpRequest()",
    'new EventSource("http://localhost:1")',
    'indexedDB.open("a")',
    'await caches.open("a")',
    'localStorage.setItem("a", "b")',
    'new BroadcastChannel("a").postMessage(1)',
    'importScripts("http://localhost:1/a.js")',
    'navigator.sendBeacon("http://localhost:1")',
    'navigator.serviceWorker.register("a.js")',
    'new Worker("data:text/javascript,1")',
    'await import("http://localhost:1/a.js")',
    'import "https://localhost:1/a.js"',
    'Deno.readTextFileSync("/etc/hosts")',
    'new Deno.Command("ls")',
    'addEventListener("message", console.log)',
    "onmessage()",
  ];
  for (const way of ways) {
    const error = await errorIn(live, way);
    assert(
      ["Error", "TypeError", "ReferenceError"].includes(error.ename),
      `${way}: ${error.evalue}`,
    );
  }
  assert(!live.messages.some((one) => one.type === "done" && one.cell === "x"));
  assertEquals(await run(live, "1 + 1"), ["result text/plain 2"]);
});

withWorker("what a page does not have is explained in Korean", async (live) => {
  for (
    const source of ['fetch("a")', "Deno.cwd()", 'await import("npm:lodash")', "new WebSocket('a')"]
  ) {
    assertStringIncludes((await errorIn(live, source)).hint ?? "", "이 페이지에서", source);
  }
});

withWorker("a cell cannot run another in the page's name", async (live) => {
  const fake =
    'new MessageEvent("message", { data: { type: "run", cell: "x", source: "console.log(1)" } })';
  await run(live, `EventTarget.prototype.dispatchEvent.call(self, ${fake});`, 30);
  assert(!live.messages.some((one) => "cell" in one && one.cell === "x"));
});

withWorker("whatever a cell breaks, later cells are run and shown", async (live) => {
  const breakers = [
    "const sigmoid = 3;",
    "console = null;",
    "const Promise = 1;",
    "globalThis.Promise = 1;",
    "Array.prototype.map = null;",
    "Array.prototype[Symbol.iterator] = null;",
    "Promise.prototype.then = null;",
    "Function.prototype.bind = null;",
    "JSON.stringify = null;",
    "Object.defineProperty = Reflect.defineProperty = Reflect.deleteProperty = null;",
    "String.prototype.replace = String.prototype.split = null;",
    "Map.prototype.get = Map.prototype.set = Set.prototype.has = null;",
    "RegExp.prototype.exec = RegExp.prototype.test = null;",
    "const Object = 1, Array = 2, String = 3, Error = 4, Math = 5, Map = 6;",
    "var globalThis = 1, self = 2;",
    "let setTimeout = 1;",
    "eval = null;",
  ];
  for (const breaker of breakers) {
    await live.run("breaker", breaker);
    assertEquals(await run(live, "const after = [1, { a: 2 }];\nafter"), [
      "result text/plain [ 1, { a: 2 } ]",
    ], breaker);
  }
  const figure = 'import { activations, secantFigure, show } from "../lib/mod.ts";\n' +
    "await show(secantFigure(activations.sigmoid, { at: 1, widths: [4, 2, 1] }));";
  assert((await live.run("d", figure)).ok);
});

withWorker("what a cell adds to the language stays", async (live) => {
  await live.run(
    "a",
    "(Array.prototype as any).last = function () { return this[this.length - 1]; };",
  );
  assertEquals(await run(live, "([1, 2] as any).last()"), ["result text/plain 2"]);
});

withWorker("errors that nobody catches are shown and end nothing", async (live) => {
  const rows = [
    ["rejected", 'void Promise.reject(new Error("x"));'],
    ["timer", 'void setTimeout(() => { throw new Error("x"); }, 5);'],
    ["microtask", 'queueMicrotask(() => { throw new Error("x"); });'],
  ] as const;
  for (const [cell, source] of rows) {
    await live.run(cell, source);
    const shown = await live.next(0, (one) => one.type === "output" && one.cell === cell);
    const output = shown.type === "output" ? shown.output : undefined;
    assertEquals(output?.output_type === "error" && output.evalue, "x", cell);
  }
  assertEquals(await run(live, "1 + 1"), ["result text/plain 2"]);
});
