/**
 * From a cell's TypeScript to JavaScript that can be run, line by line the same.
 *
 * The kernel lets a name that a cell declares live on, and lets another cell declare it anew; functions that
 * use it then see the new value. So the names become properties of the global object: a declaration turns
 * into an assignment, and `bindings.ts` decides what is assigned how.
 *
 * @module
 */

// Not in deno.json, whose packages every task would fetch first.
// deno-lint-ignore no-import-prefix
import MagicString from "npm:magic-string@1.4.5";
// deno-lint-ignore no-import-prefix
import { transform } from "npm:sucrase@3.35.1";
import { parseScript } from "./acorn.ts";
import type { Node } from "./acorn.ts";
import { childrenOf, isFunction, isNode, namesOf, varDeclarations } from "./names.ts";
import type { CellNames } from "./names.ts";

/** A cell that can be run. */
export interface Translated extends CellNames {
  /**
   * The text of an async function that takes the {@link Helpers} and returns the cell's value in a list, or a
   * promise would be waited for. Its first line is not the cell's.
   */
  readonly code: string;
  /** The column of the cell that became a column of the code, both from 1; only where it is certain. */
  readonly columnOf: (line: number, column: number) => number | undefined;
  /** The cell's last expression, if its value is what the cell shows. */
  readonly last: Node | undefined;
}

/** What the translated text calls; the names cannot be typed by accident. */
export interface Helpers {
  /** Sets a function of the cell before the cell runs. */
  readonly hoist: (name: string, value: unknown) => void;
  /** The module of a static import, its names checked. */
  readonly load: (path: string, names: readonly string[], inUse: readonly string[]) => unknown;
  /** The module of an `import()`. */
  readonly loadLater: (path: unknown) => Promise<unknown>;
}

/** Invisible at the end of a name: so the text of a function still reads as it was typed. */
const HIDDEN = "\u200c";

const HELPER = { hoist: `hoist${HIDDEN}`, load: `load${HIDDEN}`, later: `loadLater${HIDDEN}` };
const VALUE = `value${HIDDEN}`;

/** Strict, as the kernel's cells are. On the first line, before the cell's text. */
export const PREFIX = '"use strict";';

/**
 * Translates a cell.
 *
 * @throws {SyntaxError} If the cell is no TypeScript, as the packages throw it.
 */
