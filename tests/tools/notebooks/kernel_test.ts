/**
 * What we rely on in Deno's Jupyter kernel, tried on the real one: that no output is lost or lands in
 * another cell, that a thrown error is reported, that metadata arrives. And what runs notebooks there.
 *
 * @module
 */

import { join } from "node:path";
import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
  assertThrows,
} from "../../support/assert.ts";
import { UserError } from "../../../tools/shared/command.ts";
import { canonicalNotebook, codeCells, joinLines } from "../../../tools/notebooks/notebook.ts";
import type { CodeCell } from "../../../tools/notebooks/notebook.ts";
import { runNotebooks } from "../../../tools/notebooks/run_notebooks.ts";
import { freshOf } from "../../../tools/notebooks/execute_notebooks.ts";
import { once } from "../../support/once.ts";
import { needsRun } from "../../support/permissions.ts";
import {
  broadcast,
  broadcasts,
  notebookOf,
  pause,
  runToys,
  withNotebooks,
} from "../../support/toys.ts";

/** Four notebooks' worth of cells that show three things each, and what they show. */
const hundred = Array.from({ length: 100 }, (_, i) => [`${i}a`, `${i}b`, `${i}c`]);
const quarters = [0, 25, 50, 75].map((start) => hundred.slice(start, start + 25));

/** Last expressions, which the kernel sends last and often late. */
const values = Array.from({ length: 60 }, (_, index) => `${index}`);

const described = { alt: "그림 설명", checks: 3 };

/** What the tests below look at; it runs side by side. */
const toys: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(quarters.map((cells, i) => [`quarter${i}`, cells.map(broadcasts)])),
  values,
  described: [broadcast("a", described)],
  thrower: [broadcast("a"), 'throw new RangeError("z가 너무 큽니다");', broadcast("c")],
  leaver: ["Deno.exit(3);"],
  sleeper: [broadcast("a"), pause(1e6)],
};

const allToys = once(() => runToys(toys, { cellSeconds: 5 }));

Deno.test(
  "the kernel keeps all outputs of 100 cells whole, in order, in their cell",
  needsRun,
  async () => {
    const ran = await allToys();
    assertEquals(
      quarters.flatMap((_, i) => codeCells(freshOf(ran[`quarter${i}`]!)).map(shown)),
      hundred,
    );
  },
);

Deno.test("the kernel keeps a display's metadata", needsRun, async () => {
  const { described: ran } = await allToys();
  assertEquals(codeCells(freshOf(ran!))[0]?.outputs[0]?.metadata, described);
});

Deno.test("the kernel reports what a cell throws and runs no further", needsRun, async () => {
  const { thrower: ran } = await allToys();
  const [before, thrower, after] = codeCells(freshOf(ran!));
  assertEquals(shown(before!), ["a"]);
  assertEquals(thrower?.outputs[0]?.ename, "RangeError");
  assertStringIncludes(thrower?.outputs[0]?.evalue ?? "", "z가 너무 큽니다");
  assertEquals(after?.outputs, []);
});

Deno.test(
  "executeNotebooks() goes on listening after the kernel says that a cell is finished",
  needsRun,
  async () => {
    const { values: ran } = await allToys();
    assertEquals(codeCells(freshOf(ran!)).map(shown), values.map((value) => [value]));
  },
);

Deno.test("executeNotebooks() reports a kernel that ends", needsRun, async () => {
  const { leaver: ran } = await allToys();
  assertThrows(() => freshOf(ran!), UserError, "the kernel ended while it ran cell c1");
});

Deno.test("executeNotebooks() names the cell that gives no answer", needsRun, async () => {
  const { sleeper: ran } = await allToys();
  assertThrows(() => freshOf(ran!), UserError, "cell c2 gave no answer in 5 s");
});

Deno.test("runNotebooks() counts the checks and finds what is not stored", needsRun, async () => {
  const sources = [broadcast("a", { checks: 3 }), broadcast("b", { checks: 4 })];
  await withNotebooks({ toy: notebookOf(sources) }, async (folder) => {
    const [report] = await runNotebooks({ folder });
    assertEquals([report?.name, report?.cells, report?.checks], ["toy", 2, 7]);
    assertStringIncludes(report?.problems.join() ?? "", "cell c2: stored 0 outputs, got 1");
    assertMatch(report?.problems.at(-1) ?? "", /--write$/);
  });
});

Deno.test(
  "runNotebooks() stores what then agrees, and storing again changes no byte",
  needsRun,
  async () => {
    const toy = notebookOf([broadcast("a"), `const ms = Math.random();\n${broadcast("${ms} ms")}`]);
    codeCells(toy)[1]!.metadata.tags = ["timing"];
    await withNotebooks({ toy }, async (folder) => {
      const runs = [{ write: true }, { write: true }, { write: false }];
      const texts: string[] = [];
      for (const { write } of runs) {
        const [report] = await runNotebooks({ folder, write, names: ["toy"] });
        assertEquals(report?.problems, []);
        texts.push(await Deno.readTextFile(join(folder, "toy.ipynb")));
      }
      assertStringIncludes(texts[0]!, '"codemirror_mode": "typescript"');
      assertEquals([texts[1], texts[2]], [texts[0], texts[0]]);
    });
  },
);

Deno.test(
  "runNotebooks() names the cell that throws and leaves its file alone",
  needsRun,
  async () => {
    const toy = notebookOf([broadcast("a"), "const z = 1;\nz.missing.more;"]);
    await withNotebooks({ toy }, async (folder) => {
      const [report] = await runNotebooks({ folder, write: true });
      assertMatch(
        report?.problems.join() ?? "",
        /^cell c2 threw TypeError: Cannot read properties/,
      );
      assertStringIncludes(
        report?.problems.join() ?? "",
        "\n  | const z = 1;\n  | z.missing.more;",
      );
      assertEquals(await Deno.readTextFile(join(folder, "toy.ipynb")), canonicalNotebook(toy));
    });
  },
);

Deno.test("runNotebooks() reports a file that is no notebook", needsRun, async () => {
  await withNotebooks({ toy: notebookOf([]) }, async (folder) => {
    await Deno.writeTextFile(join(folder, "toy.ipynb"), "<<<<<<< HEAD");
    const [report] = await runNotebooks({ folder });
    assertStringIncludes(report?.problems[0] ?? "", "it is not JSON");
  });
});

function shown(cell: CodeCell): string[] {
  return cell.outputs.map(({ data }) => joinLines(data?.["text/plain"] as string | string[]));
}
