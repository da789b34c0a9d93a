/**
 * The parts of a live page that are loaded when a reader first runs or edits a cell.
 *
 * @module
 */

import type { OpenEditor } from "../editor/editor.ts";

declare global {
  /** The source of the worker; set by `worker.js`. */
  var liveWorkerSource: string | undefined;
  /** Opens an editor; set by `editor.js`. */
  var liveEditor: OpenEditor | undefined;
  /** The lesson's notebook without outputs, as JSON; set by `01_….notebook.js`. */
  var liveNotebook: string | undefined;
}

const loading = new Map<string, Promise<void>>();

/**
 * Runs a script once: the one inside a page that is a single file, or else the file beside the page. A
 * page opened from a disk may load scripts so, but neither modules nor text.
 *
 * @param name The name of the part, as in `data-part` or in `live/NAME.js`.
 */
export function loadScript(name: string): Promise<void> {
  const started = loading.get(name) ?? load(name);
  loading.set(name, started);
  started.catch(() => loading.delete(name));
  return started;
}

function load(name: string): Promise<void> {
  const inside = document.querySelector(`body > script[data-part="${name}"]`);
  const script = document.createElement("script");
  if (inside !== null) {
    script.textContent = inside.textContent;
    document.head.append(script);
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    script.src = `live/${name}.js`;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`Cannot load live/${name}.js: it must lie beside the page`));
    };
    document.head.append(script);
  });
}
