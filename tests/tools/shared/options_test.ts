import { UserError } from "../../../tools/shared/command.ts";
import { readOptions } from "../../../tools/shared/options.ts";
import { assertEquals, assertThrows } from "../../support/assert.ts";

const bench = { command: "deno task bench", flags: { write: "stores", torch: "installs" } };
const notebooks = {
  command: "deno task notebooks",
  names: "[NAME...]",
  flags: { write: "stores" },
};

Deno.test("readOptions() tells which options were given", () => {
  assertEquals(readOptions(bench, []), { write: false, torch: false, names: [] });
  assertEquals(readOptions(bench, ["--torch"]), { write: false, torch: true, names: [] });
});

Deno.test("readOptions() separates names from options", () => {
  assertEquals(readOptions(notebooks, ["a", "--write", "b"]), { write: true, names: ["a", "b"] });
});

Deno.test("readOptions() names what it does not know and shows the usage", () => {
  const cases: readonly [args: readonly string[], reason: string][] = [
    [["--wirte"], "Unknown option '--wirte'"],
    [["--write", "-x"], "Unknown option '-x'"],
    [["--write=no"], "Option '--write' does not take an argument"],
    [["--no-write"], "Unknown option '--no-write'"],
    [["01_sigmoid"], "Unexpected argument '01_sigmoid'"],
  ];
  for (const [args, reason] of cases) {
    const { message } = assertThrows(() => readOptions(bench, args), UserError);
    assertEquals(message.split("\n"), [
      `Cannot run deno task bench: ${reason}; usage: deno task bench [--write] [--torch]`,
      "  --write  stores",
      "  --torch  installs",
    ]);
  }
});

Deno.test("readOptions() of a command that takes nothing refuses everything", () => {
  for (const args of [["--write"], ["x"]]) {
    assertThrows(() => readOptions({ command: "deno task site" }, args), UserError, "task site");
  }
});
