import { checkAll } from "./all_at_once.ts";
import { assertEquals, assertThrows } from "./assert.ts";

Deno.test("checkAll() checks every item, with its place, and is silent where all are right", () => {
  const seen: unknown[] = [];
  checkAll(["a", "b"], (item, index) => seen.push([item, index]));
  assertEquals(seen, [["a", 0], ["b", 1]]);
});

Deno.test("checkAll() goes on after a failure, and tells of each", () => {
  const refuse = (item: number): void => {
    if (item % 2 === 1) throw new Error(`${item} is odd`);
  };
  assertThrows(() => checkAll([1, 2, 3], refuse), Error, "1 is odd\n\n3 is odd");
});
