/**
 * What PyTorch, TensorFlow and JAX did on a CPU (`tests/fixtures/frameworks.py`), against what the formats say.
 *
 * @module
 */

import * as activations from "../../lib/activations/registry.ts";
import { numberFormats, zeroFrom } from "../../lib/precision/mod.ts";
import fixture from "../fixtures/frameworks.json" with { type: "json" };
import { assert, assertEquals } from "../support/assert.ts";

const { JAX, PyTorch, TensorFlow } = fixture;
const functions = ["sigmoid", "tanh"] as const;

/** The fixture knows z to this. */
const GRID = 1 / 512;

Deno.test("PyTorch's slopes become 0 where ours do, in all four formats", () => {
  for (const name of functions) {
    for (const format of numberFormats) {
      const late = PyTorch.zeroFrom[name][format.name] - zeroFrom(activations[name], format, "a");
      assert(late >= 0 && late < GRID, `${name} in ${format.name}: ${late}`);
    }
  }
});

Deno.test("TensorFlow's slopes become 0 where ours do, in both formats of 16 bits", () => {
  for (const name of functions) {
    for (const format of numberFormats.filter(({ bits }) => bits === 16)) {
      assertEquals(
        TensorFlow.zeroFrom[name][format.name],
        zeroFrom(activations[name], format, "a"),
      );
    }
  }
});

Deno.test("JAX's slopes become 0 where ours do when every operation has 16 bits", () => {
  for (const name of functions) {
    for (const format of numberFormats.filter(({ bits }) => bits === 16)) {
      const ours = zeroFrom(activations[name], format, "a", { working: format });
      assertEquals(JAX.zeroFrom[name][format.name], ours);
    }
  }
});

Deno.test("all three keep a in the 16 bits that the layer computes in", () => {
  assertEquals(PyTorch.kept, { "autocast bfloat16": "bfloat16", "autocast float16": "float16" });
  assertEquals(TensorFlow.kept, { mixed_bfloat16: "bfloat16", mixed_float16: "float16" });
  assertEquals(JAX.kept, { "bfloat16 weights": "bfloat16" });
});
