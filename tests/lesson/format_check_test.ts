import * as activations from "../../lib/activations/registry.ts";
import { CheckError, checkFormats } from "../../lib/lesson/mod.ts";
import { assert, assertEquals, assertRejects, assertStringIncludes } from "../support/assert.ts";
import { shownBy } from "../support/notebook.ts";

Deno.test("checkFormats() shows a row for each function and format, with both zeros", async () => {
  const shown = await shownBy(() => checkFormats([activations.sigmoid, activations.tanh]));
  const lines = shown[0]!.text.split("\n");
  assertEquals(lines.length, 1 + 2 * 4);
  assert(lines.slice(1).every((line) => line.startsWith("✓")));
  assertStringIncludes(lines[8]!, "tanh, bfloat16 | 절반을 잃는 z: 2.08, a로 0이 되는 z: 3.47");
  assertStringIncludes(lines[8]!, "그때의 참기울기: 0.0039, z로 0이 되는 z: 47.3");
});

Deno.test("checkFormats() fails where the true slope is 0 as well", async () => {
  const flat = { ...activations.tanh, derivative: () => 0 };
  await assertRejects(() => checkFormats([flat]), CheckError, "4 of 4 checks failed");
  await assertRejects(() => checkFormats([activations.relu]), RangeError, 'got "relu"');
});
