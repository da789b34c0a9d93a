/**
 * Values as text, as the kernel shows them.
 *
 * @module
 */

import { gridOf } from "./inspect_grid.ts";

/** A line longer than this is broken. */
export const LINE_WIDTH = 80;

/** An object on one line holds at most this many levels. */
const LEVELS_ON_A_LINE = 3;

/** Objects are opened down to this level. */
const DEPTH = 4;

/** Of a list, this many entries are shown. */
const MOST_ENTRIES = 100;

/** Of so many entries a list becomes a grid. */
const GRID_FROM = 7;

/** What is known of a promise: only the runner can wait for it. */
export type PromiseStates = ReadonlyMap<object, string>;

/**
 * The text of a value; a text itself is quoted.
 *
 * @param value Anything.
 * @param states Promises in it that have settled, and how.
 */
export function inspect(value: unknown, states: PromiseStates = new Map()): string {
  return new Inspector(states).text(value, 0);
}

/** How an object is put together. */
interface Shape {
  /** Comes before the bracket: a class, a length. */
  readonly head: string;
  readonly brackets: readonly [open: string, close: string];
  readonly entries: readonly string[];
}

const CURLY = ["{", "}"] as const;
const SQUARE = ["[", "]"] as const;

/** Prints one value with all that is in it. */
class Inspector {
  private readonly path: object[] = [];
  private readonly circular = new Map<object, number>();
  /** The level of the object that was opened last. */
  private lastLevel = 0;

  constructor(private readonly states: PromiseStates) {}

  text(value: unknown, indent: number): string {
    if (typeof value === "string") return quote(value);
    if (typeof value === "bigint") return `${value}n`;
    if (typeof value === "function" || (typeof value === "object" && value !== null)) {
      return this.object(value, indent);
    }
    return Object.is(value, -0) ? "-0" : String(value);
  }

  private object(value: object, indent: number): string {
    if (this.path.includes(value)) return `[Circular *${this.numberOf(value)}]`;
    const level = this.path.length;
    const flat = flatText(value);
    if (flat !== undefined && shownKeys(value).length === 0) return flat;
    if (level > DEPTH) return `[${Array.isArray(value) ? "Array" : headOf(value) || "Object"}]`;
    const before = this.lastLevel;
    this.lastLevel = level;
    this.path.push(value);
    const shape = this.shape(value, flat, indent);
    this.path.pop();
    if (shape.entries.length === 0) this.lastLevel = before;
    const text = layOut(shape, value, indent, this.lastLevel - level);
    return this.circular.has(value) ? `<ref *${this.numberOf(value)}> ${text}` : text;
  }

  private numberOf(value: object): number {
    if (!this.circular.has(value)) this.circular.set(value, this.circular.size + 1);
    return this.circular.get(value)!;
  }

  private shape(value: object, flat: string | undefined, indent: number): Shape {
    const isList = Array.isArray(value) || isTypedArray(value);
    const entries = [
      ...(isList ? this.items(value as unknown[], indent) : this.contents(value, indent)),
      ...shownKeys(value).map((key) => this.property(value, key, indent)),
    ];
    return { head: flat ?? headOf(value), brackets: isList ? SQUARE : CURLY, entries };
  }

  /** What a collection holds besides its properties. */
  private contents(value: object, indent: number): string[] {
    const text = (one: unknown): string => this.text(one, indent + 2);
    if (value instanceof Map) return [...value].map(([key, one]) => `${text(key)} => ${text(one)}`);
    if (value instanceof Set) return [...value].map(text);
    if (value instanceof WeakMap || value instanceof WeakSet) return ["<items unknown>"];
    if (value instanceof Promise) return [this.states.get(value) ?? "<pending>"];
    return [];
  }

  private items(list: readonly unknown[], indent: number): string[] {
    const items: string[] = [];
    let at = 0;
    while (at < list.length && items.length < MOST_ENTRIES) {
      const start = at;
      while (at < list.length && !(at in list)) at++;
      if (at === start) items.push(this.text(list[at++], indent + 2));
      else items.push(`<${at - start} empty item${at - start > 1 ? "s" : ""}>`);
    }
    const rest = list.length - at;
    return rest > 0 ? [...items, `... ${rest} more item${rest > 1 ? "s" : ""}`] : items;
  }

  private property(value: object, key: PropertyKey, indent: number): string {
    const { get, set, value: own } = Reflect.getOwnPropertyDescriptor(value, key)!;
    const accessor = get ? (set ? "[Getter/Setter]" : "[Getter]") : set ? "[Setter]" : undefined;
    return `${keyText(key)}: ${accessor ?? this.text(own, indent + 2)}`;
  }
}

