import { frame, link } from "../../../tools/pages/frame.ts";
import { markup } from "../../../lib/base/markup.ts";
import { assertEquals, assertMatch, assertStringIncludes } from "../../support/assert.ts";

Deno.test("frame() escapes the title and keeps the body as it is", () => {
  const page = frame({ title: "a < b", styles: [], body: markup`<p>${"a < b"}</p>` });
  assertMatch(page, /^<!doctype html>\n<html lang="ko">/);
  assertStringIncludes(page, "<title>a &lt; b</title>");
  assertStringIncludes(page, "<body>\n<p>a &lt; b</p>\n</body>");
});

Deno.test("frame() links the style sheets in order and names the themes", () => {
  const page = frame({
    title: "",
    styles: ["a.css", "b.css"],
    colorScheme: "light dark",
    body: markup``,
  });
  assertEquals(page.match(/(?<=stylesheet" href=")[^"]+/g), ["a.css", "b.css"]);
  assertStringIncludes(page, '<meta name="color-scheme" content="light dark">');
});

Deno.test("link() escapes address and text", () => {
  assertEquals(link('a"b', "<b>").text, '<a href="a&quot;b">&lt;b&gt;</a>');
});
