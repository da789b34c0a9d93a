import { sideBySide } from "../../lib/lesson/mod.ts";
import { assertEquals, assertThrows } from "../support/assert.ts";

const [one, two] = [{ html: "<i>1</i>", text: "하나" }, { html: "<i>2</i>", text: "둘" }];

Deno.test("sideBySide() keeps every output and every text, in order", () => {
  const { html, text } = sideBySide([one, two]);
  assertEquals(html.match(/<i>.<\/i>/g), ["<i>1</i>", "<i>2</i>"]);
  assertEquals(text, "하나\n둘");
});

Deno.test("sideBySide() refuses an empty row", () => {
  assertThrows(() => sideBySide([]), RangeError, "there must be at least one, got none");
});
