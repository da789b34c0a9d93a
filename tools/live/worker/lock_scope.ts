/**
 * What a cell must not reach: the wire to the page, the network, what a browser stores.
 *
 * @module
 */

import { PageError } from "./page_error.ts";

/**
 * Taken away, so that a cell can neither speak for the worker nor listen, nor end it. `dispatchEvent` stays, through
 * which Deno itself reports rejections; events that a cell makes are told by `isTrusted`.
 */
const WIRE = [
  "postMessage",
  "close",
  "terminate",
  "onmessage",
  "onmessageerror",
  "onerror",
  "onunhandledrejection",
  "onrejectionhandled",
  "addEventListener",
  "removeEventListener",
  "reportError",
];

/** Functions and classes that a cell may call, which then say what is the matter. */
const NETWORK = [
  "fetch",
  "fetchLater",
  "importScripts",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "RTCPeerConnection",
  "Worker",
  "SharedWorker",
  "BroadcastChannel",
  "MessageChannel",
  "Notification",
  "FileReaderSync",
  "FontFace",
  "alert",
  "confirm",
  "prompt",
];

/** Objects of that kind. */
const STORES = [
  "indexedDB",
  "caches",
  "navigator",
  "localStorage",
  "sessionStorage",
  "cookieStore",
  "location",
  "storage",
  "serial",
  "usb",
  "webkitIndexedDB",
  "fonts",
];

/**
 * Locks the global object before any cell has run.
 *
 * @param scope The global object of the worker.
 */
export function lockScope(scope: object): void {
  for (const name of WIRE) remove(scope, name);
  for (const name of NETWORK) replace(scope, name, refusal(name));
  for (const name of STORES) replace(scope, name, refusingObject(name));
}

/** Says that a page does not have something. */
export function notOnPage(name: string): PageError {
  return new PageError(
    `${name} is not available on this page`,
    `${name} 기능은 이 페이지에서 쓸 수 없습니다. 셀은 네트워크도 파일도 없이 브라우저 안에서만 실행됩니다.`,
  );
}

/** An object that can be named but not used. */
export function refusingObject(name: string, allowed: object = {}): object {
  return new Proxy(allowed, {
    get: (target, key) => {
      if (key in target || typeof key === "symbol") return Reflect.get(target, key);
      throw notOnPage(`${name}.${key}`);
    },
    set: () => {
      throw notOnPage(name);
    },
  });
}

function refusal(name: string): () => never {
  return function (): never {
    throw notOnPage(name);
  };
}

/** Takes it away wherever it comes from: the object itself, or one of its own classes. */
function remove(scope: object, name: string): void {
  for (let one: object | null = scope; one !== null; one = Object.getPrototypeOf(one)) {
    if (one !== Object.prototype && one !== EventTarget.prototype) {
      Reflect.deleteProperty(one, name);
    }
  }
  if (name in scope) Object.defineProperty(scope, name, { value: undefined, writable: true });
}

function replace(scope: object, name: string, value: unknown): void {
  remove(scope, name);
  Object.defineProperty(scope, name, { value, writable: true, configurable: true });
}
