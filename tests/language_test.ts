// deno-lint-ignore no-import-prefix
import katex from "npm:katex@0.19.1";
// deno-lint-ignore no-import-prefix
import { marked } from "npm:marked@18.2.1";
import * as lib from "../lib/mod.ts";
import type { Exercise } from "../lib/mod.ts";
import { assert, assertEquals } from "./assert.ts";
import { canRead, cellsOf, outputText, pages } from "./lessons.ts";

/** What we never write → what we write instead. */
const BANNED: readonly [RegExp, string][] = [
  [/활성 함수/, "활성화 함수"],
  [/파생물|유도체/, "도함수"],
  [/경사(?! 하강법)/, "기울기, or 경사 하강법"],
  [/경사하강|기울기 하강/, "경사 하강법"],
  [/변화도|구배/, "그래디언트"],
  [/백프롭/, "역전파"],
  [/탄 함수|탄흐/, "tanh"],
  [/누설 렐루/, "Leaky ReLU"],
  [/하위 (기울기|그라디언트)/, "서브그래디언트"],
  [/그라디언트|그레디언트/, "그래디언트"],
  [/싱경망/, "신경망"],
  [/숨은 층/, "은닉층"],
  [/화재/, "활성화"],
  [/(?<!봉)우리(는|가|의)|당신|그것은|에 의(해|하여)/, "a sentence without it"],
  [/보여집니다|되어집니다|되어진/, "an active verb"],
];

/** Particles that do not fit how the symbol is read: 제트, 에이, 지 end in vowels, 프라임 in a consonant. */
const PARTICLES =
  /\$[zag]\$(이(?![고며면었]|므로)|을|은|과)(?![가-힣])|\$g'\$(가|를|는|와)(?![가-힣])/;

/** Signs that prose may hold besides Korean, ASCII and what stands in formulas. */
const SIGNS = /[^\x20-\x7e\n가-힣“”‘’…·←→−–×¹²³⁰-⁹⁻₀-₉′±≤≥≈≠½¼∞△✓✗○αεησΔŷ∂]/u;

interface Text {
  readonly place: string;
  readonly text: string;
}

/** Every text that a learner reads, with its place. */
const texts = pages.flatMap((page) =>
  page.cells.map((cell) => ({
    place: `${page.name}, cell ${cell.id}`,
    text: cell.cell_type === "markdown" ? cell.text : koreanStrings(cell.text) + shown(cell),
  }))
);

const exercises = Object.entries(lib).filter(([name]) => name.endsWith("Exercises"))
  .flatMap(([, all]) => Object.entries(all))
  .map(([place, exercise]) => {
    const { title, remark, mistakes } = exercise as Exercise<unknown>;
    return { place, text: [title, remark, ...mistakes.map(({ hint }) => hint)].join("\n") };
  });

const prose = pages.flatMap((page) =>
  cellsOf(page, "markdown").map(({ id, text }) => ({ place: `${page.name}, cell ${id}`, text }))
);

function each(name: string, check: (text: string) => void, of: readonly Text[] = prose): void {
  Deno.test({
    name: `the lessons ${name}`,
    ignore: !canRead,
    fn: () => {
      for (const { place, text } of of) {
        try {
          check(text);
        } catch (error) {
          throw new Error(`${place}: ${(error as Error).message}`);
        }
      }
    },
  });
}

each("use our terms", (text) => {
  for (const [banned, instead] of BANNED) {
    const found = banned.exec(text)?.[0];
    assert(found === undefined, `"${found}" is banned; write ${instead}`);
  }
}, [...texts, ...exercises]);

each("have no doubled space and no space before a full stop", (text) => {
  const found = /[^\s|-] {2,}[^\s|]|[가-힣] [.,](?!\d)/.exec(withoutCode(text).replace(/\|/g, ""))
    ?.[0];
  const isTable = text.includes("| ---");
  assert(found === undefined || isTable, `"${found}"`);
});

each("are written with composed Korean letters and no look-alikes", (text) => {
  assertEquals(text, text.normalize("NFC"));
  const found = SIGNS.exec(text)?.[0];
  assert(found === undefined, `"${found}" (U+${found?.codePointAt(0)?.toString(16)})`);
}, [...texts, ...exercises]);

each("put the particle that fits the sound of a symbol", (text) => {
  assert(!PARTICLES.test(text), `"${PARTICLES.exec(text)?.[0]}"`);
});

each("have formulas that are closed and render", (text) => {
  for (const { formula, displayMode } of formulas(text)) {
    katex.renderToString(formula, { throwOnError: true, strict: "error", displayMode });
  }
  const rest = withoutCode(text).replace(/\$\$[^$]+\$\$|\$[^$]+\$/g, "");
  assert(!rest.includes("$"), "a $ is left over");
});

each("leave no sign of emphasis in the text", (text) => {
  const html = marked.parse(text.replace(/\$\$[^$]+\$\$|\$[^$]+\$/g, "x"), { async: false });
  const visible = html.replace(/<(code|pre)[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "");
  assert(!/\*|__/.test(visible), `"${/.{0,20}(\*|__).{0,20}/.exec(visible)?.[0]}"`);
});

Deno.test({
  name: "the lessons have one title each and skip no level of headings",
  ignore: !canRead,
  fn: () => {
    for (const { name, cells } of pages) {
      const levels = cells.filter(({ cell_type }) => cell_type === "markdown")
        .flatMap(({ text }) => withoutCode(text).match(/^#+(?= )/gm) ?? []).map((sign) =>
          sign.length
        );
      assertEquals(levels.filter((level) => level === 1).length, 1, name);
      levels.forEach((level, at) => assert(level - (levels[at - 1] ?? 0) <= 1, name));
    }
  },
});

Deno.test("the particles test knows right from wrong", () => {
  for (const right of ["$z$가", "$z$이면", "$a$를", "$g'$은", "$z$이고"]) {
    assert(!PARTICLES.test(right));
  }
  for (const wrong of ["$z$이 ", "$a$을", "$g'$는", "$g$은 "]) assert(PARTICLES.test(wrong), wrong);
});

function withoutCode(markdown: string): string {
  return markdown.replace(/```[\s\S]*?```/g, "").replace(/`[^`]*`/g, "x");
}

function formulas(markdown: string): { formula: string; displayMode: boolean }[] {
  const found = withoutCode(markdown).matchAll(/\$\$([^$]+)\$\$|\$([^$]+)\$/g);
  return Array.from(found, ([, block, inline]) => ({
    formula: (block ?? inline)!,
    displayMode: block !== undefined,
  }));
}

/** The string literals of code that hold Korean. */
function koreanStrings(code: string): string {
  const strings = code.match(/"[^"\n]*"|`[^`]*`/g) ?? [];
  return strings.filter((string) => /[가-힣]/.test(string)).join("\n");
}

function shown(cell: Parameters<typeof outputText>[0]): string {
  return "\n" +
    outputText(cell).replace(/base64,[^"]+/g, "").replace(/<script>[\s\S]*?<\/script>/g, "");
}
