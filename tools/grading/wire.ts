/**
 * Values and messages between the judge and a learner's code, which run in isolates of their own and share
 * nothing but bytes.
 *
 * @module
 */

/** A value as far as a judge wants to know it. */
export type Wired =
  | { readonly kind: "number" | "text" | "bigint"; readonly text: string }
  | { readonly kind: "truth"; readonly truth: boolean }
  | { readonly kind: "list"; readonly items: readonly Wired[] }
  | { readonly kind: "function"; readonly source: string }
  | { readonly kind: "undefined" | "null" | "missing" | "promise" | "object" };

/** From the learner's side. */
export type FromLearner =
  /** The cell has run and handed in an answer. */
  | { readonly type: "answer"; readonly value: Wired }
  /** The cell has run without handing in anything, or was not run to its end; the words tell why. */
  | { readonly type: "nothing"; readonly words: string }
  /** What a call of the learner's function gave, and its arguments as they are now. */
  | { readonly type: "returned"; readonly value: Wired; readonly args: readonly Wired[] }
  | { readonly type: "threw"; readonly name: string; readonly message: string }
  /** The learner's function calls the function that it got as its argument number `index`. */
  | { readonly type: "asks"; readonly index: number; readonly args: readonly Wired[] };

/** From the judge's side. */
export type FromJudge =
  /** Call the function that is the answer. */
  | { readonly type: "call"; readonly args: readonly Wired[] }
  /** The answer to `asks`. */
  | { readonly type: "told"; readonly value: Wired };

/** What the judge's side gives the learner's side to run; the last cell is the exercise. */
export interface Task {
  readonly cells: readonly { readonly cell: string; readonly source: string }[];
  /** The exercise, as in `sigmoidExercises.slopeFunction`. */
  readonly exercise: string;
}

/** The longest text that crosses; enough for whatever a hint quotes. */
const LONGEST = 2_000;

/** A value made ready to cross. */
export function wire(value: unknown, missing?: unknown): Wired {
  if (missing !== undefined && value === missing) return { kind: "missing" };
  switch (typeof value) {
    case "number":
      return { kind: "number", text: Object.is(value, -0) ? "-0" : String(value) };
    case "bigint":
      return { kind: "bigint", text: String(value).slice(0, LONGEST) };
    case "string":
      return { kind: "text", text: value.slice(0, LONGEST) };
    case "boolean":
      return { kind: "truth", truth: value };
    case "undefined":
      return { kind: "undefined" };
    case "function":
      return { kind: "function", source: sourceOf(value) };
  }
  if (value === null) return { kind: "null" };
  if (Array.isArray(value)) {
    return { kind: "list", items: value.slice(0, 100).map((one) => wire(one, missing)) };
  }
  return { kind: value instanceof Promise ? "promise" : "object" };
}

/** `String(value)` would ask the learner's own `toString`, which may throw or never end. */
function sourceOf(value: object): string {
  return Function.prototype.toString.call(value).slice(0, LONGEST);
}

/**
 * The value that crossed, made anew on this side from plain parts.
 *
 * @param wired What came; it may be anything, since the other side may be hostile.
 * @param missing What stands for no answer.
 * @param ofFunction Makes a function of its source.
 * @throws {TypeError} If it is none of {@link Wired}.
 */
export function unwire(
  wired: unknown,
  missing: unknown,
  ofFunction: (source: string) => unknown,
): unknown {
  const { kind, text, truth, items, source } = (wired ?? {}) as Record<string, unknown>;
  if (kind === "number" && typeof text === "string") return Number(text);
  if (kind === "bigint" && typeof text === "string" && /^-?\d+$/.test(text)) return BigInt(text);
  if (kind === "text" && typeof text === "string") return text;
  if (kind === "truth" && typeof truth === "boolean") return truth;
  if (kind === "list" && Array.isArray(items)) {
    return items.map((one) => unwire(one, missing, ofFunction));
  }
  if (kind === "function" && typeof source === "string") return ofFunction(source);
  if (kind === "undefined") return undefined;
  if (kind === "null") return null;
  if (kind === "missing") return missing;
  if (kind === "promise") return Promise.resolve();
  if (kind === "object") return {};
  throw new TypeError("Cannot read the learner's value: it is of no known kind");
}
