/**
 * What may have gone wrong when a cell throws: from the wordings of the three engines to one Korean sentence.
 *
 * @module
 */

import { nearest } from "./nearest.ts";

/** What is known where an error was thrown. */
export interface HintContext {
  /** The line of the cell that threw; empty if unknown. */
  readonly line: string;
  /** The names that cells have declared, and those of the language. */
  readonly names: readonly string[];
  /** The names that the library offers. */
  readonly library: readonly string[];
  /** The cell of the lesson that declares a name, if it is another one. */
  readonly isDeclaredElsewhere: (name: string) => boolean;
  /** Whether a name stands for a promise now. */
  readonly isPromise: (name: string) => boolean;
}

/** One common mistake. */
export interface HintRule {
  /** What it is called in tests. */
  readonly id: string;
  /** How V8, SpiderMonkey and JavaScriptCore tell it; `name` is a group for what they name. */
  readonly wordings: readonly RegExp[];
  /** The sentence, or nothing if it is another mistake after all. */
  readonly hint: (name: string, context: HintContext) => string | undefined;
}

/**
 * The hint for an error.
 *
 * @param message The error's message, in the words of any engine.
 * @param context What is known where it was thrown.
 */
export function hintFor(message: string, context: HintContext): string | undefined {
  for (const { wordings, hint } of HINTS) {
    for (const wording of wordings) {
      const found = wording.exec(message);
      const sentence = found && hint(found.groups?.["name"] ?? "", context);
      if (sentence) return sentence;
    }
  }
  return undefined;
}

/** What a browser's page or Node has and a cell has not. */
const ELSEWHERE = ["document", "window", "process", "require", "Buffer", "module", "exports"];

