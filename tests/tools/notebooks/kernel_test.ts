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
  assertRejects,
  assertStringIncludes,
} from "../../support/assert.ts";
import { UserError } from "../../../tools/shared/command.ts";
import { canonicalNotebook, codeCells, joinLines } from "../../../tools/notebooks/notebook.ts";
import type { CodeCell, Notebook } from "../../../tools/notebooks/notebook.ts";
import { runNotebooks } from "../../../tools/notebooks/run_notebooks.ts";
import { executeNotebook } from "../../../tools/notebooks/execute_notebooks.ts";
import { ensureVenv } from "../../../tools/shared/venv.ts";
import { code, notebook } from "../../support/cells.ts";
import { needsRun } from "../../support/permissions.ts";

Deno.test(
  "the kernel keeps all outputs of 100 cells whole, in order, in their cell",
  needsRun,
  async () => {
    const sources = Array.from({ length: 100 }, (_, i) => broadcasts(`${i}a`, `${i}b`, `${i}c`));
    await withNotebook(notebookOf(sources), async (folder) => {
      const ran = await executeNotebook(join(folder, "toy.ipynb"));
      assertEquals(codeCells(ran).map(shown), sources.map((_, i) => [`${i}a`, `${i}b`, `${i}c`]));
    });
  },
);

Deno.test("the kernel keeps a display's metadata", needsRun, async () => {
  const metadata = { alt: "그림 설명", checks: 3 };
  await withNotebook(notebookOf([broadcast("a", metadata)]), async (folder) => {
    const ran = await executeNotebook(join(folder, "toy.ipynb"));
    assertEquals(codeCells(ran)[0]?.outputs[0]?.metadata, metadata);
  });
});

Deno.test("the kernel reports what a cell throws and runs no further", needsRun, async () => {
  const sources = [broadcast("a"), 'throw new RangeError("z가 너무 큽니다");', broadcast("c")];
  await withNotebook(notebookOf(sources), async (folder) => {
    const [before, thrower, after] = codeCells(await executeNotebook(join(folder, "toy.ipynb")));
    assertEquals(shown(before!), ["a"]);
    assertEquals(thrower?.outputs[0]?.ename, "RangeError");
    assertStringIncludes(thrower?.outputs[0]?.evalue ?? "", "z가 너무 큽니다");
    assertEquals(after?.outputs, []);
  });
});

Deno.test(
  "executeNotebook() goes on listening after the kernel says that a cell is finished",
  needsRun,
  async () => {
    const values = Array.from({ length: 60 }, (_, index) => `${index}`); // sent last, often late
    await withNotebook(notebookOf(values), async (folder) => {
      const ran = await executeNotebook(join(folder, "toy.ipynb"));
      assertEquals(codeCells(ran).map(shown), values.map((value) => [value]));
    });
  },
);

Deno.test("executeNotebook() reports a kernel that ends", needsRun, async () => {
  await withNotebook(notebookOf(["Deno.exit(3);"]), async (folder) => {
    await assertRejects(
      () => executeNotebook(join(folder, "toy.ipynb")),
      UserError,
      "the kernel ended while it ran cell c1",
    );
  });
});

Deno.test("runNotebooks() counts the checks and finds what is not stored", needsRun, async () => {
  const sources = [broadcast("a", { checks: 3 }), broadcast("b", { checks: 4 })];
  await withNotebook(notebookOf(sources), async (folder) => {
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
    await withNotebook(toy, async (folder) => {
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
    await withNotebook(toy, async (folder) => {
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
  await withNotebook(notebookOf([]), async (folder) => {
    await Deno.writeTextFile(join(folder, "toy.ipynb"), "<<<<<<< HEAD");
    const [report] = await runNotebooks({ folder });
    assertStringIncludes(report?.problems[0] ?? "", "it is not JSON");
  });
});

/** Runs a test with a folder that holds the notebook as `toy.ipynb`. */
async function withNotebook(
  toy: Notebook,
  test: (folder: string) => Promise<void>,
): Promise<void> {
  await ensureVenv();
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(join(folder, "toy.ipynb"), canonicalNotebook(toy));
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A notebook of code cells c1, c2, … */
function notebookOf(sources: readonly string[]): Notebook {
  return notebook(...sources.map((source, index) => code(`c${index + 1}`, source)));
}

/** Code that shows texts the way `lib/lesson/show.ts` does, one display each. */
function broadcasts(...texts: string[]): string {
  return texts.map((text) => broadcast(text)).join("\n");
}

function broadcast(text: string, metadata: Record<string, unknown> = {}): string {
  const content = `{ data: { "text/plain": \`${text}\` }, metadata: ${JSON.stringify(metadata)}, ` +
    `transient: {} }`;
  return `await Deno.jupyter.broadcast("display_data", ${content});\n` +
    "await new Promise((resolve) => setTimeout(resolve, 50));";
}

function shown(cell: CodeCell): string[] {
  return cell.outputs.map(({ data }) => joinLines(data?.["text/plain"] as string | string[]));
}
