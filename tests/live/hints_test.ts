/**
 * The hints, from the wordings of all three engines.
 *
 * @module
 */

import { hintFor, HINTS } from "../../tools/live/worker/hints.ts";
import type { HintContext } from "../../tools/live/worker/hints.ts";
import { edits, nearest } from "../../tools/live/worker/nearest.ts";
import { assert, assertEquals, assertStringIncludes } from "../support/assert.ts";

const context: HintContext = {
  line: "",
  names: ["slope", "width"],
  library: ["sigmoid", "relu"],
  isDeclaredElsewhere: (name) => name === "gap",
  isPromise: (name) => name === "later",
};

/** Rule → V8, SpiderMonkey, JavaScriptCore, and a word of the hint. */
const WORDINGS: Readonly<
  Record<string, readonly [v8: string, sm: string, jsc: string, part: string]>
> = {
  "undeclared": [
    "foo is not defined",
    "foo is not defined",
    "Can't find variable: foo",
    "선언하지 않은",
  ],
  "too early": [
    "Cannot access 'x' before initialization",
    "can't access lexical declaration 'x' before initialization",
    "Cannot access uninitialized variable.",
    "선언하기 전에",
  ],
  "constant": [
    "Cannot assign to read only property 'x' of object '#<Window>'",
    '"x" is read-only',
    "Attempted to assign to readonly property.",
    "let으로",
  ],
  "endless recursion": [
    "Maximum call stack size exceeded",
    "too much recursion",
    "Maximum call stack size exceeded.",
    "끝없이",
  ],
  "promise": [
    "later.sigmoid is not a function",
    "later is not iterable",
    "undefined is not an object (evaluating 'later.a.b')",
    "await",
  ],
  "times": [
    "2 is not a function",
    "2 is not a function",
    "2 is not a function. (In '2(z)', '2' is 2)",
    "곱셈",
  ],
  "not a function": [
    "x.foo is not a function",
    "x.foo is not a function",
    "x.foo is not a function. (In 'x.foo()', 'x.foo' is undefined)",
    "그런 함수가 없습니다",
  ],
  "class without new": [
    "Class constructor A cannot be invoked without 'new'",
    "class constructors must be invoked with 'new'",
    "Cannot call a class constructor A without |new|",
    "new를",
  ],
  "not a class": [
    "x is not a constructor",
    "x is not a constructor",
    "x is not a constructor (evaluating 'new x')",
    "클래스가",
  ],
  "undefined": [
    "Cannot read properties of undefined (reading 'x')",
    `can't access property "x", a is undefined`,
    "undefined is not an object (evaluating 'a.x')",
    "undefined입니다",
  ],
  "not a list": [
    "5 is not iterable",
    "5 is not iterable",
    "Spread syntax requires ...iterable[Symbol.iterator] to be a function",
    "하나씩",
  ],
  "length": [
    "Invalid array length",
    "invalid array length",
    "Array size is not a small enough positive integer.",
    "길이",
  ],
  "digits": [
    "toFixed() digits argument must be between 0 and 100",
    "precision 200 out of range",
    "toFixed() argument must be between 0 and 100",
    "자릿수",
  ],
  "bigint": [
    "Cannot mix BigInt and other types, use explicit conversions",
    "can't convert BigInt to number",
    "Invalid mix of BigInt and other type in addition.",
    "BigInt",
  ],
};

for (const [id, [v8, spiderMonkey, jsc, part]] of Object.entries(WORDINGS)) {
  Deno.test(`hint "${id}" is given for the words of every engine`, () => {
    for (const message of [v8, spiderMonkey, jsc]) {
      assertStringIncludes(hintFor(message, context) ?? "none", part, message);
    }
    assert(HINTS.some((rule) => rule.id === id), `no rule is called ${id}`);
  });
}

Deno.test("every rule has a row of wordings, or is of the library's own words", () => {
  const own = ["failed check", "library"];
  assertEquals(HINTS.map(({ id }) => id).filter((id) => !own.includes(id)), Object.keys(WORDINGS));
});

Deno.test("errors of the library are explained", () => {
  const wrong = "Cannot measure: turns must be a whole number of at least 4, got 3";
  assertStringIncludes(hintFor(wrong, context) ?? "", "got 뒤");
  assertStringIncludes(hintFor('1 of 2 checks failed in "표": "a"', context) ?? "", "✗");
});

Deno.test("an undeclared name gets the hint that fits it", () => {
  const rows: [string, string][] = [
    ["gap", "앞의 셀을 아직 실행하지 않았습니다"],
    ["slpoe", "이름을 잘못 쓰지 않았나요? slope"],
    ["sigmod", "이름을 잘못 쓰지 않았나요? sigmoid"],
    ["relu", 'import { relu } from "../lib/mod.ts"'],
    ["document", "document 객체가 없습니다"],
    ["sqrt", "Math.sqrt"],
    ["completelyElse", "아직 선언하지 않은"],
  ];
  for (const [name, part] of rows) {
    assertStringIncludes(hintFor(`${name} is not defined`, context) ?? "", part);
  }
});

Deno.test("a misspelt function of Math, and = in a condition", () => {
  assertStringIncludes(hintFor("Math.sqr is not a function", context) ?? "", "Math.sqrt");
  const line = "if (width = 3) {";
  assertStringIncludes(
    hintFor("Assignment to constant variable.", { ...context, line }) ?? "",
    "===",
  );
});

Deno.test("a property of null is told from one of undefined", () => {
  for (
    const message of [
      "Cannot read properties of null (reading 'x')",
      `can't access property "x" of null`,
      "null is not an object (evaluating 'a.x')",
    ]
  ) assertStringIncludes(hintFor(message, context) ?? "", "null입니다");
});

Deno.test("other errors get no hint", () => {
  assertEquals(hintFor("z가 너무 큽니다", context), undefined);
});

Deno.test("edits() counts letters put in, taken out, exchanged and swapped", () => {
  const rows: [string, string, number][] = [
    ["tanh", "tanh", 0],
    ["tanh", "tan", 1],
    ["tanh", "Tanh", 1],
    ["tnah", "tanh", 1],
    ["sigmod", "sigmoid", 1],
    ["segmoyd", "sigmoid", 2],
    ["relu", "sigmoid", Infinity],
  ];
  for (const [from, to, count] of rows) assertEquals(edits(from, to), count, `${from}, ${to}`);
});

Deno.test("nearest() does not take every short name for another", () => {
  assertEquals(nearest("a", ["b", "c"]), undefined);
  assertEquals(nearest("ab", ["xy"]), undefined);
});
