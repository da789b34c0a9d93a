/**
 * What `console.log` makes of its arguments.
 *
 * @module
 */

import { inspect } from "./inspect.ts";

/** The arguments as one text; the first may hold places for the others: `%s`, `%d`, … */
export function formatLog(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  const filled = typeof first === "string" && rest.length > 0 ? fill(first, rest) : textOf(first);
  if (values.length === 0) return "";
  return [filled, ...rest.map(textOf)].join(" ");
}

/** A text without quotes, anything else as the kernel shows it. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : inspect(value);
}

/** Fills the places of a text; what is used is taken from `rest`. */
function fill(text: string, rest: unknown[]): string {
  return text.replace(/%([sdifjoOc%])/g, (place, kind: string) => {
    if (kind === "%") return "%";
    return rest.length === 0 ? place : PLACES[kind]!(rest.shift());
  });
}

const PLACES: Readonly<Record<string, (value: unknown) => string>> = {
  s: (value) => (isPlain(value) ? String(value) : inspect(value)),
  d: (value) => String(Math.trunc(Number(value))),
  i: (value) => String(Math.trunc(Number(value))),
  f: (value) => String(Number(value)),
  j: (value) => JSON.stringify(value),
  o: (value) => inspect(value),
  O: (value) => inspect(value),
  c: () => "",
};

/** The kernel writes a plain object as a text would be. */
function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null || classless(value);
}

function classless(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}
