/**
 * From a lesson to the slides of a deck. A slide shows one thing: a formula, a list, a figure or a table with
 * the question that it answers, or a prediction with its result one step later. The lesson's prose becomes
 * the notes of whoever speaks.
 *
 * A cell's `slideshow.slide_type` says otherwise: `skip` leaves it out, `notes` puts all of it into the
 * notes, `slide` and `subslide` show all of its prose. Its `slideshow.ask` is a question for the class: it
 * stands beside what the cell shows and opens the notes, where an answer in brackets follows.
 *
 * @module
 */

// deno-lint-ignore no-import-prefix
import { marked } from "npm:marked@18.2.1";
import { hasTag, joinLines } from "../notebooks/notebook.ts";
import type { Cell, Notebook, Output, Text } from "../notebooks/notebook.ts";
import { renderMarkdown } from "./markdown.ts";
import { accessible, renderOutputs } from "./cells.ts";
import { Markup, markup } from "../../lib/base/markup.ts";

/** A slide, with the prose that goes with it. */
export interface Slide {
  /** Markdown. */
  readonly title: string;
  /** 1 for the deck's first slide, 2 for a section's, 3 for one that goes on with it. */
  readonly level: number;
  readonly body: Markup;
  /** Markdown. */
  readonly notes: string;
  /** What of the lesson it shows, if the cell can run again. */
  readonly shows?: Shown;
}

/** One output of a cell, or two pictures of it. */
export interface Shown {
  readonly cell: string;
  /** Its place among the cell's outputs. */
  readonly output: number;
  /** The place of the first picture, where the output holds more than two. */
  readonly picture?: number;
}

