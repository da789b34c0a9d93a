/**
 * What is wrong in the text of a cell, told the same in every browser.
 *
 * @module
 */

import type { ErrorOutput } from "../protocol.ts";
import { tokensOf } from "./acorn.ts";
import { PREFIX, stripTypes } from "./translate.ts";

/** How the two parsers say where. */
interface Found {
  readonly pos?: number;
  readonly loc?: { readonly line: number; readonly column: number };
  readonly message: string;
  /** Given by acorn only. */
  readonly raisedAt?: number;
}

/** A text with a mistake, and where the parser stopped. */
interface Place {
  readonly source: string;
  readonly message: string;
  /** The parser's place in the text, if it can be told. */
  readonly at: number | undefined;
}

/** Finds a mistake in a text: a Korean sentence, and where the mistake is if not where the parser stopped. */
type Finder = (place: Place) => { hint: string; at?: number } | undefined;

/** The output for a cell that cannot be read. */
export function syntaxOutput(source: string, error: unknown): ErrorOutput {
  const found = error as Found;
  const message = found.message.replace(/ \(\d+:\d+\)$/, "");
  const place = { source, message, at: positionIn(source, found) };
  const { hint, at = place.at } = FINDERS.map((find) => find(place)).find(Boolean)!;
  const line = at === undefined ? lineOf(found) : source.slice(0, at).split("\n").length;
  return {
    output_type: "error",
    ename: "SyntaxError",
    evalue: message,
    line: Math.min(line, source.trimEnd().split("\n").length),
    ...(at === undefined ? {} : { column: at - source.lastIndexOf("\n", at - 1) }),
    hint,
    traceback: [],
  };
}

function lineOf({ loc }: Found): number {
  return loc?.line ?? 1;
}

/** Where the parser stopped. The second parser reads a text without types, whose columns may be others. */
function positionIn(source: string, { raisedAt, pos, loc }: Found): number | undefined {
  if (pos === undefined || loc === undefined) return undefined;
  if (raisedAt === undefined) return Math.min(pos, source.length);
  const column = loc.column - (loc.line === 1 ? PREFIX.length : 0);
  const plain = tried(() => stripTypes(source))?.split("\n")[loc.line - 1];
  const lines = source.split("\n");
  const start = lines.slice(0, loc.line - 1).join("\n").length + (loc.line > 1 ? 1 : 0);
  const isSame = plain?.slice(0, column + 1) === lines[loc.line - 1]?.slice(0, column + 1);
  return isSame ? start + column : undefined;
}

function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Asked in this order; the last one always answers. */
const FINDERS: readonly Finder[] = [
  foreignLetter,
  unclosedText,
  unmatchedBracket,
  ({ source }) => {
    const at = source.search(/^[ \t]*@\w/m);
    if (at === -1) return undefined;
    return { hint: "데코레이터(@이름)는 이 페이지에서 쓸 수 없습니다. 노트북에서는 됩니다.", at };
  },
  said(
    /already been declared/,
    (name) => `한 셀에서 같은 이름을 두 번 선언했습니다: ${name}. 하나를 지우거나 이름을 바꾸세요.`,
  ),
  after(/[\d.]$/, /^[\p{L}_]/u, "수 바로 뒤에 이름이 왔습니다. 곱셈에는 *를 쓰세요. 예: 2 * x"),
  after(
    /\bawait\s+$/,
    /./,
    "await는 async 함수 안에서만 쓸 수 있습니다. 함수 앞에 async를 붙이세요.",
  ),
  after(
    /\bconst\s+[\p{L}\p{N}_$]+\s*$/u,
    /^[;,]?/,
    "const로 선언한 이름에는 바로 값을 주어야 합니다.",
  ),
  said(
    /Assigning to rvalue|Invalid left-hand|Invalid assignment/i,
    () => "=의 왼쪽에는 이름이 와야 합니다. 두 값이 같은지 물으려면 ===를 쓰세요.",
  ),
  said(
    /return/,
    () => "return은 함수 안에서만 쓸 수 있습니다. 셀의 값은 마지막 줄에 그냥 쓰면 보입니다.",
  ),
  said(/regular expression/i, () => "정규 표현식 / … /가 닫히지 않았거나 잘못되었습니다."),
  said(
    /keyword|reserved/i,
    () => "이 낱말은 언어가 쓰는 낱말이라 이름으로 쓸 수 없습니다. 다른 이름을 쓰세요.",
  ),
  afterOperator,
  () => ({
    hint: "문법에 맞지 않는 곳입니다. 이 자리와 바로 앞에서 빠지거나 남는 기호가 있는지 보세요.",
  }),
];

