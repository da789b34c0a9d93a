/**
 * What the formats give, held against NumPy and ml_dtypes (`deno task formats --write`) at every number of 16 bits
 * and at a million float32, by hashes of their results.
 *
 * @module
 */

import { CASES, FUNCTIONS, hashes, oursOf } from "../../tools/measuring/formats/cases.ts";
import fixture from "../fixtures/formats.json" with { type: "json" };
import { assertEquals } from "../support/assert.ts";

const expected = fixture as unknown as Readonly<Record<string, readonly string[]>>;

for (const each of CASES) {
  for (const name of FUNCTIONS) {
    Deno.test(`${each.name}, ${name}: a and both slopes are the library's at every input`, async () => {
      assertEquals(await hashes(oursOf(each, name)), expected[`${each.name}, ${name}`]);
    });
  }
}