/** The parts on one line if they are few and short, in a grid if they are many, else one a line. */
function layOut(shape: Shape, value: object, indent: number, levels: number): string {
  const { head, brackets: [open, close] } = shape;
  const start = head === "" ? open : `${head} ${open}`;
  if (shape.entries.length === 0) return `${start}${close}`;
  const isLong = open === "[" && shape.entries.length >= GRID_FROM;
  const rows = isLong
    ? gridOf(shape.entries, value as unknown[], indent, MOST_ENTRIES)
    : shape.entries;
  const length = rows.reduce((sum, row) => sum + row.length + 2, indent + start.length + 10);
  const fits = length <= LINE_WIDTH && !rows.some((row) => row.includes("\n"));
  if (rows.length === shape.entries.length && levels < LEVELS_ON_A_LINE && fits) {
    return `${start} ${rows.join(", ")} ${close}`;
  }
  const line = `\n${" ".repeat(indent)}`;
  return `${start}${line}  ${rows.join(`,${line}  `)}${line}${close}`;
}

function isTypedArray(value: object): boolean {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** What comes before the bracket: nothing for plain objects and lists. */
function headOf(value: object): string {
  const tag = (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  const name = classOf(value);
  if (name === undefined) return `[${typeof tag === "string" ? tag : "Object"}: null prototype]`;
  if (Array.isArray(value)) return name === "Array" ? "" : `${name}(${value.length})`;
  if (isTypedArray(value)) return `${name}(${(value as Uint8Array).length})`;
  const size = value instanceof Map || value instanceof Set ? `(${value.size})` : "";
  if (typeof tag === "string" && tag !== "" && tag !== name) return `${name}${size} [${tag}]`;
  return name === "Object" ? "" : name + size;
}

/** The text of what is not opened: functions, dates, errors, boxed values. */
function flatText(value: object): string | undefined {
  if (typeof value === "function") return functionText(value);
  if (value instanceof Error) return errorText(value);
  if (value instanceof Date) return isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (value instanceof RegExp) return String(value);
  if (value instanceof String) return `[String: ${quote(String(value))}]`;
  if (value instanceof Number || value instanceof Boolean) {
    return `[${classOf(value)}: ${Object.is(value.valueOf(), -0) ? "-0" : value}]`;
  }
  return undefined;
}

function functionText(value: { name: string }): string {
  const source = Function.prototype.toString.call(value);
  const parent = Object.getPrototypeOf(value) as { name?: string } | null;
  if (/^class\b/.test(source)) {
    const extended = parent?.name ? ` extends ${parent.name}` : "";
    return `[class ${value.name || "(anonymous)"}${extended}]`;
  }
  return `[${classOf(value)}${value.name ? `: ${value.name}` : " (anonymous)"}]`;
}

/** Without the positions, which say nothing to a reader of the page. */
function errorText(error: Error): string {
  const text = String(error.message) === "" ? error.name : `${error.name}: ${error.message}`;
  return error.cause === undefined ? text : `${text} [cause: ${inspect(error.cause)}]`;
}

/** The name of the class, or of the nearest one above that has a name. */
function classOf(value: object): string | undefined {
  for (let one = Object.getPrototypeOf(value); one !== null; one = Object.getPrototypeOf(one)) {
    const name = Reflect.getOwnPropertyDescriptor(one, "constructor")?.value?.name;
    if (typeof name === "string" && name !== "") return name;
  }
  return undefined;
}

function shownKeys(value: object): PropertyKey[] {
  const isIndexed = Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof String;
  return Reflect.ownKeys(value).filter((key) =>
    Reflect.getOwnPropertyDescriptor(value, key)?.enumerable &&
    !(isIndexed && typeof key === "string" && /^\d+$/.test(key))
  );
}

function keyText(key: PropertyKey): string {
  if (typeof key === "symbol") return String(key);
  return /^[A-Za-z_]\w*$/.test(String(key)) ? String(key) : quote(String(key));
}

/** In the first kind of quotes that the text does not hold itself. */
function quote(text: string): string {
  const mark = ['"', "'", "`"].find((one) => !text.includes(one)) ?? '"';
  const escaped = text.replace(/[\\\n\r\t\b\f\v]/g, (one) => ESCAPES[one]!)
    .replace(
      /\p{Cc}/gu,
      (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
    );
  return mark + escaped.replaceAll(mark, `\\${mark}`) + mark;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "\v": "\\v",
};
