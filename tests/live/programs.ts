/**
 * Small programs of one or more cells, which the kernel and a live page's worker run alike, or differ in a way
 * that is stated here with its reason.
 *
 * @module
 */

/** A program. */
export interface Program {
  readonly name: string;
  readonly cells: readonly string[];
  /** What the page shows instead of what the kernel shows; left out if both show the same. */
  readonly page?: Difference;
  /** Whether something is shown after a cell's end. */
  readonly isLate?: boolean;
}

/** A difference between page and kernel. */
export interface Difference {
  readonly reason: string;
  /** What each cell shows on the page, one line an output; see `shown.ts`. */
  readonly shows: readonly (readonly string[])[];
}

/** Why the page tells what the kernel is silent about. */
const SILENT_SYNTAX = "the kernel shows nothing for a cell that it cannot read";
const SILENT_NUMBER = "the kernel loses values that JSON cannot hold; a learner must see them";
const SILENT_LATE = "the kernel loses what is thrown after a cell's end";
const KINDS = "whoever tries things out declares a name as another kind; nothing speaks against it";
const WORDS = "the words are the parser's or the engine's own, with a Korean hint beside them";
const NO_STACK = "positions in a stack say nothing to a reader of the page";
const NOT_THERE = "a page has no network, no files and no other modules";

/** On a busy machine the kernel may send a log after what follows it, unless it is given a moment. */
const PAUSE = "await new Promise((resolve) => setTimeout(resolve, 50));";

/** A program that both run alike. */
function same(name: string, ...cells: string[]): Program {
  return { name, cells };
}

/** A program whose last cell shows something else on the page. */
function other(name: string, reason: string, shows: string[], ...cells: string[]): Program {
  return { name, cells, page: { reason, shows: [...cells.slice(1).map(() => []), shows] } };
}

