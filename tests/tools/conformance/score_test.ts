import { KINDS, notebookOf } from "../../../tools/conformance/cells.ts";
import type { Kind } from "../../../tools/conformance/cells.ts";
import { isPerfect, scoreOf } from "../../../tools/conformance/score.ts";
import { isFailure } from "../../../tools/conformance/table.ts";
import { codeCells } from "../../../tools/notebooks/notebook.ts";
import type { Output } from "../../../tools/notebooks/notebook.ts";
import { REFUSED, SUPPORTED } from "../../../tools/shared/deno_version.ts";
import { assert, assertEquals } from "../../support/assert.ts";

const several = KINDS.find(({ parts }) => parts === 3)!;
const large = KINDS.find(({ size }) => size !== undefined)!;

Deno.test("scoreOf() finds what is missing, out of order, twice or in another cell", () => {
  const good = ["cell0part0;cell0part1;cell0part2;", "cell1part0;cell1part1;cell1part2;"];
  const cases: readonly [shown: readonly string[], whole: number, ordered: number, own: number][] =
    [
      [good, 2, 2, 2],
      [["cell0part0;cell0part2;", good[1]!], 1, 2, 2],
      [["cell0part0;cell0part2;cell0part1;", good[1]!], 2, 1, 2],
      [["cell0part0;cell0part1;cell0part1;cell0part2;", good[1]!], 2, 1, 2],
      [["cell0part0;cell0part1;", `cell0part2;${good[1]}`], 1, 2, 1],
      [["", good[1]!], 1, 2, 2],
    ];
  for (const [shown, whole, ordered, own] of cases) {
    const score = scoreOf(several, cellsShowing(several, shown.map((text) => [stream(text)])));
    assertEquals(score, { cells: 2, whole, ordered, own }, shown.join(" | "));
    assertEquals(isPerfect(score), shown === good);
  }
  assert(!isPerfect(scoreOf(several, [])), "a kernel that ran nothing");
});

Deno.test("scoreOf() reads displays, values, errors, and takes half of a large output for none", () => {
  const [one] = KINDS;
  const outputs: Output[] = [
    { output_type: "display_data", data: { "text/plain": ["cell0", "part0;"] } },
    { output_type: "execute_result", data: { "text/plain": '"cell1part0;"' } },
    { output_type: "error", ename: "Error", evalue: "cell2part0;" },
  ];
  assertEquals(scoreOf(one!, cellsShowing(one!, outputs.map((output) => [output]))).whole, 3);
  const texts = [`cell0part0${"x".repeat(large.size!)};`, `cell1part0${"x".repeat(9)};`];
  assertEquals(scoreOf(large, cellsShowing(large, texts.map((text) => [stream(text)]))).whole, 1);
});

Deno.test("a Deno that loses outputs fails unless the start-up refuses it", () => {
  for (const version of SUPPORTED) assert(isFailure({ version, perfect: false }), version);
  for (const version of REFUSED) assert(!isFailure({ version, perfect: false }), version);
  assert(isFailure({ version: "99.0.0", perfect: false }));
  assert(!isFailure({ version: "99.0.0", perfect: true }));
});

function cellsShowing(kind: Kind, outputs: readonly Output[][]) {
  const cells = codeCells(notebookOf(kind, outputs.length));
  return cells.map((cell, at) => ({ ...cell, outputs: outputs[at]! }));
}

function stream(text: string): Output {
  return { output_type: "stream", name: "stdout", text };
}
