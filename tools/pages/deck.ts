/**
 * From a lesson to the slides of a deck. A slide shows one thing: a formula, a list, a question, a figure
 * or a table. The lesson's prose becomes the notes of whoever speaks.
 *
 * A cell's `slideshow.slide_type` says otherwise: `skip` leaves it out, `notes` puts all of it into the
 * notes, `slide` and `subslide` show all of its prose. Its `slideshow.ask` is a question for the class,
 * which opens the notes.
 *
 * @module
 */

// deno-lint-ignore no-import-prefix
import { marked } from "npm:marked@18.2.1";
import { hasTag, joinLines } from "../notebooks/notebook.ts";
import type { Cell, Notebook } from "../notebooks/notebook.ts";
import { renderMarkdown } from "./markdown.ts";
import { accessible, renderOutputs } from "./cells.ts";
import type { Markup } from "../../lib/base/markup.ts";

/** A slide, with the prose that goes with it. */
export interface Slide {
  /** Markdown. */
  readonly title: string;
  /** 1 for the deck's first slide, 2 for a section's, 3 for one that goes on with it. */
  readonly level: number;
  readonly body: Markup;
  /** Markdown. */
  readonly notes: string;
}

/** The slides of a lesson, in order. A section without anything to show has none. */
export function makeSlides({ cells }: Notebook): Slide[] {
  return sections(cells.filter(isShown)).flatMap((section) => {
    const [, marks = "##", title = ""] = HEADING.exec(joinLines(section[0]!.source)) ?? [];
    if (title.startsWith("연습")) return []; // for the notebook
    return gatherNotes(section.flatMap(partsOf)).map((part, index): Slide => {
      return { title, level: index === 0 ? marks.length : 3, ...part };
    });
  });
}

const HEADING = /^(#{1,2}) (.+)$/m;

/** The cells from one heading to the next. */
function sections(cells: readonly Cell[]): Cell[][] {
  const found: Cell[][] = [];
  for (const cell of cells) {
    const begins = cell.cell_type === "markdown" && HEADING.test(joinLines(cell.source));
    if (begins || found.length === 0) found.push([cell]);
    else found.at(-1)!.push(cell);
  }
  return found;
}

/** What a slide shows, and the prose around it; the body is empty if there is only prose. */
type Part = Pick<Slide, "body" | "notes">;

function partsOf(cell: Cell): Part[] {
  if (cell.cell_type === "code") {
    return cell.outputs!.map((output) => {
      return { body: renderOutputs({ ...cell, outputs: [output] }), notes: question(cell) };
    });
  }
  const prose = joinLines(cell.source).replace(HEADING, "");
  const shown = slideType(cell) === "notes" ? "" : showsAll(cell) ? prose : essence(prose);
  return [{ body: accessible(renderMarkdown(shown)), notes: question(cell) + prose }];
}

/** What to ask the class when the cell is shown. */
function question(cell: Cell): string {
  const { ask } = slideshow(cell);
  return ask === undefined ? "" : `**물어보세요.** ${ask}\n\n`;
}

/** Prose alone goes to the notes of the next part that shows something, or else of the last. */
function gatherNotes(parts: readonly Part[]): Part[] {
  const gathered: Part[] = [];
  let waiting = "";
  for (const { body, notes } of parts) {
    waiting += `${notes}\n\n`;
    if (body.text === "") continue;
    gathered.push({ body, notes: waiting });
    waiting = "";
  }
  const last = gathered.pop();
  return last === undefined ? [] : [...gathered, { ...last, notes: last.notes + waiting }];
}

function slideshow(cell: Cell): { slide_type?: string; ask?: string } {
  return (cell.metadata as { slideshow?: { slide_type?: string; ask?: string } }).slideshow ?? {};
}

function slideType(cell: Cell): string | undefined {
  return slideshow(cell).slide_type;
}

function showsAll(cell: Cell): boolean {
  return ["slide", "subslide"].includes(slideType(cell) ?? "");
}

/** Code is not shown, only what it draws; no stub of an exercise or a guess; and no table that is too long to be read from far. */
function isShown(cell: Cell): boolean {
  if (slideType(cell) === "skip" || hasTag(cell, "exercise") || hasTag(cell, "guess")) return false;
  return cell.cell_type === "markdown" ||
    (renderOutputs(cell).text.match(/<tr>/g) ?? []).length <= 12;
}

/** What of the prose can be taken in at a glance: formulas, lists, tables and questions. */
function essence(prose: string): string {
  const isQuestion = (text: string): boolean => /먼저 짐작|실행하기 전에/.test(text);
  return marked.lexer(prose.replace(/<details>.*?<\/details>/gs, ""))
    .filter(({ type, raw }) =>
      ["list", "table"].includes(type) ||
      (type === "paragraph" && (/^\$\$/.test(raw.trim()) || isQuestion(raw)))
    )
    .map(({ raw }) => raw.trim()).join("\n\n");
}