/** Every program. They run one after another in few kernels, so no two may use the same names otherwise. */
export const PROGRAMS: readonly Program[] = [
  // Declarations, and names from cell to cell.
  same("a constant is read by the next cell", "const p1 = 2;", "p1 * 3"),
  same(
    "a constant is declared anew, and a closure sees it",
    "const p2 = 1; const readP2 = () => p2;",
    "const p2 = 2; readP2()",
  ),
  same(
    "a variable is declared anew, and a closure sees it",
    "let p3 = 1; const readP3 = () => p3; readP3()",
    "let p3 = 5; [readP3(), p3]",
    "p3 = 7; readP3()",
  ),
  same(
    "a closure writes what another cell declares anew",
    "let p4 = 1; const addP4 = () => ++p4;",
    "let p4 = 10;",
    "addP4(); p4",
  ),
  same(
    "a function is declared anew, and its callers call the new one",
    "function p5() { return 1; }\nconst callP5 = () => p5();",
    "function p5() { return 2; }",
    "callP5()",
  ),
  same(
    "a function calls itself by its name of now",
    "function p6(n: number): number { return n < 1 ? 0 : n + p6(n - 1); }",
    "p6(4)",
  ),
  same(
    "a function is called before its declaration",
    "const p7 = twiceP7(4);\nfunction twiceP7(x: number) { return 2 * x; }\np7",
  ),
  same(
    "a class is declared anew",
    "class P8 { a = 1; }\nconst makeP8 = () => new P8();\nmakeP8()",
    "class P8 { b = 2; }\nmakeP8()",
  ),
  other(
    "a constant becomes a variable",
    KINDS,
    ["result text/plain 3"],
    "const p9 = 1;",
    "let p9 = 2;\np9 += 1;\np9",
  ),
  other(
    "a variable becomes a function",
    KINDS,
    ["result text/plain 3"],
    "let p10 = 1;",
    "function p10() { return 3; }\np10()",
  ),
  same("an assignment to a constant throws", "const p11 = 1;\np11 = 3;", "p11"),
  same("an assignment to a constant of another cell throws", "const p12 = 1;", "p12 = 3;"),
  same("an increment of a constant throws", "const p13 = 1;", "p13++;"),
  same(
    "an assignment inside a caught block",
    "const p14 = 1;\ntry { p14 = 2; } catch (error) { console.log((error as Error).name); }\np14",
  ),
  same("an assignment to nothing throws", "undeclaredP15 = 3;"),
  same("a name before its declaration", "p16;\nlet p16 = 1;"),
  same("a name before its declaration anew keeps its value", "let p17 = 1;", "p17;\nlet p17 = 2;"),
  same(
    "a constant whose value throws is not there",
    'const p18 = (() => { throw new Error("no value"); })();',
    "p18",
    "const p18 = 4;\np18",
  ),
  same("several names in one declaration", "let p19 = 1, q19 = p19 + 1, r19;\n[p19, q19, r19]"),
  same(
    "patterns with defaults",
    "const { a20, b20: { c20 = 3, ...rest20 }, d20 = a20 + 1 } = { a20: 1, b20: { e20: 5 } } as any;\n[a20, c20, rest20, d20]",
  ),
  same(
    "list patterns",
    "const [a21, , b21 = 2, ...c21] = [1, 9, undefined, 4, 5] as any[];\n[a21, b21, c21]",
  ),
  same("a pattern over lines", "const {\n  a22,\n  b22,\n} = { a22: 1, b22: 2 };\na22 + b22"),
  same("names are exchanged", "let [a23, b23] = [1, 2];\n[a23, b23] = [b23, a23];\n[a23, b23]"),
  same("var lives on", "var p24 = 1;", "var p24;\np24"),
  same("var in a loop's head", "for (var i25 = 0; i25 < 3; i25++) {}\ni25"),
  same("var over a list", "for (var x26 of [1, 2, 3]) {}\nx26"),
  same("var in a block", "if (true) { var p27 = 4; }\np27"),
  same("let in a loop stays in it", "for (let i28 = 0; i28 < 3; i28++) {}\ntypeof i28"),
  same("a function in a block stays in it", "{ function inner29() {} }\ntypeof inner29"),
  same("a variable without a value", "let p30;", "p30"),
  same(
    "functions and classes get their names",
    "const f31 = () => {};\nlet C31 = class {};\nvar g31 = function () {};\n[f31.name, C31.name, g31.name]",
  ),
  same(
    "an export is a declaration",
    "export const p32 = 1;\nexport function f32() { return p32; }\nf32()",
  ),
  same("export default shows its value", "export default 3;"),
  // TypeScript.
  same("types are not checked", 'const p33: number = "a" as any;\np33'),
  same(
    "interfaces and types leave nothing",
    "interface I34 { a: number }\ntype T34 = I34 | string;\ndeclare const d34: T34;",
  ),
  same(
    "generics",
    "function first35<T extends object>(x: T): T { return x; }\nfirst35<{ a: number }>({ a: 1 })",
  ),
  same("generic arrow", "const id36 = <T,>(x: T): T => x;\nid36<number>(4)"),
  same("an enum", "enum Color37 { Red, Green = 5, Blue }\n[Color37.Blue, Color37[5]]"),
  same("an enum of texts", 'enum Word38 { A = "가", B = "나" }\nWord38.B'),
  same("a constant enum", "const enum Size39 { Small = 1, Large }\nSize39.Large"),
  same("an enum of another cell", "enum Color40 { Red, Green }", "Color40.Green"),
  same(
    "parameter properties",
    "class Point41 { constructor(public x: number, private y = 2) {} }\nnew Point41(1)",
  ),
  same(
    "abstract classes",
    "abstract class Shape42 { abstract area(): number; }\nclass Square42 extends Shape42 { constructor(readonly side: number) { super(); } override area() { return this.side ** 2; } }\nnew Square42(3).area()",
  ),
  same("satisfies and as const", "const p43 = { a: [1, 2] } as const satisfies object;\np43.a[1]"),
  same("an assertion in brackets and a !", "let p44 = <any> 3;\np44! + 1"),
  same(
    "overloads",
    "function f45(x: number): number;\nfunction f45(x: string): string;\nfunction f45(x: any) { return x; }\nf45(2)",
  ),
  same(
    "optional chaining and ??",
    "const p46: any = { a: { b: null } };\n[p46?.a?.b ?? 1, p46.c?.d.e]",
  ),
  same(
    "a namespace of types",
    "declare namespace N47 { type A = number; }\nconst p47: N47.A = 1;\np47",
  ),
  other(
    "a namespace with values",
    "the type stripper leaves namespaces out; nobody writes them any more",
    ["error ReferenceError: N48 is not defined"],
    "namespace N48 { export const a = 1; }\nN48.a",
  ),
  other("decorators", "no browser has decorators yet", [
    "error SyntaxError: Unexpected character '@'",
  ], "function mark49(value: unknown) { console.log(typeof value); }\n@mark49\nclass Marked49 {}"),
  // Texts that mislead a careless reader.
  same("a regular expression with braces", 'const p50 = /[{}()]/g;\n"a{b}".replace(p50, "-")'),
  same(
    "templates in templates",
    'const p51 = (x: number) => `a${x > 1 ? `b${x}` : "}"}c`;\np51(2) + p51(0)',
  ),
  same(
    "comments with code",
    "// const p52 = 1;\n/* let p52 = 2; */\nconst p52 = 3; // p52 = 4\np52",
  ),
  same("texts with code", "const p53 = \"const q53 = 1; import x from 'y'\";\np53.length"),
  same("a line that goes on", "const a54 = 1\nconst b54 = 2\n[a54, b54]"),
  same("a semicolon at the start", "let p55 = 1\n;[p55] = [5]\np55"),
  same("a variable without a value before a bracket", "let p56\n(() => { p56 = 3 })()\np56"),
  same("return and a line end", "const f57 = () => {\n  return\n  1;\n};\ntypeof f57()"),
  same(
    "labelled loops",
    "let p58 = 0;\nouter: for (let i = 0; i < 3; i++) {\n  for (let j = 0; j < 3; j++) {\n    if (j === 1) continue outer;\n    if (i === 2) break outer;\n    p58++;\n  }\n}\np58",
  ),
  same(
    "shadowed names",
    "let p59 = 1;\nconst f59 = (p59: number) => { let q = p59; { let p59 = 9; q += p59; } return q; };\n[f59(2), p59]",
  ),
  same("eval and Function", 'eval("1 + 1") + new Function("return 7")()'),
  // Functions and classes of many kinds.
  same(
    "getters and private fields",
    "class C60 { static count = 1; #x = 2; get x() { return this.#x; } static { C60.count = 5; } }\n[C60.count, new C60().x]",
  ),
  same("generators", "function* f61() { yield 1; yield* [2, 3]; }\n[...f61()]"),
  same(
    "async generators",
    "async function* f62() { yield 1; yield 2; }\nconst p62: number[] = [];\nfor await (const x of f62()) p62.push(x);\np62",
  ),
  same(
    "await at the top",
    "const p63 = await new Promise<number>((resolve) => setTimeout(resolve, 5, 4));\np63",
  ),
  same("await in an expression", "(await Promise.all([1, Promise.resolve(2)])).length"),
  same("this is the global object", "this === globalThis"),
  same("no arguments at the top", "arguments"),
  other("the text of a class", "the kernel formats a cell anew before it runs it", [
    'result text/plain "class C67 { a = 1; }"',
  ], "class C67 { a = 1; }\nC67.toString()"),
  other(
    "the text of a function holds an invisible letter",
    "the function is declared under a name that differs from the learner's by an invisible letter",
    ['result text/plain "function f68\u200c() {}"'],
    "function f68() {}\nf68.toString()",
  ),
  other(
    "names are properties of the global object",
    "an engine offers no other place where names can be declared anew",
    ["result text/plain 1"],
    "const p69 = 1;",
    "(globalThis as any).p69",
  ),
  // Imports.
  same(
    "names of the library",
    'import { sigmoid, tanh as th } from "../lib/mod.ts";\n[sigmoid(0), th(0)]',
    "sigmoid(0) + 1",
  ),
  same(
    "a namespace of the library",
    'import * as lib71 from "../lib/network/mod.ts";\ntypeof lib71.train',
  ),
  same(
    "a type from the library",
    'import type { Figure } from "../lib/mod.ts";\nimport { type Output, relu } from "../lib/mod.ts";\nrelu(-1)',
  ),
  same("Plot", 'import * as Plot from "@observablehq/plot";\ntypeof Plot.plot'),
  same("import()", 'const { relu: relu74 } = await import("../lib/mod.ts");\nrelu74(2)'),
  same("an import cannot be assigned", "sigmoid = 3;"),
  same(
    "a name of the library is declared anew",
    "const sigmoid = 3;\nsigmoid",
    'import { sigmoid } from "../lib/mod.ts";\nsigmoid(0)',
  ),
  other(
    "a name that the library does not have",
    "the kernel gives undefined; the mistake would show much later",
    ["error SyntaxError: The requested module \"../lib/mod.ts\" does not provide an export named 'sigmoidd'"],
    'import { sigmoidd } from "../lib/mod.ts";\nsigmoidd',
  ),
  other("another module", NOT_THERE, [
    'error Error: Cannot import "node:fs": a page holds only "../lib/mod.ts" and "@observablehq/plot"',
  ], 'import { readFileSync } from "node:fs";\ntypeof readFileSync'),
  other(
    "a file",
    NOT_THERE,
    ["error Error: Deno.readTextFileSync is not available on this page"],
    'Deno.readTextFileSync("../deno.json").length > 0',
  ),
  other(
    "the network",
    NOT_THERE,
    ["error Error: fetch is not available on this page"],
    'typeof await fetch("data:,a")',
  ),
  other(
    "Deno's version",
    NOT_THERE,
    ["error Error: Deno.version is not available on this page"],
    "Deno.version.deno",
  ),
  // Values.
  same("numbers", "0.1 + 0.2"),
  other("minus nothing", SILENT_NUMBER, ["result text/plain -0"], "-0"),
  other("no number", SILENT_NUMBER, ["result text/plain NaN"], "0 / 0"),
  other("infinity", SILENT_NUMBER, ["result text/plain Infinity"], "1 / 0"),
  other("a whole number of any size", SILENT_NUMBER, ["result text/plain 12n"], "12n"),
  same("texts", '"it\'s"', "'say \"hi\"'", '"a\\nb\\t가"', "`both'\"`"),
  same("undefined and null show nothing", "undefined", "null", "void 0"),
  same("booleans and symbols", "true", 'Symbol("a")'),
  same("lists", "[1, [2, [3]], , 4]", "[]", "[undefined, null]", '["가", "나"]'),
  same(
    "a grid of numbers",
    "Array.from({ length: 30 }, (_, i) => i)",
    "Array.from({ length: 27 }, (_, i) => i ** 5)",
    "Array.from({ length: 12 }, (_, i) => i / 7)",
  ),
  same(
    "a long list",
    "Array.from({ length: 120 }, (_, i) => i * 1.5)",
    "[Array.from({ length: 101 }, () => -1)]",
  ),
  same(
    "a grid of words",
    'Array.from({ length: 9 }, (_, i) => "낱말".repeat(i % 4))',
    '["tanh", "sigmoid", "relu", "leaky", "gelu", "softplus", "x"]',
  ),
  same(
    "long texts in a list",
    'Array.from({ length: 7 }, (_, i) => "item number " + i)',
    '["a".repeat(30), "b".repeat(30), "c".repeat(30)]',
    '["x".repeat(100)]',
  ),
  same(
    "typed arrays",
    "new Float64Array([1, 2.5, -0])",
    "new Int8Array(3)",
    "new Float64Array(200)",
  ),
  same(
    "objects",
    '({ a: 1, "b c": 2, 가: 3, $d: 4, 5: 6 })',
    "({})",
    "({ f() {}, g: class {}, h: () => 1 })",
  ),
  same("an object without brackets", '{ a: 1, b: "x" }'),
  same(
    "deep objects",
    "({ a: { b: { c: { d: { e: { f: 1 } } } } } })",
    '({ a: [1, 2, { b: new Map([["k", new Set([1])]]) }] })',
    '[["a", "b", ["c", ["d", ["e", ["f"]]]]]]',
  ),
  same(
    "wide objects",
    '({ first: "a".repeat(25), second: "b".repeat(25), third: 1 })',
    'Array.from({ length: 8 }, (_, i) => ({ name: "n" + i, value: i / 3 }))',
  ),
  same("accessors", "({ get a() { return 1; }, set b(v) {}, get c() { return 1; }, set c(v) {} })"),
  same(
    "maps and sets",
    'new Map<any, any>([["a", 1], ["b", { c: 2 }]])',
    'new Set([1, "a"])',
    "new WeakMap()",
    'new Map(Array.from({ length: 5 }, (_, i) => ["key" + i, { v: i, w: [i] }]))',
  ),
  same("dates and expressions", "new Date(0)", "/re/g", "[new Date(NaN), /x/]"),
  same(
    "functions",
    "() => 1",
    "(function named101() {})",
    "async () => 1",
    "(function* g101() {})",
    "Object.assign(() => 1, { a: 1 })",
  ),
  same("classes", "(class Q102 extends Array {})", "(class {})", "(class E102 extends Error {})"),
  same(
    "objects of classes",
    "new (class Foo103 { x = 1; #y = 2; get z() { return 1; } })()",
    "new (class Vec103 extends Array {})(3)",
    "new (class M103 extends Map {})([[1, 2]])",
  ),
  same("objects without a class", "Object.create(null)", "Math", "JSON", "(function* () {})()"),
  same("boxed values", "new Number(3)", 'new String("abc")', "new Boolean(false)"),
  same("circles", "const p106: any = { n: 1 };\np106.self = p106;\np106"),
  same("promises", "Promise.resolve(3)", "(async () => [1])()", "new Promise(() => {})"),
  same("the value of a branch", "if (true) { 3 } else { 4 }", "if (false) 3"),
  same("the value of a loop", "let p109 = 0;\nfor (let i = 0; i < 4; i++) p109 += i;"),
  same("the value of try", 'try { throw 1; } catch { "caught" } finally { "fin" }'),
  same("the value of switch", 'switch (3 as number) { case 3: "three"; break; default: "other"; }'),
  same("the value before a declaration", "5;\nconst p112 = 1;", "6;\nfunction f112() {}"),
  same("an assignment has a value", "let p113 = 1;", "p113 = 4"),
  other("errors as values", NO_STACK, ["result text/plain Error: boom"], 'new Error("boom")'),
  // Showing.
  same(
    "HTML, Markdown, SVG",
    "Deno.jupyter.html`<b>${1}</b>`",
    "Deno.jupyter.md`# 제목`",
    "Deno.jupyter.svg`<svg/>`",
  ),
  same(
    "display",
    'await Deno.jupyter.display({ "text/plain": "hi" }, { raw: true });',
    "await Deno.jupyter.display(Deno.jupyter.html`<i>y</i>`);",
    "await Deno.jupyter.display({ a: 1 });",
  ),
  same(
    "broadcast",
    'await Deno.jupyter.broadcast("display_data", { data: { "text/html": "<p>", "text/plain": "p" }, metadata: { alt: "그림" }, transient: {} });',
  ),
  same(
    "an object that shows itself",
    '({ [Symbol.for("Jupyter.display")]: () => ({ "text/plain": "mine" }) })',
    '({ [Symbol.for("Jupyter.display")]: async () => ({ "text/html": "<p>" }) })',
  ),
  same(
    "a class that shows itself",
    'class Shown119 { [Symbol.for("Jupyter.display")]() { return { "text/plain": "shown" }; } }\nnew Shown119()',
  ),
  // The console.
  same(
    "logging",
    'console.log("a", 1, [1, 2], { a: 1 }, null, undefined, -0, 1n, Symbol("q"));',
    "console.log();",
  ),
  same(
    "both streams",
    'console.error("err");\nconsole.warn("warn");',
    'console.info("i");\nconsole.debug("d");',
  ),
  same(
    "places in a text",
    'console.log("%s and %d and %i %f %j %o %c x", "s", 4.5, "42.9", "1.5", { b: 2 }, [1], "color: red", "more", 7);',
    'console.log("100%", "a");',
    'console.log("%s", { a: 1 }, [2]);',
  ),
  same("quotes inside lists only", 'console.log(["it\'s", "a"], "plain", { t: "multi\\nline" });'),
  same(
    "tables",
    'console.table([{ a: 1, b: "x" }, { a: 2, c: true }]);',
    "console.table([[1, 2], [3, 4]]);",
    "console.table([1, { a: 2 }]);",
    "console.table(5);",
    'console.table([{ a: 1, b: 2 }], ["b"]);',
    'console.table([{ 이름: "가", 값: 1.5 }]);',
    "console.table({ r: { c: 1 }, s: { c: -2 } });",
    "console.table([{ a: 1.25 }, { a: 10 }]);",
    "console.table([{ a: 1e21 }, { a: 10n }, { a: -1.5 }]);",
  ),
  same("tables of maps", 'console.table(new Map([["k", 1]]));', "console.table(new Set([1]));"),
  same(
    "groups",
    'console.group("g");\nconsole.log("in\\nside");\nconsole.groupEnd();\nconsole.log("out");',
  ),
  same(
    "counting and asserting",
    'console.count();\nconsole.count("x");\nconsole.count();\nconsole.assert(1 > 2, "no");\nconsole.assert(true, "yes");\nconsole.dir({ a: 1 });',
  ),
  same("logging and a value", `console.log("first");\n${PAUSE}\n"last"`),
  same("logging before an error", `console.log("first");\n${PAUSE}\nthrow new Error("then");`),
  // Errors.
  same(
    "thrown errors",
    'throw new RangeError("z가 너무 큽니다");',
    'throw new Error("");',
    'throw new Error("line1\\nline2");',
  ),
  same(
    "thrown values",
    'throw "a text";',
    "throw 42;",
    "throw { a: 1 };",
    "throw null;",
    "throw undefined;",
  ),
  same(
    "errors of one's own",
    'class MyError132 extends Error { override name = "MyError132"; }\nthrow new MyError132("m");',
    'throw Object.assign(new Error("x"), { name: "Custom" });',
  ),
  same("a name that is not there", "missing133 + 1"),
  same(
    "undefined has no properties",
    "const p134: any = undefined;\np134.x;",
    "(null as any).x;",
    "const q134: any = {};\nq134.a.b.c;",
  ),
  same("not a function", "const p135: any = 3;\np135();", "const q135: any = {};\nq135.method();"),
  same("endless recursion", "function over136(): number { return over136() + 1; }\nover136();"),
  same(
    "wrong arguments",
    "new Array(-1);",
    "(1).toFixed(200);",
    '"abc".repeat(-1);',
    "BigInt(1.5);",
    "1n + (1 as any);",
  ),
  same("a pattern of null", "const { a138 } = null as any;"),
  other("a list pattern of nothing", WORDS, [
    "error TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))",
  ], "const [b138] = undefined as any;"),
  same(
    "a rejection that is awaited",
    'await Promise.reject(new TypeError("rejected"));',
    'async function f139() { await 1; throw new Error("inner"); }\nawait f139();',
  ),
  same(
    "an error of the library",
    'import { checkTable } from "../lib/mod.ts";\nawait checkTable("표", []);',
  ),
  same(
    "a table with a false row",
    'await checkTable("표", [{ claim: "a", cells: { 값: 1 }, holds: false }]);',
  ),
  same("a text that is no JSON", 'JSON.parse("{bad");'),
  same("strict", "delete (Object.prototype as any).constructor.prototype;"),
  same("what an error leaves", 'let p144 = 1;\np144 = 2;\nthrow new Error("here");', "p144"),
  same("declared twice in a cell", "const p145 = 1;\nconst p145 = 2;"),
  other(
    "return at the top",
    WORDS,
    ["error SyntaxError: 'return' outside of function"],
    "return 3;",
  ),
  // What the kernel is silent about.
  other(
    "a value is missing",
    SILENT_SYNTAX,
    ["error SyntaxError: Unexpected token"],
    "const q147 = ;",
  ),
  other("a bracket is not closed", SILENT_SYNTAX, [
    'error SyntaxError: Unexpected token, expected ","',
  ], "Math.max(1, 2"),
  other(
    "a text is not closed",
    SILENT_SYNTAX,
    ["error SyntaxError: Unterminated string constant"],
    'const q149 = "abc;',
  ),
  other(
    "two names",
    SILENT_SYNTAX,
    ['error SyntaxError: Unexpected token, expected ";"'],
    "let a150 b150",
  ),
  other(
    "curly quotes",
    SILENT_SYNTAX,
    ["error SyntaxError: Unexpected character '“'"],
    "const q151 = “a”;",
  ),
  {
    ...other("a rejection that nobody awaits", SILENT_LATE, [
      "result text/plain 1",
      "error Error: late",
    ], 'Promise.reject(new Error("late"));\n1'),
    isLate: true,
  },
  {
    ...other(
      "an error in a timer",
      SILENT_LATE,
      ["result text/plain 1", "error Error: timer"],
      'setTimeout(() => { throw new Error("timer"); }, 1);\n1',
    ),
    isLate: true,
  },
  { ...same("a log in a timer", 'setTimeout(() => console.log("late"), 1);\n1'), isLate: true },
  same("what comes after all that", "p1 + 1"),
];
