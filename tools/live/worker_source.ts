/**
 * The whole text of the worker that runs a live page's cells.
 *
 * @module
 */

import { join } from "node:path";
import { runSlider } from "../../lib/sliders/script.ts";
import { bundle } from "./bundle.ts";

const MAIN = join("tools", "live", "worker", "main.ts");

/**
 * Bundles the worker and all that it needs into one classic script.
 *
 * @param main The module that the worker starts with, from the project's folder; default: a live page's.
 * @throws {Error} If it cannot be bundled.
 */
export async function workerSource(main: string = MAIN): Promise<string> {
  return assembled(await bundle(main));
}

/** The bundle with the slider's text before it, and with global objects of its own. */
function assembled(bundle: string): string {
  const slider = `self.sliderScript = ${JSON.stringify(runSlider.toString())};`;
  const own = GLOBALS.map((name) => `${name}=self.${name}`).join();
  return `${slider}\n(()=>{const ${own};\n${bundle}\n})();\n`;
}

/** A cell may declare these anew; the library and the runner go on with the ones they had. */
const GLOBALS = [
  ...["Array", "ArrayBuffer", "BigInt", "Boolean", "DataView", "Date", "Error", "Float32Array"],
  ...["Float64Array", "Function", "Infinity", "Int32Array", "JSON", "Map", "Math", "NaN", "Number"],
  ...[
    "Object",
    "Promise",
    "Proxy",
    "RangeError",
    "ReferenceError",
    "Reflect",
    "RegExp",
    "Set",
    "String",
  ],
  ...[
    "Symbol",
    "SyntaxError",
    "TypeError",
    "Uint32Array",
    "Uint8Array",
    "WeakMap",
    "WeakSet",
    "btoa",
  ],
  ...[
    "clearTimeout",
    "isFinite",
    "isNaN",
    "parseFloat",
    "parseInt",
    "performance",
    "queueMicrotask",
  ],
  ...["setTimeout", "TextDecoder", "TextEncoder", "URL"],
];
