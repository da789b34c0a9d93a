/**
 * The part of `Deno` that a page has: showing something, as the kernel does.
 *
 * @module
 */

import { SHOWS_AT_ONCE } from "../../../lib/lesson/show.ts";
import type { CellOutput, MimeBundle } from "../protocol.ts";
import { inspect } from "./inspect.ts";
import { refusingObject } from "./lock_scope.ts";

/** An object with a method of this name says itself how it is shown. */
const DISPLAY = Symbol.for("Jupyter.display");

/** Takes an output of the running cell. */
export type Show = (output: CellOutput) => void;

/** What `Deno.jupyter.broadcast` takes. */
interface Content {
  readonly data?: MimeBundle;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly name?: "stdout" | "stderr";
  readonly text?: string;
}

/** The object `Deno` of the cells; the rest of it is refused with a hint. */
export function makeDeno(show: Show): object {
  const jupyter = {
    [SHOWS_AT_ONCE]: true,
    broadcast: (type: string, content: Content): Promise<void> => {
      const output = broadcastOutput(type, content);
      if (output !== undefined) show(output);
      return Promise.resolve();
    },
    display: async (value: unknown, options: { raw?: boolean } = {}): Promise<void> => {
      const data = options.raw ? value as MimeBundle : await bundleOf(value);
      show({ output_type: "display_data", data, metadata: {} });
    },
    format: bundleOf,
    md: template("text/markdown"),
    html: template("text/html"),
    svg: template("image/svg+xml"),
    $display: DISPLAY,
  };
  return refusingObject("Deno", {
    jupyter: refusingObject("Deno.jupyter", jupyter),
    inspect: (value: unknown) => inspect(value),
  });
}

function broadcastOutput(type: string, content: Content): CellOutput | undefined {
  const { data = {}, metadata = {}, name = "stdout", text = "" } = content;
  if (type === "display_data") return { output_type: type, data, metadata };
  if (type === "execute_result") {
    return { output_type: type, data, metadata, execution_count: null };
  }
  if (type === "stream") return { output_type: type, name, text };
  return undefined;
}

/** How a value is shown: as it says itself, or as text. */
export async function bundleOf(value: unknown): Promise<MimeBundle> {
  return await ownBundle(value) ?? { "text/plain": inspect(value) };
}

/** How a value says itself that it is shown; `undefined` if it does not say. */
export async function ownBundle(value: unknown): Promise<MimeBundle | undefined> {
  if (typeof value !== "object" || value === null || !(DISPLAY in value)) return undefined;
  const display = (value as Record<symbol, unknown>)[DISPLAY];
  return typeof display === "function" ? await display.call(value) : undefined;
}

/** A tag for templates whose text is of one mime type. */
function template(mime: string) {
  return (strings: TemplateStringsArray, ...values: readonly unknown[]): object => {
    const text = strings.map((part, i) => part + (i < values.length ? String(values[i]) : "")).join(
      "",
    );
    return { [DISPLAY]: () => ({ [mime]: text }) };
  };
}
