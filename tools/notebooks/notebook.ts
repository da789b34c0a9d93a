/**
 * Notebook files: reading one with clear errors, and the exact bytes in which one is stored.
 *
 * @module
 */

import { UserError } from "../shared/command.ts";

/** A text as notebook files hold it: whole, or as lines that keep their newline. */
export type Text = string | string[];

/** What a cell showed. Which fields there are depends on `output_type`. */
export interface Output {
  output_type: string;
  data?: Record<string, unknown>;
  metadata?: Record<string, unknown>;
  name?: string;
  text?: Text;
  ename?: string;
  evalue?: string;
  execution_count?: number | null;
}

/** A cell; only code cells have outputs and an execution count. */
export interface Cell {
  id: string;
  cell_type: string;
  source: Text;
  metadata: { tags?: string[] };
  attachments?: Record<string, Record<string, unknown>>;
  outputs?: Output[];
  execution_count?: number | null;
}

/** A cell that runs. */
export interface CodeCell extends Cell {
  outputs: Output[];
}

/** A notebook of format 4.5 or later, where cells have ids. */
export interface Notebook {
  cells: Cell[];
  metadata: Record<string, unknown>;
  nbformat: number;
  nbformat_minor: number;
}

/** The names, sorted and without `.ipynb`, of the notebooks in a folder. */
export async function listNotebooks(folder: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of Deno.readDir(folder)) {
    if (name.endsWith(".ipynb")) names.push(name.slice(0, -".ipynb".length));
  }
  return names.sort();
}

/**
 * Reads a notebook.
 *
 * @param path Its file.
 * @throws {UserError} If there is no such file, or it is not a notebook of format 4 with cell ids.
 */
export async function readNotebook(path: string): Promise<Notebook> {
  const text = await Deno.readTextFile(path).catch((error) => {
    throw new UserError(`Cannot read ${path}: ${error.message}; check the path`);
  });
  return parseNotebook(text, path);
}

/**
 * Makes a notebook of a file's text.
 *
 * @param text The file's text.
 * @param path Its name, for messages.
 * @throws {UserError} If it is not a notebook of format 4 with cell ids.
 */
export function parseNotebook(text: string, path: string): Notebook {
  const cannot = (reason: string, remedy: string): UserError =>
    new UserError(`Cannot read ${path}: ${reason}; ${remedy}`);
  let notebook: Partial<Notebook> | null;
  try {
    notebook = JSON.parse(text);
  } catch (error) {
    const start = JSON.stringify(text.slice(0, 20));
    throw cannot(
      `it is not JSON (${error instanceof Error ? error.message : error}), got ${start}`,
      "restore the file with git, or mend what a merge left in it",
    );
  }
  if (notebook?.nbformat !== 4 || !Array.isArray(notebook.cells)) {
    throw cannot(
      `it is not a notebook of format 4, got nbformat ${notebook?.nbformat}`,
      "save it once with JupyterLab",
    );
  }
  const bare = notebook.cells.findIndex((cell) => typeof cell?.id !== "string");
  if (bare !== -1) {
    throw cannot(
      `cell ${bare + 1} has no id, got nbformat_minor ${notebook.nbformat_minor}`,
      "save it once with JupyterLab",
    );
  }
  return notebook as Notebook;
}

/** The cells that run, in order. */
export function codeCells(notebook: Notebook): CodeCell[] {
  return notebook.cells.filter((cell): cell is CodeCell => cell.cell_type === "code");
}

/** Whether the cell carries the tag. */
export function hasTag(cell: Cell, tag: string): boolean {
  return cell.metadata.tags?.includes(tag) ?? false;
}

/** The text as one string. */
export function joinLines(text: Text): string {
  return typeof text === "string" ? text : text.join("");
}

/**
 * The notebook byte for byte as JupyterLab and Python's `nbformat.write` store it: keys sorted,
 * one-space indent, texts split into lines, a newline at the end. Only numbers that JavaScript
 * writes otherwise than Python (1.0, 1e-7) would differ; notebooks hold them inside texts.
 */
export function canonicalNotebook(notebook: Notebook): string {
  const cells = notebook.cells.map(splitCell);
  return JSON.stringify(sortKeys({ ...notebook, cells }), null, 1) + "\n";
}

function splitCell(cell: Cell): Cell {
  const { attachments, outputs } = cell;
  return {
    ...cell,
    source: splitLines(cell.source),
    ...(attachments && { attachments: mapValues(attachments, splitData) }),
    ...(outputs && { outputs: outputs.map(splitOutput) }),
  };
}

function splitOutput(output: Output): Output {
  const { data, text } = output;
  return {
    ...output,
    ...(data && { data: splitData(data) }),
    ...(text !== undefined && { text: splitLines(text) }),
  };
}

function splitData(data: Record<string, unknown>): Record<string, unknown> {
  return mapValues(data, (value, mime) => {
    const isText = mime.startsWith("text/") || TEXTS.includes(mime);
    return isText ? splitLines(value as Text) : value;
  });
}

/** The texts among the mime types whose name does not say so. */
const TEXTS = ["application/javascript", "image/svg+xml"];

/** Splits after what Python's `str.splitlines` takes for the end of a line. */
function splitLines(text: Text): string[] {
  const whole = joinLines(text);
  return whole === "" ? [] : whole.split(LINE_END);
}

// deno-lint-ignore no-control-regex
const LINE_END = /(?<=[\n\v\f\x1c-\x1e\x85\u2028\u2029]|\r(?!\n))/;

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, item]) => [key, sortKeys(item)]));
}

function mapValues<In, Out>(
  record: Record<string, In>,
  change: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, change(item, key)]));
}
