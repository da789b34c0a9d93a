/**
 * What a cell can import: the library and Observable Plot.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import * as activations from "../../../lib/activations/mod.ts";
import * as derivatives from "../../../lib/derivatives/mod.ts";
import * as figures from "../../../lib/figures/mod.ts";
import * as lesson from "../../../lib/lesson/mod.ts";
import * as lib from "../../../lib/mod.ts";
import * as network from "../../../lib/network/mod.ts";
import * as precision from "../../../lib/precision/mod.ts";
import { PageError } from "./page_error.ts";
import { nearest } from "./nearest.ts";

type Module = Readonly<Record<string, unknown>>;

/** Path after `lib/` → module; the entries that `deno.json` exports. */
const LIBRARY: Readonly<Record<string, Module>> = {
  "": lib,
  "activations/": activations,
  "derivatives/": derivatives,
  "precision/": precision,
  "network/": network,
  "figures/": figures,
  "lesson/": lesson,
};

/** The names that `lib/mod.ts` offers. */
export const LIBRARY_NAMES: readonly string[] = Object.keys(lib);

/**
 * A module, with the names that a cell wants from it.
 *
 * @param path As in the import.
 * @param names The names that are imported.
 * @param inUse Those of them that the cell uses as values; types are never used so.
 * @throws {PageError} If a page does not have the module, or the module has no such name.
 */
export function loadModule(
  path: string,
  names: readonly string[] = [],
  inUse: readonly string[] = [],
): Module {
  const module = find(path);
  for (const name of names) {
    const isType = /^[A-Z]/.test(name) && !inUse.includes(name);
    if (!(name in module) && !isType) throw missingName(path, name, module);
  }
  return module;
}

/** The same for `import()`. */
export function loadModuleLater(path: unknown): Promise<Module> {
  return new Promise((resolve) => resolve(find(String(path))));
}

function find(path: string): Module {
  const [, room] = /^\.{1,2}\/(?:.*\/)?lib\/((?:\w+\/)?)mod\.ts$/.exec(path) ?? [];
  const module = path === "@observablehq/plot" ? Plot : LIBRARY[room ?? "none"];
  if (module !== undefined) return asModule(module);
  throw new PageError(
    `Cannot import ${
      JSON.stringify(path)
    }: a page holds only "../lib/mod.ts" and "@observablehq/plot"`,
    `이 페이지에서는 "../lib/mod.ts"와 "@observablehq/plot"만 가져올 수 있습니다. 다른 모듈은 노트북에서 쓰세요.`,
  );
}

/** As an engine's own module: no prototype, nothing to overwrite. */
function asModule(module: Module): Module {
  const known = made.get(module);
  if (known !== undefined) return known;
  const own = Object.create(null, { [Symbol.toStringTag]: { value: "Module" } });
  for (const name of Object.keys(module).sort()) {
    Object.defineProperty(own, name, { value: module[name], enumerable: true });
  }
  made.set(module, Object.freeze(own));
  return own;
}

const made = new Map<Module, Module>();

function missingName(path: string, name: string, module: Module): PageError {
  const near = nearest(name, Object.keys(module));
  const rest = near ? ` 혹시 ${near}인가요?` : " 이름을 확인하세요.";
  return new PageError(
    `The requested module ${JSON.stringify(path)} does not provide an export named '${name}'`,
    `${path}에 없는 이름입니다: ${name}.${rest}`,
    "SyntaxError",
  );
}
