/**
 * The console of the cells.
 *
 * @module
 */

import { tableText } from "./console_table.ts";
import { formatLog } from "./format_log.ts";
import { inspect } from "./inspect.ts";

/** Where a text goes. */
export type Write = (stream: "stdout" | "stderr", text: string) => void;

/** A console that writes as the kernel's does. */
export function makeConsole(write: Write): Record<string, (...values: unknown[]) => void> {
  let indent = "";
  const counts = new Map<string, number>();
  const starts = new Map<string, number>();
  const put = (stream: "stdout" | "stderr", text: string): void => {
    write(stream, indent + text.replaceAll("\n", `\n${indent}`) + "\n");
  };
  const out = (...values: unknown[]): void => put("stdout", formatLog(values));
  const error = (...values: unknown[]): void => put("stderr", formatLog(values));
  const passed = (label: string): string => `${label}: ${performance.now() - starts.get(label)!}ms`;
  return {
    log: out,
    info: out,
    debug: out,
    error,
    warn: error,
    dir: (value) => put("stdout", inspect(value)),
    dirxml: out,
    table: (data, wanted) => {
      const text = tableText(data, wanted as string[] | undefined);
      if (text === undefined) out(data);
      else put("stdout", text);
    },
    group: (...values) => {
      if (values.length > 0) out(...values);
      indent += "  ";
    },
    groupCollapsed: (...values) => {
      if (values.length > 0) out(...values);
      indent += "  ";
    },
    groupEnd: () => {
      indent = indent.slice(2);
    },
    assert: (holds, ...values) => {
      if (holds) return;
      if (typeof values[0] === "string") {
        error(`Assertion failed: ${values[0]}`, ...values.slice(1));
      } else error("Assertion failed", ...values);
    },
    count: (label = "default") => {
      counts.set(String(label), (counts.get(String(label)) ?? 0) + 1);
      out(`${label}: ${counts.get(String(label))}`);
    },
    countReset: (label = "default") => void counts.delete(String(label)),
    time: (label = "default") => void starts.set(String(label), performance.now()),
    timeLog: (label = "default", ...values) => {
      if (starts.has(String(label))) out(passed(String(label)), ...values);
    },
    timeEnd: (label = "default") => {
      if (starts.has(String(label))) out(passed(String(label)));
      starts.delete(String(label));
    },
    trace: (...values) => error("Trace:", ...values),
    clear: () => {},
  };
}