function said(pattern: RegExp, hint: (name: string) => string): Finder {
  return ({ message }) => {
    if (!pattern.test(message)) return undefined;
    return { hint: hint(/'([^']+)'/.exec(message)?.[1] ?? "") };
  };
}

/** Signs that look right and are not, as they come from Word, a chat, or a Korean keyboard. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‘": "'",
  "’": "'",
  "＂": '"',
  "＇": "'",
  "（": "(",
  "）": ")",
  "［": "[",
  "］": "]",
  "｛": "{",
  "｝": "}",
  "，": ",",
  "；": ";",
  "：": ":",
  "．": ".",
  "＝": "=",
  "＋": "+",
  "－": "-",
  "−": "-",
  "–": "-",
  "×": "*",
  "∗": "*",
  "·": "*",
  "÷": "/",
  "／": "/",
  "＜": "<",
  "＞": ">",
  "≤": "<=",
  "≥": ">=",
  "≠": "!==",
  "！": "!",
  "＊": "*",
  "²": "** 2",
  "³": "** 3",
};

function foreignLetter({ source, at }: Place): ReturnType<Finder> {
  const bare = source.replace(QUOTED, (text) => " ".repeat(text.length));
  const start = at === undefined ? 0 : source.lastIndexOf("\n", at - 1) + 1;
  for (let i = start; i < bare.length; i++) {
    const right = LOOKALIKES[bare[i]!];
    if (right !== undefined) {
      return {
        hint: `이 기호(${bare[i]})는 코드에서 쓰지 않습니다. ${right} 기호로 바꾸세요.`,
        at: i,
      };
    }
  }
  return undefined;
}

/** Comments and closed texts, in which every sign is allowed. */
const QUOTED = /\/\/.*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[^]|[^`\\])*`/g;

function unclosedText({ message, source, at }: Place): ReturnType<Finder> {
  if (/template/i.test(message)) {
    const open = source.lastIndexOf("`");
    return {
      hint: "백틱(`)으로 연 문자열이 닫히지 않았습니다.",
      ...(open >= 0 ? { at: open } : {}),
    };
  }
  if (/unterminated comment/i.test(message)) return { hint: "/*로 연 주석을 */로 닫으세요." };
  if (!/unterminated string/i.test(message)) return undefined;
  const line = at === undefined
    ? ""
    : source.slice(source.lastIndexOf("\n", at - 1) + 1).split("\n")[0]!;
  const quote = line.replace(QUOTED, "").includes("'") ? "'" : '"';
  return { hint: `문자열이 닫히지 않았습니다. 같은 줄 안에서 따옴표(${quote})로 닫으세요.` };
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "${": "}" };

/** The innermost bracket that nothing closes, or the one that closes nothing. */
function unmatchedBracket({ source }: Place): ReturnType<Finder> {
  const open: { label: string; start: number }[] = [];
  for (const { label, start } of tokensOf(source)) {
    if (label in CLOSING) open.push({ label, start });
    else if (Object.values(CLOSING).includes(label)) {
      const last = open.pop();
      if (last === undefined) {
        return { hint: `닫는 괄호 ${label} 앞에 그것을 여는 괄호가 없습니다.`, at: start };
      }
      if (CLOSING[last.label] !== label) {
        const line = source.slice(0, last.start).split("\n").length;
        const wanted = CLOSING[last.label];
        return {
          hint:
            `${line}행에서 연 괄호 ${last.label} 다음에 ${wanted} 대신 ${label} 기호가 왔습니다.`,
          at: start,
        };
      }
    }
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  return {
    hint: `여기서 연 괄호 ${last.label} 기호가 닫히지 않았습니다. ${
      CLOSING[last.label]
    } 기호로 닫으세요.`,
    at: last.start,
  };
}

/** What stands before and after the place where the parser stopped. */
function after(before: RegExp, behind: RegExp, hint: string): Finder {
  return ({ source, at }) => {
    if (at === undefined) return undefined;
    return before.test(source.slice(0, at)) && behind.test(source.slice(at)) ? { hint } : undefined;
  };
}

function afterOperator({ source, at }: Place): ReturnType<Finder> {
  if (at === undefined) return undefined;
  const before = /(=>|[-+*/=<>&|,])\s*$/.exec(source.slice(0, at))?.[1];
  if (before === undefined) return undefined;
  return { hint: `${before} 기호 다음에 값이 빠졌습니다.` };
}
