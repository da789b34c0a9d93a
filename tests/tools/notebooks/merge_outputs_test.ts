import { mergeOutputs } from "../../../tools/notebooks/merge_outputs.ts";
import type { CodeCell } from "../../../tools/notebooks/notebook.ts";
import { assertEquals } from "../../support/assert.ts";
import { notebook, shows } from "../../support/cells.ts";

Deno.test("mergeOutputs() stores fresh outputs and keeps a timing cell's while the shape holds", () => {
  const stored = notebook(shows("1"), shows("1 ms", "timing"), shows("1 ms", "timing"));
  const fresh = notebook(shows("2"), shows("2 ms", "timing"), shows("2 s", "timing"));
  const merged = mergeOutputs(stored, fresh).cells as CodeCell[];
  assertEquals(merged.map(({ outputs }) => outputs[0]?.data?.["text/plain"]), ["2", "1 ms", "2 s"]);
  assertEquals(merged.map(({ execution_count }) => execution_count), [1, 2, 3]);
});
