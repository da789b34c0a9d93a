import { testArguments } from "../../../tools/testing/arguments.ts";
import { assertEquals } from "../../support/assert.ts";

const own = ["test", "-A", "--doc", "--parallel"];

Deno.test("testArguments() hands on what was typed, and asks for a report of its own", () => {
  const { args, report } = testArguments(["--filter", "x", "a_test.ts"], "own.xml");
  assertEquals(args, [...own, "--junit-path=own.xml", "--filter", "x", "a_test.ts"]);
  assertEquals(report, "own.xml");
});

Deno.test("testArguments() leaves the report where it was asked for", () => {
  for (const given of [["--junit-path=a=b.xml", "x"], ["x", "--junit-path", "a=b.xml"]]) {
    assertEquals(testArguments(given, "own.xml"), { args: [...own, ...given], report: "a=b.xml" });
  }
});
