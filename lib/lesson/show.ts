/**
 * Showing something in a notebook. The only file that knows the Jupyter kernel.
 *
 * @module
 */

import type { Output } from "../base/output.ts";

/**
 * Shows an output below the running notebook cell, and resolves when it is safely on its way.
 *
 * The kernel sends outputs from a loop of its own and may report a cell as finished before that loop
 * has run; an output that is late is shown in the wrong cell or lost. So this waits a moment after
 * handing the output over. Outside a notebook (a script, a test) there is nowhere to show it and
 * nothing happens.
 *
 * @param output What to show.
 * @returns When the output has been handed over.
 * @throws {TypeError} If `output` has no text for `html` and `text`.
 *
 * @example In a cell
 * ```ts
 * import { show } from "../mod.ts";
 *
 * await show({ html: "<b>g′(0) = 1/4</b>", text: "g′(0) = 1/4" });
 * ```
 */
export async function show(output: Output): Promise<void> {
  if (typeof output?.html !== "string" || typeof output.text !== "string") {
    throw new TypeError(
      `Cannot show ${String(output)}: it needs the texts html and text, as figures and tables have`,
    );
  }
  const jupyter = notebookKernel();
  if (jupyter === undefined) return;
  await jupyter.broadcast("display_data", {
    data: { "text/html": output.html, "text/plain": output.text },
    metadata: output.checks === undefined ? {} : { checks: output.checks },
    transient: {},
  });
  await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
}

/** 50 ms lost nothing in some thousand cells on every kernel tried; 20 ms did. */
const MOMENT_MS = 50;

function notebookKernel(): typeof Deno.jupyter | undefined {
  try {
    return Deno.jupyter; // throws outside a notebook; Deno itself is missing outside Deno
  } catch {
    return undefined;
  }
}
