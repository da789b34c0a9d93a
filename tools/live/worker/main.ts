/**
 * The worker of a live page: runs the cells of a lesson, without a network and apart from the page.
 *
 * @module
 */

import { runSlider } from "../../../lib/sliders/script.ts";
import type { FromWorker, ToWorker } from "../protocol.ts";
import { keepIntrinsics } from "./intrinsics.ts";
import { makeDeno } from "./jupyter.ts";
import { lockScope } from "./lock_scope.ts";
import { makeConsole } from "./page_console.ts";
import { Runner } from "./runner.ts";

/** What this file uses of a worker's global object. */
interface WorkerScope {
  addEventListener(type: string, listener: (event: never) => void): void;
  postMessage(message: FromWorker): void;
  eval(code: string): unknown;
  sliderScript?: string;
  Deno?: unknown;
}

const scope = globalThis as unknown as WorkerScope;
const send = scope.postMessage.bind(scope);
const listen = scope.addEventListener.bind(scope);
const evaluate = scope.eval; // called so, it sees nothing but the global scope

// A bundler has renamed what is in the function; its text was made before that.
const { sliderScript } = scope;
if (sliderScript !== undefined) runSlider.toString = () => sliderScript;
delete scope.sliderScript;

const runner = new Runner({ scope, send, evaluate, repair: keepIntrinsics(scope) });

listen("message", (event: MessageEvent<ToWorker>) => {
  if (event.isTrusted === false) return; // made by a cell
  const message = event.data;
  switch (message.type) {
    case "run":
      return void runner.run(message.cell, message.source);
    case "plan": {
      const { target, cells, done } = message;
      return send({ type: "plan", target, cells: runner.plan(target, cells, done) });
    }
    case "names":
      return send({ type: "names", names: runner.names });
    case "ping":
      return send({ type: "pong" });
  }
});
listen("error", (event: ErrorEvent) => {
  event.preventDefault();
  runner.fail(event.error ?? event.message);
});
listen("unhandledrejection", (event: PromiseRejectionEvent) => {
  event.preventDefault();
  runner.fail(event.reason);
});

function define(name: string, value: unknown): void {
  Object.defineProperty(scope, name, { value, writable: true, configurable: true });
}

lockScope(scope);
define("Deno", makeDeno(runner.show));
define("console", makeConsole((name, text) => runner.show({ output_type: "stream", name, text })));
for (const name of ["setTimeout", "setInterval"] as const) {
  const start = globalThis[name];
  define(name, (work: unknown, ...rest: [number?, ...unknown[]]) => {
    const code = typeof work === "function" ? work as () => void : () => evaluate(String(work));
    return start(runner.belated(code), ...rest);
  });
}
const { queueMicrotask: queue } = globalThis;
define("queueMicrotask", (work: () => void) => queue(runner.belated(work)));
send({ type: "ready" });