/** The slides of a lesson, in order. A section without anything to show has none. */
export function makeSlides({ cells }: Notebook): Slide[] {
  return sections(cells.filter(isShown)).flatMap((section) => {
    const [, marks = "##", title = ""] = HEADING.exec(joinLines(section[0]!.source)) ?? [];
    if (title.startsWith("연습")) return []; // for the notebook
    return gatherNotes(partsOf(section)).map((part, index): Slide => {
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
type Part = Pick<Slide, "body" | "notes" | "shows">;

const NOTHING = new Markup("");

function partsOf(section: readonly Cell[]): Part[] {
  let prose = "";
  let prompt = "";
  return section.flatMap((cell) => {
    if (cell.cell_type === "markdown") {
      prose = joinLines(cell.source).replace(HEADING, "");
      return proseParts(cell, prose);
    }
    if (hasTag(cell, "guess")) {
      prompt = promptOf(prose);
      return [];
    }
    // What was asked comes before what shows the answer.
    const outputs = cell.outputs!.toSorted((a, b) => Number(isGuess(b)) - Number(isGuess(a)));
    return outputs.flatMap((output) =>
      isGuess(output) ? [guessPart(output, prompt)] : shownParts(cell, output, prose)
    );
  });
}

function proseParts(cell: Cell, prose: string): Part[] {
  const shown = slideType(cell) === "notes" ? "" : showsAll(cell) ? prose : essence(prose);
  const { ask } = slideshow(cell);
  return [{ body: accessible(renderMarkdown(shown)), notes: askNote(ask) + prose }];
}

/** What a cell shows, below the question or the sentence that speaks of it; two pictures on a slide. */
function shownParts(cell: Cell, output: Output, prose: string): Part[] {
  const { ask } = slideshow(cell);
  const sentence = ask?.replace(ANSWER, "") ?? lastAbout(prose);
  const caption = sentence === "" ? NOTHING : renderMarkdown(sentence);
  const shown = unfolded(renderOutputs({ ...cell, outputs: [output] }).text);
  const place = { cell: cell.id, output: cell.outputs!.indexOf(output) };
  return inPairs(shown).map((html, pair, { length }) => {
    const outputs = markup`<div class="outputs">${new Markup(html)}</div>`;
    return {
      body: markup`<div class="caption">${caption}</div>${outputs}`,
      notes: askNote(ask),
      shows: length === 1 ? place : { ...place, picture: 2 * pair },
    };
  });
}

/** Four small pictures in a row cannot be read from far. */
function inPairs(html: string): string[] {
  const images = html.match(/<img [^>]*>/g) ?? [];
  if (images.length <= 2) return [html];
  return images.flatMap((_, index) =>
    index % 2 === 0
      ? [`<div class="output pair">${images.slice(index, index + 2).join("")}</div>`]
      : []
  );
}

/** A prediction: what is asked, and one step later the result. */
function guessPart(output: Output, prompt: string): Part {
  const text = joinLines((output.data?.["text/plain"] ?? "") as Text);
  const [, result = ""] = /^결과: (.+)$/m.exec(text) ?? [];
  const asked = prompt === "" ? text.split("\n")[1] ?? "" : prompt;
  return {
    body: markup`<div class="guess">${accessible(renderMarkdown(asked))}
<p class="fragment result">결과: <strong>${result}</strong></p></div>`,
    notes: "손을 들어 짐작을 모은 다음 결과를 보이세요.\n\n",
  };
}

function isGuess({ data = {} }: Output): boolean {
  return /^내 짐작: /m.test(joinLines((data["text/plain"] ?? "") as Text));
}

/** From the request to predict to the end of the cell: what is asked, and what there is to choose from. */
function promptOf(prose: string): string {
  const marker = /\*\*먼저 짐작[^*]*\*\*/.exec(prose);
  if (marker === null) return "";
  const { index } = marker;
  const hasQuestion = /^[^\n]*\?/.test(prose.slice(index + marker[0].length));
  const start = hasQuestion ? index : prose.lastIndexOf("\n\n", index) + 1;
  return prose.slice(start).replace(/<details>.*?<\/details>/gs, "")
    .replace(/ ?[^.?\n]*(여기에_답|따옴표까지|`"가"`)[^.\n]*\./g, "");
}

/** The last sentence that speaks of what the next cell shows. */
function lastAbout(prose: string): string {
  const plain = prose.replace(/<details>.*?<\/details>/gs, "").replace(/\$\$.*?\$\$/gs, "");
  const sentences = plain.split(/\n\n|(?<=[.?]) /).map((sentence) => sentence.trim());
  return sentences.filter((sentence) => /그림|표[의에가는를 ]|막대|✓/.test(sentence)).at(-1) ?? "";
}

/** What is folded on a page is open on a slide, which comes after the question. */
function unfolded(html: string): string {
  return html.replace(/<details><summary[^>]*>.*?<\/summary>(.*)<\/details>/s, "$1");
}

/** Prose alone goes to the notes of the next part that shows something, or else of the last. */
function gatherNotes(parts: readonly Part[]): Part[] {
  const gathered: Part[] = [];
  let waiting = "";
  for (const part of parts) {
    waiting += `${part.notes}\n\n`;
    if (part.body.text === "") continue;
    gathered.push({ ...part, notes: waiting });
    waiting = "";
  }
  const last = gathered.pop();
  return last === undefined ? [] : [...gathered, { ...last, notes: last.notes + waiting }];
}

/** An answer in brackets at the end of a question is for the notes. */
const ANSWER = /\s*\([^()]*\)\s*$/;

function askNote(ask: string | undefined): string {
  return ask === undefined ? "" : `**물어보세요.** ${ask}\n\n`;
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

/** Code is not shown, only what it draws; no stub of an exercise; and no table that is too long to be read from far. */
function isShown(cell: Cell): boolean {
  if (slideType(cell) === "skip" || hasTag(cell, "exercise")) return false;
  return cell.cell_type === "markdown" ||
    (renderOutputs(cell).text.match(/<tr>/g) ?? []).length <= 12;
}

/** What of the prose can be taken in at a glance: formulas, lists and tables. What is to be predicted has a slide of its own. */
function essence(prose: string): string {
  const told = prose.replace(/<details>.*?<\/details>/gs, "").replace(/\*\*먼저 짐작.*$/s, "");
  return marked.lexer(told)
    .filter(({ type, raw }) =>
      ["list", "table"].includes(type) || (type === "paragraph" && /^\$\$/.test(raw.trim()))
    )
    .map(({ raw }) => raw.trim()).join("\n\n");
}