/** Asked in this order. */
export const HINTS: readonly HintRule[] = [
  {
    id: "undeclared",
    wordings: [
      /^(?<name>[\p{L}\p{N}_$]+) is not defined$/u,
      /^Can't find variable: (?<name>[\p{L}\p{N}_$]+)$/u,
      /^assignment to undeclared variable (?<name>[\p{L}\p{N}_$]+)$/u,
    ],
    hint: undeclared,
  },
  {
    id: "too early",
    wordings: [
      /^Cannot access '(?<name>.+)' before initialization$/,
      /^can't access lexical declaration '(?<name>.+)' before initialization$/,
      /^Cannot access uninitialized variable\.$/,
    ],
    hint: () => "이름을 선언하기 전에 썼습니다. 선언하는 줄을 앞으로 옮기세요.",
  },
  {
    id: "constant",
    wordings: [
      /^Assignment to constant variable\.$/,
      /^invalid assignment to const '(?<name>.+)'$/,
      /^Attempted to assign to readonly property\.$/,
      /^Cannot assign to read only property '(?<name>.+?)'/,
      /^"(?<name>.+)" is read-only$/,
    ],
    hint: (_, { line }) =>
      /\b(if|while)\s*\([^=]*[^=!<>]=[^=>]/.test(line)
        ? "두 값이 같은지 물으려면 =가 아니라 ===를 쓰세요."
        : "const로 선언한 값은 바꿀 수 없습니다. 바꿀 값은 let으로 선언하세요.",
  },
  {
    id: "endless recursion",
    wordings: [/^Maximum call stack size exceeded\.?$/, /^too much recursion$/],
    hint: () => "함수가 자기 자신을 끝없이 부릅니다. 멈추는 조건이 있는지 보세요.",
  },
  {
    id: "promise",
    wordings: [
      /^(?<name>[\p{L}\p{N}_$]+)\.[^ ]+ is not (a function|iterable)/u,
      /^(?<name>[\p{L}\p{N}_$]+) is not (a function|iterable)/u,
      /\(evaluating '(?<name>[\p{L}\p{N}_$]+)[.[]/u,
    ],
    hint: (name, { isPromise }) => isPromise(name) ? AWAIT_HINT : undefined,
  },
  {
    id: "times",
    wordings: [/^(?<name>[\d.]+) is not a function/],
    hint: () => "수 바로 뒤에 괄호가 오면 함수를 부르는 것이 됩니다. 곱셈에는 *를 쓰세요.",
  },
  {
    id: "not a function",
    wordings: [/^(?<name>.+?) is not a function/],
    hint: notAFunction,
  },
  {
    id: "class without new",
    wordings: [
      /^Class constructor (?<name>.+) cannot be invoked without 'new'$/,
      /^class constructors must be invoked with 'new'$/,
      /^Cannot call a class constructor( .+)? without \|?new\|?/,
    ],
    hint: () => "클래스로 객체를 만들려면 앞에 new를 붙이세요.",
  },
  {
    id: "not a class",
    wordings: [/^(?<name>.+?) is not a constructor/],
    hint: () => "new 뒤에는 클래스가 와야 합니다. 함수라면 new 없이 부르세요.",
  },
  {
    id: "undefined",
    wordings: [
      /^Cannot (read|set) propert(y|ies) .*of (?<name>undefined|null)/,
      /^can't access property .+ (is|of) (?<name>undefined|null)$/,
      /^(?<name>undefined|null) is not an object/,
      /^(?<name>undefined|null) has no properties$/,
      /^.+ is (?<name>undefined|null)$/,
      /^Cannot destructure .+ as it is (?<name>undefined|null)\.?$/,
      /^Right side of assignment cannot be destructured$/,
    ],
    hint: (name) =>
      name === "null"
        ? "점(.) 앞의 값이 null입니다. 그 값이 어디에서 오는지 보세요."
        : "점(.)이나 괄호 앞의 값이 undefined입니다. 이름이나 번호가 맞는지, 값을 넣었는지 보세요.",
  },
  {
    id: "not a list",
    wordings: [
      /^(?<name>.+) is not iterable/,
      /^Spread syntax requires .+/,
      /^(?<name>.+) is not a function \(near '\.\.\..+\)$/,
    ],
    hint: () => "배열처럼 하나씩 꺼낼 수 있는 값이 와야 합니다.",
  },
  {
    id: "length",
    wordings: [
      /^Invalid (typed )?array length/i,
      /^Array size is not a small enough/,
      /^length too large$/,
    ],
    hint: () => "배열의 길이는 0 이상의 정수여야 합니다.",
  },
  {
    id: "digits",
    wordings: [
      /^to(Fixed|Precision|Exponential)\(\) (digits )?argument must be between/,
      /^precision .+ out of range$/,
    ],
    hint: () => "보여 줄 자릿수는 0부터 100까지입니다(toPrecision은 1부터).",
  },
  {
    id: "bigint",
    wordings: [
      /^Cannot mix BigInt and other types/,
      /^can't convert BigInt to number$/,
      /^Invalid mix of BigInt and other type/,
      /^Conversion from 'BigInt' to 'number' is not allowed/,
    ],
    hint: () => "1n 같은 BigInt와 보통 수는 함께 계산할 수 없습니다. Number( )로 바꾸세요.",
  },
  {
    id: "failed check",
    wordings: [/^\d+ of \d+ checks failed/],
    hint: () => "위 표에서 ✗로 끝난 줄이 성립하지 않습니다. 그 줄의 수를 보세요.",
  },
  {
    id: "library",
    wordings: [/^Cannot .+: .*\bgot /s],
    hint: () =>
      "라이브러리에 맞지 않는 값을 넣었습니다. must 뒤가 필요한 값, got 뒤가 넣은 값입니다.",
  },
];

/** What to do with a promise. */
export const AWAIT_HINT = "아직 끝나지 않은 일(Promise)입니다. 앞에 await를 붙이세요.";

/** Where `^` was probably meant as a power. */
export const POWER_HINT = "^는 거듭제곱이 아닙니다. 거듭제곱에는 **를 쓰세요.";

function undeclared(name: string, context: HintContext): string {
  if (context.isDeclaredElsewhere(name)) {
    return `앞의 셀을 아직 실행하지 않았습니다. 그 셀이 ${name}의 값을 정합니다.`;
  }
  if (ELSEWHERE.includes(name)) {
    return `셀에는 ${name} 객체가 없습니다. 그림과 글은 show( )로 보여 줍니다.`;
  }
  if (context.library.includes(name)) {
    return `라이브러리의 이름입니다. import { ${name} } from "../lib/mod.ts"; 줄이 필요합니다.`;
  }
  if (name in Math) return `Math.${name}처럼 앞에 Math.을 붙이세요.`;
  const near = nearest(name, [...context.names, ...context.library]);
  if (near !== undefined) return `이름을 잘못 쓰지 않았나요? ${near}`;
  return "아직 선언하지 않은 이름입니다. const나 let으로 선언하거나 철자를 확인하세요.";
}

function notAFunction(name: string, { isPromise, names }: HintContext): string {
  const [, object, property] = /^([\p{L}\p{N}_$]+)\.([\p{L}\p{N}_$]+)$/u.exec(name) ?? [];
  if (object !== undefined && isPromise(object)) return AWAIT_HINT;
  if (property !== undefined) {
    const own = object === "Math" ? Object.getOwnPropertyNames(Math) : [];
    const near = nearest(property, own);
    return near
      ? `이름을 잘못 쓰지 않았나요? Math.${near}`
      : `점 뒤의 ${property} 이름을 확인하세요. 그런 함수가 없습니다.`;
  }
  return names.includes(name)
    ? "괄호를 붙여 부를 수 있는 것은 함수뿐인데, 이 이름의 값은 함수가 아닙니다."
    : "괄호를 붙여 부를 수 있는 것은 함수뿐입니다. 괄호 앞의 값이 함수인지 보세요.";
}