export function translate(source: string): Translated {
  if (/^\s*\{/.test(source) && !/;\s*$/.test(source)) {
    try {
      return translateText(`(${source})`); // the kernel takes { a: 1 } for an object too
    } catch {
      // a block
    }
  }
  return translateText(source);
}

/** The JavaScript of a cell, without types, lines kept. */
export function stripTypes(source: string): string {
  return transform(source, {
    transforms: ["typescript"],
    keepUnusedImports: true,
    disableESTransforms: true,
  }).code;
}

function translateText(source: string): Translated {
  const plain = PREFIX + stripTypes(source);
  const program = parseScript(plain);
  const names = namesOf(program);
  const text = new MagicString(plain);
  const last = markValue(program.body, text);
  const hoisted = rewriteTop(program, text, names);
  rewriteImportCalls(program, text);
  const { hoist, load, later } = HELPER;
  const start = hoisted.map((name) => `${hoist}("${name}",${name}${HIDDEN});`).join("");
  const body = text.toString().slice(PREFIX.length);
  const code = `(async(${hoist},${load},${later})=>{${PREFIX}let ${VALUE};${start}\n` +
    `${body}\n;return[${VALUE}]})`;
  const columnOf = (line: number, column: number): number | undefined => {
    const before = line === 1 ? PREFIX.length : 0;
    const at = mappedColumn(text, line, before + column);
    if (at === undefined) return undefined;
    const [typed, stripped] = [source, plain].map((one) => one.split("\n")[line - 1] ?? "");
    return typed!.slice(0, at - before) === stripped!.slice(before, at) ? at - before : undefined;
  };
  return { ...names, code, columnOf, last };
}

/** Where in the text before its changes a column was, both from 1. */
function mappedColumn(text: MagicString, line: number, column: number): number | undefined {
  const { mappings } = text.generateDecodedMap({ hires: true });
  const found = mappings[line - 1]?.findLast(([changed]) => changed <= column - 1);
  return found?.[3] === undefined ? undefined : found[3] + 1;
}

/** Rewrites the declarations at the top; returns the names of the functions among them. */
function rewriteTop(program: Node, text: MagicString, names: CellNames): string[] {
  const hoisted: string[] = [];
  for (const statement of program.body as Node[]) {
    const node: Node = statement.declaration ?? statement;
    if (/^Export/.test(statement.type)) rewriteExport(statement, text);
    if (node.type === "VariableDeclaration") rewriteVariables(node, text);
    else if (node.type === "ImportDeclaration") rewriteImport(node, text, names);
    else if (node.type === "ClassDeclaration" && node.id) {
      text.appendLeft(node.start, `;${node.id.name}=`).appendRight(node.end, ";");
    } else if (node.type === "FunctionDeclaration" && node.id) {
      hoisted.push(node.id.name);
      text.appendLeft(node.id.end, HIDDEN);
    }
  }
  const nested = varDeclarations(program.body).filter((one) => !isTop(program, one));
  for (const declaration of nested) rewriteVariables(declaration, text);
  return hoisted;
}

function isTop(program: Node, declaration: Node): boolean {
  return program.body.some((one: Node) => one === declaration || one.declaration === declaration);
}

/** The kernel overlooks `export`; nobody can import a cell. */
function rewriteExport(node: Node, text: MagicString): void {
  const inner = node.declaration;
  if (inner) text.remove(node.start, inner.start);
  else blank(node, "", text);
}

/** `const a = 1, { b } = o;` turns into `;a = 1, ({ b } = o);` */
function rewriteVariables(node: Node, text: MagicString): void {
  const [first] = node.declarations;
  const isLoop = isLoopHead(node, text.original);
  text.overwrite(node.start, first.start, keepLines(text.original.slice(node.start, first.start)));
  if (!isLoop) text.appendLeft(first.start, ";");
  for (const { id, init, start, end } of node.declarations as Node[]) {
    if (init && id.type !== "Identifier") text.appendLeft(start, "(").appendRight(end, ")");
    if (!init && node.kind !== "var") text.appendRight(end, "=undefined");
  }
  if (!isLoop) text.appendRight(node.end, ";");
}

/** `for (var i = 0; …)` and `for (var x of …)`: whether only `for (` comes before it. */
function isLoopHead({ start }: Node, code: string): boolean {
  return /\bfor\s*(await\s*)?\(\s*$/.test(code.slice(0, start));
}

/** `import { a as b } from "m"` turns into `;({ a: b } = load("m", ["a"]));` */
function rewriteImport(node: Node, text: MagicString, names: CellNames): void {
  const specifiers = node.specifiers as Node[];
  const module = JSON.stringify(node.source.value);
  const named = specifiers.filter(({ type }) => type !== "ImportNamespaceSpecifier")
    .map(({ imported, local }) => [imported?.name ?? imported?.value ?? "default", local.name]);
  const space = specifiers.find(({ type }) => type === "ImportNamespaceSpecifier");
  const wanted = JSON.stringify(named.map(([name]) => name));
  const inUse = JSON.stringify(
    named.filter(([, own]) => names.used.has(own!)).map(([name]) => name),
  );
  const loaded = `${HELPER.load}(${module},${wanted},${inUse})`;
  const pattern = named.map(([name, own]) => `${JSON.stringify(name)}:${own}`).join();
  const target = space ? `${space.local.name}=${loaded}` : loaded;
  const code = named.length > 0
    ? `;({${pattern}}=${space ? `(${target})` : loaded});`
    : `;${target};`;
  blank(node, code, text);
}

function rewriteImportCalls(node: unknown, text: MagicString): void {
  if (Array.isArray(node)) { for (const one of node) rewriteImportCalls(one, text); }
  else if (isNode(node)) {
    if (node.type === "ImportExpression") {
      text.overwrite(node.start, node.start + "import".length, HELPER.later);
    }
    for (const child of childrenOf(node)) rewriteImportCalls(child, text);
  }
}

/**
 * Makes the cell return the value of its last statement that has one, in branches and loops too. Returns that
 * statement's expression if it is one.
 */
function markValue(body: readonly Node[], text: MagicString): Node | undefined {
  const last = body.slice(1).findLast((node) => !isEmpty(node)); // without the PREFIX
  if (last === undefined) return undefined;
  mark(last, text);
  return last.type === "ExpressionStatement" ? last.expression : undefined;
}

/** Whether a statement leaves the value of the one before it. */
function isEmpty({ type, declaration }: Node): boolean {
  if (type === "ExportDefaultDeclaration") return isEmpty(declaration);
  return type.endsWith("Declaration") || type === "EmptyStatement";
}

function mark(node: unknown, text: MagicString): void {
  if (Array.isArray(node)) { for (const one of node) mark(one, text); }
  else if (!isNode(node) || isFunction(node)) return;
  else if (node.type === "ExpressionStatement") {
    markExpression(node.expression, text);
  } else if (node.type === "ExportDefaultDeclaration") markExpression(node.declaration, text);
  else if (node.type !== "TryStatement") mark(childrenOf(node), text);
  else mark([node.block, node.handler], text); // the value of finally does not count
}

/** The zero keeps a function without a name from being named. */
function markExpression({ start, end }: Node, text: MagicString): void {
  text.appendLeft(start, `${VALUE}=(0,`).appendRight(end, ")");
}

/** Replaces a node by code on its first line. */
function blank({ start, end }: Node, code: string, text: MagicString): void {
  text.overwrite(start, end, code + keepLines(text.original.slice(start, end)));
}

function keepLines(code: string): string {
  return code.replace(/[^\n]/g, "");
}
