// deno-lint-ignore no-import-prefix
import katex from "npm:katex@0.19.1";
// deno-lint-ignore no-import-prefix
import { marked } from "npm:marked@18.2.1";
import * as lib from "../../lib/mod.ts";
import type { Exercise } from "../../lib/mod.ts";
import { checkAll } from "../support/all_at_once.ts";
import { assert, assertEquals, assertMatch } from "../support/assert.ts";
import { cellsOf, outputText, pages } from "../support/lessons.ts";
import { canRead } from "../support/permissions.ts";

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
  [/견[주줍줄준]/, "비교하다"],
  [/까닭/, "이유, or 그래서"],
  [/들통|끄떡|마다할|바싹|한 치의|비탈|삐져나|가위표/, "a lecturer's word"],
  [/(?<![원] ?)강의(?!실)/, "원강의 for the recorded lecture, 과정 for these lessons"],
];

/** Signs that prose may hold besides Korean, ASCII and what stands in formulas. */
const SIGNS = /[^\x20-\x7e\n가-힣“”‘’…·←→▶−–×¹²³⁰-⁹⁻₀-₉′±≤≥≈≠½¼∞△✓✗○αεησΔŷ∂]/u;

/** How a reading ends; ㄹ counts as a vowel before 로. */
type Ending = "vowel" | "consonant" | "ㄹ";

/** 영 일 이 삼 사 오 육 칠 팔 구; 십, 백, 천 and 만, which a 0 at the end stands for, end alike. */
const DIGITS: readonly Ending[] = [
  "consonant",
  "ㄹ",
  "vowel",
  "consonant",
  "vowel",
  "vowel",
  "consonant",
  "ㄹ",
  "ㄹ",
  "vowel",
];

/** 엘, 엠, 엔; the other letters end in vowels. R is left out: 아르 and 알 are both heard. */
const LETTERS: Readonly<Record<string, Ending>> = { l: "ㄹ", m: "consonant", n: "consonant" };

const GREEK: Readonly<Record<string, Ending>> = {
  "\\alpha": "vowel",
  "\\eta": "vowel",
  "\\sigma": "vowel",
  "\\varepsilon": "consonant",
};

/** [after a vowel, after a consonant, after ㄹ where that differs]. */
const PARTICLE_SETS: readonly (readonly [string, string, string?])[] = [
  ["가", "이"],
  ["는", "은"],
  ["를", "을"],
  ["와", "과"],
  ["로", "으로", "로"],
];

/** What a copula loses after a vowel and must keep after a consonant. */
const SHORT_COPULA = /^(라고|라는|라면|면|므로)(?![가-힣])/;

/** A formula; or a number, ReLU, tanh, g or g′ in plain text; then Korean letters. */
const BEFORE_PARTICLE =
  /(?:\$([^$]+)\$|(?<![\w.$\\^{])((?:\d+\/)?\d+(?:\.\d+)?|ReLU|tanh|[zagh]′?))([가-힣]+)/g;

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
    fn: () =>
      checkAll(of, ({ place, text }) => {
        try {
          check(text);
        } catch (error) {
          throw new Error(`${place}: ${(error as Error).message}`);
        }
      }),
  });
}

each("use our terms", (text) => {
  for (const [banned, instead] of BANNED) {
    const found = banned.exec(text)?.[0];
    assert(found === undefined, `"${found}" is banned; write ${instead}`);
  }
}, [...texts, ...exercises]);

each("have no doubled space and no space before a full stop", (text) => {
  const lines = withoutCode(text).split("\n").filter((line) => !line.startsWith("|")); // no tables
  const found = /\S {2,}\S|\S +$|[가-힣] [.,](?!\d)/m.exec(lines.join("\n"))?.[0];
  assert(found === undefined, `"${found}"`);
}, [...prose, ...exercises]);

each("are written with composed Korean letters and no look-alikes", (text) => {
  assertEquals(text, text.normalize("NFC"));
  const found = SIGNS.exec(text)?.[0];
  assert(found === undefined, `"${found}" (U+${found?.codePointAt(0)?.toString(16)})`);
}, [...texts, ...exercises]);

each("put the particle that fits the sound of a symbol", (text) => {
  assertEquals(wrongParticles(withoutCode(text)), []);
}, [...texts, ...exercises]);

