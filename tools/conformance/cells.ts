/**
 * Cells that show something, of each kind that a lesson may hold, and what must arrive of them.
 *
 * @module
 */

import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { Cell, Notebook, Output } from "../notebooks/notebook.ts";
import { projectRoot } from "../shared/command.ts";

/** A kind of cell. */
export interface Kind {
  /** In Korean, for the table. */
  readonly name: string;
  /** How many parts a cell shows. */
  readonly parts: number;
  /** How many letters follow the mark of each part; default 0. */
  readonly size?: number;
  /** A cell's code, from the marks of its parts. */
  readonly source: (marks: readonly string[]) => string;
  /** Whether the cell throws on purpose. */
  readonly throws?: true;
}

const LARGE = 200_000;

const library = pathToFileURL(join(projectRoot, "lib", "mod.ts")).href;

/** What is tried, in the order of the table. */
export const KINDS: readonly Kind[] = [
  { name: "표시 하나", parts: 1, source: displays },
  { name: "표시 여럿", parts: 3, source: displays },
  {
    name: "console.log 여럿",
    parts: 4,
    source: (marks) => marks.map((mark) => `console.log("${mark}");`).join("\n"),
  },
  { name: "마지막 식", parts: 1, source: ([mark]) => `"${mark}"` },
  {
    name: `긴 출력(${LARGE / 1000} kB)`,
    parts: 1,
    size: LARGE,
    source: ([mark]) =>
      `{ const long = "x".repeat(${LARGE});\n${display(`${mark!.slice(0, -1)}\${long};`)} }`,
  },
  { name: "던진 오류", parts: 1, source: ([mark]) => `throw new Error("${mark}");`, throws: true },
  {
    name: "import와 show()",
    parts: 1,
    source: ([mark]) =>
      `import { show } from "${library}";\nawait show({ html: "<b>그림</b>", text: "${mark}" });`,
  },
];

function displays(marks: readonly string[]): string {
  return marks.map(display).join("\n");
}

function display(text: string): string {
  return `await Deno.jupyter.display({ "text/plain": \`${text}\` }, { raw: true });`;
}

/** A part of a cell as it is found in outputs. */
export interface Part {
  readonly cell: number;
  readonly part: number;
}

/** A notebook of as many cells of one kind. */
export function notebookOf(kind: Kind, count: number): Notebook {
  const cells = Array.from({ length: count }, (_, cell): Cell => ({
    id: `cell-${cell}`,
    cell_type: "code",
    source: kind.source(Array.from({ length: kind.parts }, (_, part) => `cell${cell}part${part};`)),
    metadata: kind.throws ? { tags: ["raises-exception"] } : {},
    outputs: [],
    execution_count: null,
  }));
  const kernelspec = { display_name: "Deno", language: "typescript", name: "deno" };
  return { cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 };
}

/** The whole parts among outputs, in their order; half a part is none. */
export function partsIn(outputs: readonly Output[], size = 0): Part[] {
  const found = outputs.map(textOf).join("\n").matchAll(/cell(\d+)part(\d+)(x*);/g);
  return Array.from(found).filter(([, , , filler]) => filler!.length === size)
    .map(([, cell, part]) => ({ cell: Number(cell), part: Number(part) }));
}

/** What a person reads of an output; a thrown error is told once, by its message. */
function textOf({ data, text, evalue }: Output): string {
  const shown = data?.["text/plain"] ?? text ?? evalue ?? "";
  return Array.isArray(shown) ? shown.join("") : String(shown);
}
