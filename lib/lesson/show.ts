/**
 * Showing something in a notebook. The only file that knows the Jupyter kernel.
 *
 * @module
 */

import { toOutput } from "../base/output.ts";
import type { Figure, Output } from "../base/output.ts";
import { describe } from "../base/require.ts";

/**
 * Shows a figure, a slider or a table below the running notebook cell, and resolves when it is safely on its way.
 *
 * The kernel sends outputs from a loop of its own and may report a cell as finished before that loop
 * has run; an output that is late is shown in the wrong cell or lost. So this waits a moment after
 * handing the output over. Outside a notebook (a script, a test) there is nowhere to show it and
 * nothing happens.
 *
 * @param shown What to show: a figure, or HTML with its plain text.
 * @returns When the output has been handed over.
 * @throws {TypeError} If `shown` is neither.
 *
 * @example In a cell
 * ```ts
 * import { show } from "./mod.ts";
 *
 * await show({ html: "<b>g′(0) = 1/4</b>", text: "g′(0) = 1/4" });
 * ```
 */
export async function show(shown: Figure | Output): Promise<void> {
  const output = toOutput(requireShown(shown));
  const jupyter = notebookKernel();
  if (jupyter === undefined) return;
  await jupyter.broadcast("display_data", {
    data: { "text/html": output.html, "text/plain": output.text },
    metadata: metadataOf(output),
    transient: {},
  });
  if (SHOWS_AT_ONCE in jupyter) return;
  await new Promise((resolve) => setTimeout(resolve, isFurther ? FURTHER_MS : FIRST_MS));
  isFurther = true;
  setTimeout(() => isFurther = false);
}

/** What stands in for the kernel on a live page bears this mark: there nothing can be late. */
export const SHOWS_AT_ONCE: unique symbol = Symbol.for(
  "activation-derivatives.shows-at-once",
) as never;

/** What a program that reads the notebook wants to know of the output. */
function metadataOf({ checks, verdict }: Output): Record<string, unknown> {
  return { ...(checks !== undefined && { checks }), ...(verdict && { verdict }) };
}

function requireShown(shown: Figure | Output): Figure | Output {
  const { html, text, svg, alt } = (shown ?? {}) as Partial<Figure & Output>;
  const isShown = typeof html === "string" ? typeof text === "string" : isText(svg) && isText(alt);
  if (isShown) return shown;
  throw new TypeError(
    `Cannot show ${
      describe(shown)
    }: it takes a figure, with the texts svg and alt, or an output, ` +
      "with the texts html and text",
  );
}

function isText(text: unknown): boolean {
  return typeof text === "string";
}

/**
 * A cell's only output has a head start before the end of its cell. Two that are still waiting have not:
 * on a busy computer 30 ms were too few for the second, 50 ms lost nothing.
 * One alone lost nothing at 20 ms on the supported kernels; older ones did.
 */
const [FIRST_MS, FURTHER_MS] = [30, 50];

/** Whether the cell has shown something already: it has run on without a turn of the event loop since. */
let isFurther = false;

function notebookKernel(): typeof Deno.jupyter | undefined {
  try {
    return Deno.jupyter; // throws outside a notebook; Deno itself is missing outside Deno
  } catch {
    return undefined;
  }
}
