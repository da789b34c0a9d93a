import { namesOf } from "../../tools/live/worker/names.ts";
import type { CellNames } from "../../tools/live/worker/names.ts";
import { parseScript } from "../../tools/live/worker/acorn.ts";
import { planOf } from "../../tools/live/worker/plan.ts";
import { assertEquals } from "../support/assert.ts";

/** Runs `planOf()` on cells called a, b, c, …; the last one is the target. */
function plan(sources: readonly string[], done: readonly string[] = []): string {
  const cells = sources.map((source, i) => ({ cell: "abcdefgh"[i]!, source }));
  return planOf(cells.at(-1)!.cell, cells, done, read).join("");
}

function read(source: string): CellNames | undefined {
  try {
    return namesOf(parseScript(source));
  } catch {
    return undefined;
  }
}

function used(source: string): string {
  const { used, declared } = namesOf(parseScript(source));
  return [...used].filter((name) => !declared.has(name)).sort().join();
}

Deno.test("planOf() takes the cells that declare what is used, and what these use", () => {
  assertEquals(plan(["let x = 1;", "show(3);", "const y = x;", "y;"]), "acd");
});

Deno.test("planOf() takes the last of the earlier cells that declare a name", () => {
  assertEquals(plan(["let x = 1;", "let x = 2;", "x;"]), "bc");
  assertEquals(plan(["let x = 1;", "const f = () => x;", "let x = 2;", "f();"]), "abd");
});

Deno.test("planOf() leaves out what has run, and what lies behind it", () => {
  assertEquals(plan(["let x = 1;", "const y = x;", "y;"], ["b"]), "c");
  assertEquals(plan(["let x = 1;", "const y = x;", "x + y;"], ["b"]), "ac");
});

Deno.test("planOf() leaves out cells that cannot be read, and runs the target in any case", () => {
  assertEquals(plan(["let x = ;", "x;"]), "b");
  assertEquals(plan(["let x = 1;", "x +;"]), "b");
});

Deno.test("planOf() takes cells that assign after the declaration", () => {
  assertEquals(plan(["let x = 1;", "x += 1;", "y = 2;", "x;"]), "abd");
});

Deno.test("planOf() does not look behind the target", () => {
  const cells = [{ cell: "a", source: "x;" }, { cell: "b", source: "let x = 1;" }];
  assertEquals(planOf("a", cells, [], read), ["a"]);
});

Deno.test("namesOf() finds the names that belong to no function or block", () => {
  const rows: [string, string][] = [
    ["const f = (a, { b, c: [d] }, ...e) => a + b + d + e + g;", "g"],
    ["function f(x) { var y = x; { let z = y; } return z; }", "z"],
    ["for (const i of list) i; for (let j = 0; j < n; j++) {} j;", "j,list,n"],
    ["try { a } catch ({ message }) { message }", "a"],
    ["o.x; o[y]; ({ z: 1, w, [v]: 2 });", "o,v,w,y"],
    ["class A extends B { #p = q; m(r) { return r + s; } static { A.t = 1; } }", "B,q,s"],
    ["loop: for (;;) { break loop; }", ""],
    ["import { a as b } from 'm'; b + c;", "c"],
    ["(function g() { g(); arguments; })();", ""],
    ["`${a}${(b) => b}`; tag`x`;", "a,tag"],
    ["[x, o.y] = [1, 2]; z++;", "o,x,z"],
    ["switch (a) { case 1: let b = 2; b; }", "a"],
    ["function f(x = y) {}", "y"],
  ];
  for (const [source, names] of rows) assertEquals(used(source), names, source);
});
