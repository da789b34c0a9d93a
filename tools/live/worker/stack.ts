/**
 * Where in a cell an error was thrown, from the stacks of V8, SpiderMonkey and JavaScriptCore.
 *
 * @module
 */

/** A place in a text, counted from 1. */
export interface StackPlace {
  readonly line: number;
  readonly column: number;
}

/** The lines that a cell's text has before its own first line. */
const LINES_BEFORE = 1;

/** The name of a cell's text in stacks; each run has its own. */
export function fileName(run: number): string {
  return `live-cell-${run}.js`;
}

/**
 * The innermost place of a file in a stack.
 *
 * @param stack As the engine gives it: all three write `file:line:column`; V8 in Deno puts a word between.
 * @param file The name from {@link fileName}.
 */
export function placeIn(stack: string, file: string): StackPlace | undefined {
  const at = new RegExp(`${file.replaceAll(".", "\\.")}(?:, <anonymous>)?:(\\d+):(\\d+)`).exec(
    stack,
  );
  if (at === null) return undefined;
  return { line: Number(at[1]) - LINES_BEFORE, column: Number(at[2]) };
}
