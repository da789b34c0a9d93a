import { placeIn } from "../../tools/live/worker/stack.ts";
import { syntaxOutput } from "../../tools/live/worker/syntax.ts";
import { translate } from "../../tools/live/worker/translate.ts";
import { assertEquals, assertStringIncludes } from "../support/assert.ts";

/** What the page says of a cell that cannot be read: line, column and a part of the hint. */
const MISTAKES: readonly [
  source: string,
  line: number,
  column: number | undefined,
  part: string,
][] = [
  ["const a = 1;\nMath.max(1, 2;", 2, 9, "닫히지 않았습니다"],
  ["const f = () => {\n  return 1;\n", 1, 17, "닫히지 않았습니다"],
  ["const a = (1 + 2));", 1, 18, "여는 괄호가 없습니다"],
  ["const a = [1, 2);", 1, 16, "] 대신 )"],
  ['const a = "abc;', 1, 11, '따옴표(")'],
  ["const a = 'abc;", 1, 11, "따옴표(')"],
  ["const a = `abc;", 1, 11, "백틱"],
  ["const a = “abc”;", 1, 11, '" 기호로'],
  ["const a = 1;\nconst b = a × 2;", 2, 13, "* 기호로"],
  ["const a = 2x;", 1, 12, "*를 쓰세요"],
  ["const a = 1;\nconst a = 2;", 2, 7, "두 번 선언했습니다: a"],
  ["const a = 1 +;", 1, 14, "+ 기호 다음에"],
  ["const a = ;", 1, 11, "= 기호 다음에"],
  ["return 1;", 1, 1, "함수 안에서만"],
  ["const f = () => { await 1; };", 1, 25, "async"],
  ["1 = a;", 1, 1, "==="],
  ["@mark\nclass A {}", 1, 1, "데코레이터"],
  ["const a;", 1, 8, "바로 값을"],
  ["let a b;", 1, 7, "빠지거나"],
];

for (const [source, line, column, part] of MISTAKES) {
  Deno.test(`a mistake is placed and explained: ${JSON.stringify(source)}`, () => {
    const output = mistake(source);
    assertStringIncludes(output.hint ?? "", part);
    assertEquals([output.line, output.column], [line, column]);
  });
}

Deno.test("quoted look-alikes are no mistake", () => {
  assertStringIncludes(mistake('const a = "“가” × 나" + ;').hint ?? "", "+ 기호 다음에");
});

Deno.test("translate() keeps every line of a cell", () => {
  const source =
    "import {\n  a,\n  b,\n} from '../lib/mod.ts';\ninterface I {\n  a: number;\n}\nconst {\n  c,\n} = a;\nthrow 1;";
  const lines = translate(source).code.split("\n");
  assertEquals(lines.findIndex((line) => line.startsWith("throw 1")), source.split("\n").length);
});

Deno.test("placeIn() reads the stacks of all three engines", () => {
  const stacks = [
    "Error: x\n    at f (live-cell-7.js:9:2)\n    at eval (live-cell-8.js:4:7)\n    at g (blob:null/1:2:3)",
    "Error: x\n    at f (live-cell-7.js, <anonymous>:9:2)\n    at eval (live-cell-8.js, <anonymous>:4:7)",
    "f@live-cell-7.js:9:2\n@live-cell-8.js:4:7\nasync*g@blob:null/1:2:3\n",
    "f@live-cell-7.js:9:2\n@live-cell-8.js:4:7\neval code@\n",
  ];
  for (const stack of stacks) {
    assertEquals(placeIn(stack, "live-cell-8.js"), { line: 3, column: 7 });
    assertEquals(placeIn(stack, "live-cell-18.js"), undefined);
  }
});

function mistake(source: string) {
  try {
    translate(source);
  } catch (error) {
    return syntaxOutput(source, error);
  }
  throw new Error(`no mistake was found in ${source}`);
}
