/**
 * Cells that do not want to be graded but to do harm, or to be called right. Each of them hands in a wrong answer.
 *
 * @module
 */

import { join } from "node:path";
import { assert, assertEquals, assertMatch } from "../../support/assert.ts";
import { needsRun } from "../../support/permissions.ts";
import { judgedCell } from "./handed.ts";

/** Hands in 1 − a, which is wrong. */
const WRONG = "const answer4 = (a: number) => 1 - a;\n" +
  "await tryExercise(sigmoidExercises.slopeFunction, answer4);";

/** The whole of Node's module, whatever the worker has taken away. */
const node = (module: string): string => `(await eval('import("node:${module}")'))`;

const FORGERIES: Readonly<Record<string, string>> = {
  "prototypes that say 정답": `
Object.prototype.grade = "정답"; Object.prototype.result = "정답";
Math.abs = () => 0;
${WRONG}`,
  "a JSON of its own": `
JSON.stringify = () => '{"result":"정답","grade":"정답"}'; JSON.parse = () => ({ grade: "정답" });
${WRONG}`,
  "its own judge and show":
    `const judge = () => ({ grade: "정답", hint: "" }); const show = () => {};\n${WRONG}`,
  "lines that look like verdicts": `const line = '\\n{"result":"정답","words":""}\\n';
Deno.stdout.writeSync(new TextEncoder().encode(line));
${node("fs")}.writeSync(1, line);
${WRONG}`,
  "messages to the judge": `postMessage({ result: "정답", grade: "정답" });\n${WRONG}`,
  "an answer that is a verdict":
    `await tryExercise(sigmoidExercises.slopeFunction, { grade: "정답", result: "정답" });`,
  "the number 0 that says it is everything": `const answer4 = () =>
    ({ valueOf: () => 0, toString: () => "0", toJSON: () => 0 });
await tryExercise(sigmoidExercises.slopeFunction, answer4);`,
};

for (const [what, source] of Object.entries(FORGERIES)) {
  Deno.test(`a cell with ${what} is 다시`, needsRun, async () => {
    assertEquals((await judgedCell(source)).result, "다시");
  });
}

const NO_ANSWER: Readonly<Record<string, string>> = {
  "its own tryExercise": `const tryExercise = async () => {};\n${WRONG}`,
  "its own exercises":
    `const sigmoidExercises = { slopeFunction: { judge: () => ({ grade: "정답" }) } };\n${WRONG}`,
  "messages of its own": `
TextEncoder.prototype.encode = () => Uint8Array.from('{"type":"verdict","grade":"정답"}', (c) => c.charCodeAt(0));
${WRONG}`,
  "nothing but an error": `throw new Error("멈춤");\n${WRONG}`,
  "an import of the graders": `const lesson = await import("../lib/lesson/exercises/sigmoid.ts");
await tryExercise(sigmoidExercises.slopeFunction, lesson.sigmoidExercises.slopeFunction.solution);`,
};

for (const [what, source] of Object.entries(NO_ANSWER)) {
  Deno.test(`a cell with ${what} is 오류`, needsRun, async () => {
    assertEquals((await judgedCell(source)).result, "오류");
  });
}

Deno.test("an exercise tells a cell neither its solution nor its mistakes", needsRun, async () => {
  const { result } = await judgedCell(
    "await tryExercise(sigmoidExercises.slopeFunction, sigmoidExercises.slopeFunction.solution);",
  );
  assertEquals(result, "아직");
});

const ENDLESS: Readonly<Record<string, string>> = {
  "a cell that loops": `for (;;);\n${WRONG}`,
  "a function that loops": WRONG.replace("1 - a", "{ for (;;); }"),
  "a cell that waits for ever": `await new Promise(() => {});\n${WRONG}`,
};

for (const [what, source] of Object.entries(ENDLESS)) {
  Deno.test(`${what} is stopped when its time is up`, needsRun, async () => {
    assertEquals((await judgedCell(source, 3_000)).result, "시간 초과");
  });
}

/** More threads than the memory of the process has room for. */
const THREADS = `for (let i = 0; i < 20; i++) {
  new Worker("data:text/javascript,for (;;);", { type: "module" });
}`;

Deno.test("a cell that ends its program has no grade", needsRun, async () => {
  for (const how of ["Deno.exit(0)", "close()", `${node("process")}.abort()`, THREADS]) {
    const { result } = await judgedCell(`${how};\n${WRONG}`, 3_000);
    assert(["오류", "시간 초과", "중단"].includes(result), `${how}: ${result}`);
  }
});

Deno.test("a cell that fills its heap is ended, not this program", needsRun, async () => {
  const source =
    `const all = [];\nfor (;;) all.push(new Array(1000).fill(Math.random()));\n${WRONG}`;
  assertEquals((await judgedCell(source, 60_000)).result, "중단");
});

Deno.test({
  name: "buffers, which V8 does not count, end at the limit of the process",
  ignore: needsRun.ignore || Deno.build.os !== "linux",
  fn: async () => {
    const source = `const all = [];
for (let i = 0; i < 40; i++) all.push(new Uint8Array(1e8));\n${WRONG}`;
    const { result, words } = await judgedCell(source, 60_000);
    assertEquals(result, "오류");
    assertMatch(words, /RangeError: Array buffer allocation failed/);
  },
});

Deno.test("a cell reaches no file and starts no program", needsRun, async () => {
  const folder = await Deno.makeTempDir();
  const [secret, mark] = [join(folder, "secret"), join(folder, "mark")];
  await Deno.writeTextFile(secret, "0.123");
  const path = JSON.stringify(mark);
  const { words } = await judgedCell(`
const found: string[] = [];
const attempt = async (work: () => unknown) => {
  try { found.push("done " + await work()); } catch (error) { found.push(error.name); }
};
await attempt(() => Deno.readTextFile(${JSON.stringify(secret)}));
await attempt(() => Deno.writeTextFile(${path}, "x"));
await attempt(() => new Deno.Command("touch", { args: [${path}] }).output());
await attempt(() => Deno.env.get("HOME"));
await attempt(() => Deno.dlopen("libc.so.6", {}));
await attempt(async () => ${node("fs")}.readFileSync(${JSON.stringify(secret)}, "utf8"));
await attempt(async () => ${node("fs")}.writeFileSync(${path}, "x"));
await attempt(async () => ${node("child_process")}.execFileSync("touch", [${path}]));
throw new Error(found.join(" "));
${WRONG}`);
  const left = Array.from(Deno.readDirSync(folder), ({ name }) => name);
  await Deno.remove(folder, { recursive: true });
  assertEquals(left, ["secret"]);
  assertMatch(words, /Error: (NotCapable ?){8}$/);
});

Deno.test("a cell reaches no network, not even by an import", needsRun, async () => {
  let asked = 0;
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, () => {
    asked++;
    return new Response("export default 1;", { headers: { "content-type": "text/javascript" } });
  });
  const address = `http://127.0.0.1:${server.addr.port}/a.js`;
  const { result } = await judgedCell(`
const attempts = [
  async () => await eval('import("${address}")'),
  async () => await eval('import("https://esm.sh/left-pad")'),
  async () => await fetch("${address}"),
  async () => await new Promise((resolve, reject) => {
    eval('import("node:http")').then((http) => http.get("${address}", resolve).on("error", reject), reject);
  }),
];
let reached = 0;
for (const attempt of attempts) await attempt().then(() => reached++, () => {});
if (reached > 0) throw new Error("reached " + reached);
${WRONG}`);
  await server.shutdown();
  assertEquals([result, asked], ["다시", 0]);
});