each("have formulas that are closed and render", (text) => {
  for (const { formula, displayMode } of formulas(text)) {
    katex.renderToString(formula, { throwOnError: true, strict: "error", displayMode });
  }
  const rest = withoutCode(text).replace(/\$\$[^$]+\$\$|\$[^$]+\$/g, "");
  assert(!rest.includes("$"), "a $ is left over");
});

each("leave no sign of emphasis in the text", (text) => {
  // As JupyterLab does it; a closing ** behind a formula is one behind punctuation.
  const html = marked.parse(text.replace(/\$\$[^$]+\$\$|\$[^$]+\$/g, "@@0@@"), { async: false });
  const visible = html.replace(/<(code|pre)[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "");
  assert(!/[*_]/.test(visible), `"${/.{0,20}[*_].{0,20}/.exec(visible)?.[0]}"`);
});

Deno.test({
  name: "the lessons have one title each and skip no level of headings",
  ignore: !canRead,
  fn: () => {
    checkAll(pages, ({ name, cells }) => {
      assertMatch(cells[0]!.text, /^# /, name);
      const levels = cells.filter(({ cell_type }) => cell_type === "markdown")
        .flatMap(({ text }) => withoutCode(text).match(/^#+(?= )/gm) ?? []).map((sign) =>
          sign.length
        );
      assertEquals(levels.filter((level) => level === 1).length, 1, name);
      levels.forEach((level, at) => assert(level - (levels[at - 1] ?? 0) <= 1, name));
    });
  },
});

Deno.test("wrongParticles() hears how symbols and numbers are read", () => {
  const right =
    "$z$가 $z$이면 $a$를 $g'$은 $g'(z)$를 $L$은 $L$로 $a^2$을 $\\frac{1}{4}$을 $z = 0$이면 " +
    "0은 0으로 1로 10에서 10으로 0.5는 0.01은 1/4을 ReLU는 tanh를 g′은 3가지";
  assertEquals(wrongParticles(right), []);
  const wrong =
    "$z$이 $a$을 $g'$는 $g'(z)$은 $L$는 $a^2$를 $\\frac{1}{4}$를 $z=0$면 0는 0로 1으로 10를 " +
    "0.5은 0.01는 1/4를 ReLU은 tanh을 g′는";
  assertEquals(wrongParticles(wrong).length, wrong.split(" ").length);
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

/** Every place in Markdown or plain text where a particle does not fit, with the fitting one. */
function wrongParticles(text: string): string[] {
  return Array.from(text.matchAll(BEFORE_PARTICLE)).flatMap(([whole, formula, word, rest]) => {
    const ending = formula === undefined ? endingOfWord(word!) : endingOfFormula(formula);
    const right = ending && fittingParticle(rest!, ending);
    return right === undefined ? [] : [`${whole} → ${right}`];
  });
}

function fittingParticle(rest: string, ending: Ending): string | undefined {
  for (const [vowel, consonant, liquid = consonant] of PARTICLE_SETS) {
    const right = { vowel, consonant, ㄹ: liquid }[ending];
    if (rest !== right && (rest === vowel || rest === consonant)) return right;
  }
  return ending !== "vowel" && SHORT_COPULA.test(rest) ? `이${rest}` : undefined;
}

/** A fraction is read from below: 1/4 is 사분의 일. */
function endingOfWord(word: string): Ending | undefined {
  return endingOfCharacter(word.replace(/\/.*/, "").at(-1)!);
}

function endingOfFormula(tex: string): Ending | undefined {
  const [, numerator] = /\\d?frac\{(\d+)\}\{\d+\}$/.exec(tex) ?? [];
  if (numerator !== undefined) return endingOfCharacter(numerator.at(-1)!);
  const open = tex.replace(/[)\]\s]+$/, "");
  if (/\^2$/.test(open)) return "consonant"; // 제곱
  if (/[\^_]\{?[^{}]*\}?$|\}$/.test(open.slice(-3))) return undefined; // other indices, \hat{y}
  const [command] = /\\[a-z]+$/i.exec(open) ?? [];
  return command === undefined ? endingOfCharacter(open.at(-1)!) : GREEK[command];
}

function endingOfCharacter(character: string): Ending | undefined {
  if (/\d/.test(character)) return DIGITS[Number(character)];
  if (/['′]/.test(character)) return "consonant"; // 프라임
  if (/[a-z]/i.test(character) && !/r/i.test(character)) {
    return LETTERS[character.toLowerCase()] ?? "vowel";
  }
  return undefined;
}
