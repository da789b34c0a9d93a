/**
 * Texts that try to become markup, in every place where somebody's text is shown: they stay texts.
 *
 * @module
 */

import { parseHTML } from "linkedom";
import * as lib from "../../lib/mod.ts";
import type { Activation, Figure, Output } from "../../lib/mod.ts";
import { image } from "../../lib/base/output.ts";
import { renderCheckTable } from "../../lib/lesson/check_table.ts";
import { renderCode, renderOutputs } from "../../tools/pages/cells.ts";
import { link } from "../../tools/pages/frame.ts";
import { highlight } from "../../tools/pages/highlight.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { code } from "../support/cells.ts";
import { shownBy } from "../support/notebook.ts";
import { parseSvg } from "../support/svg.ts";

/** What would run, or break out of where it stands. */
const EVIL: readonly string[] = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  `" onmouseover="alert(1)`,
  "' onmouseover='alert(1)",
  `"><svg onload=alert(1)>`,
  "]]><script>alert(1)</script>",
  "--><script>alert(1)</script>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "javascript:alert(1)",
  "{{constructor.constructor('alert(1)')()}}",
  "${alert(1)}",
];

const { tanh } = lib.activations;
const named = (text: string): Activation => ({ ...tanh, shortName: text, koreanName: text });
const png = { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9"/>', alt: "점" };

/** Each place of HTML, with the text in it. */
const HTML: Readonly<Record<string, (text: string) => string | Promise<string>>> = {
  "caption of a table": (text) => lib.plainTable(text, [{ name: "행", cells: { 값: 1 } }]).html,
  "name of a row": (text) => lib.plainTable("표", [{ name: text, cells: { 값: 1 } }]).html,
  "title of a column": (text) => lib.plainTable("표", [{ name: "행", cells: { [text]: 1 } }]).html,
  "cell": (text) => lib.plainTable("표", [{ name: "행", cells: { 값: text } }]).html,
  "claim": (text) => renderCheckTable("표", [{ claim: text, cells: { 값: 1 }, holds: true }]).html,
  "alt of a picture": (text) => image({ ...png, alt: text }).html,
  "summary": (text) => lib.folded(png, text).html,
  "question of a guess": (text) => htmlOf(() => lib.takeGuess(text, 1)),
  "guess": (text) => htmlOf(() => lib.takeGuess("질문", text)),
  "question of a comparison": (text) => htmlOf(() => lib.compareGuess(text, 1, 2)),
  "guess in a comparison": (text) => htmlOf(() => lib.compareGuess("질문", text, 2)),
  "truth in a comparison": (text) => htmlOf(() => lib.compareGuess("질문", 1, text)),
  "answer to a number": (text) =>
    htmlOf(() => lib.tryExercise(lib.sigmoidExercises.slopeOfSquare, text)),
  "answer to a choice": (text) => htmlOf(() => lib.tryExercise(lib.tanhExercises.whichSlope, text)),
  "what a function returns": (text) =>
    htmlOf(() => lib.tryExercise(lib.tanhExercises.slopeFunction, () => text)),
  "what a function throws": (text) =>
    htmlOf(() =>
      lib.tryExercise(lib.tanhExercises.slopeFunction, () => {
        throw new Error(text);
      })
    ),
  "title of an exercise": (text) =>
    htmlOf(() => lib.tryExercise({ ...lib.sigmoidExercises.slopeOfSquare, title: text }, 1)),
  "hint": (text) =>
    htmlOf(() => {
      const judge = () => ({ grade: "다시", hint: text, table: { [text]: text } }) as const;
      return lib.tryExercise({ ...lib.sigmoidExercises.slopeOfSquare, judge }, 1);
    }),
  "name of an activation in a slider": (text) => lib.tangentSlider(named(text)).html,
  "name of an activation in a secant slider": (text) =>
    lib.secantSlider(named(text), { at: 1 }).html,
  "code of a cell": (text) => renderCode(code("a", text) as never, 1).text,
  "coloured code": (text) => highlight(`const x = "${text}"; // ${text}`, "ts").text,
  "plain output of a cell": (text) =>
    renderOutputs({
      ...code("a", "1"),
      outputs: [{ output_type: "stream", name: "stdout", text }],
    } as never).text,
  "label of a link": (text) => link("01.html", text).text,
  "address of a link": (text) => link(`./${text}`, "수업").text,
};

/** Each place of a picture. */
const SVG: Readonly<Record<string, (text: string) => Figure>> = {
  "label of a curve": (text) =>
    lib.linesFigure([{ label: text, points: [[0, 1], [1, 2]] }], "그림"),
  "label of an axis": (text) =>
    lib.linesFigure([{ label: "가", points: [[0, 1]] }], "그림", { xLabel: text, yLabel: text }),
  "label of a row": (text) => lib.dotsFigure([{ label: text, values: [1, 2] }], "그림"),
  "title": (text) => lib.decisionFigure(() => 0.2, [], { title: text }),
  "name of an activation": (text) =>
    lib.comparisonFigure({ of: "value", activations: [named(text)] }),
  "name in a description": (text) => lib.derivativeFigure(named(text)),
};

for (const [place, render] of Object.entries(HTML)) {
  Deno.test(`${place}: what looks like markup stays text`, async () => {
    const plain = elementsOf(await render("글"));
    for (const text of EVIL) {
      const html = await render(text);
      assertHarmless(html);
      if (!place.includes("code")) assertEquals(elementsOf(html), plain, html); // colours differ
    }
  });
}

for (const [place, render] of Object.entries(SVG)) {
  Deno.test(`${place} in a picture: what looks like markup stays text`, () => {
    for (const text of EVIL) {
      const { svg, alt } = render(text);
      const elements = Array.from(parseSvg(svg).getElementsByTagName("*"));
      const bad = elements.filter(({ tagName, attributes }) =>
        tagName === "script" || tagName === "img" ||
        Array.from(attributes).some(({ name, value }) => isHandler(name, value))
      );
      assertEquals(bad.map(({ tagName }) => tagName), []);
      assertHarmless(image({ svg, alt }).html);
    }
  });
}

/** What the only thing that is shown is as HTML. */
async function htmlOf(work: () => Promise<void>): Promise<string> {
  const [shown] = await shownBy(work) as readonly Output[];
  return shown!.html;
}

/** The only script is a slider's own, which is the same for all and takes no text. */
function assertHarmless(html: string): void {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll("*")) {
    const own = element.closest("[data-slider]") !== null ||
      element.textContent!.includes("data-fill");
    assert(element.localName !== "script" || own, `${html} has a script of its own`);
    for (const { name, value } of element.attributes) {
      assert(!isHandler(name, value), `${html} has ${name}="${value}"`);
    }
  }
}

function isHandler(name: string, value: string): boolean {
  return /^on/i.test(name) || (/^(href|src|action)$/i.test(name) && /^\s*javascript:/i.test(value));
}

function elementsOf(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return Array.from(document.querySelectorAll("body *"), ({ localName }) => localName);
}
