/**
 * The parser of the cells' JavaScript.
 *
 * @module
 */

// Not in deno.json, whose packages every task would fetch first.
// deno-lint-ignore no-import-prefix
import { parse, tokenizer } from "npm:acorn@8.19.0";

/** A node of the syntax tree. Its parts depend on its type; see the ESTree specification. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  // deno-lint-ignore no-explicit-any
  readonly [part: string]: any;
}

/** A part of a text between names and numbers. */
export interface Token {
  readonly label: string;
  readonly start: number;
}

/** Imports and `await` stand wherever a statement does, as in the kernel. */
const OPTIONS = {
  ecmaVersion: "latest",
  sourceType: "script",
  allowImportExportEverywhere: true,
  allowAwaitOutsideFunction: true,
} as const;

/**
 * Parses JavaScript.
 *
 * @throws {SyntaxError} With `pos` and `loc`, if it is none.
 */
export function parseScript(code: string): Node {
  return parse(code, OPTIONS) as unknown as Node;
}

/** The tokens of a text up to the first that is none. */
export function* tokensOf(code: string): Generator<Token> {
  try {
    for (const { type, start } of tokenizer(code, OPTIONS)) yield { label: type.label, start };
  } catch {
    // what comes before it may tell enough
  }
}
