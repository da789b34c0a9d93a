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

Deno.test("readOptions() reads numbers, and refuses what is none", () => {
  const kernel = { command: "deno task kernel", counts: { cells: ["cells", 300] as const } };
  assertEquals(readOptions(kernel, []).cells, 300);
  assertEquals(readOptions(kernel, ["--cells", "20"]).cells, 20);
  for (const text of ["0", "-1", "1.5", "many", "", "9999999999"]) {
    const { message } = assertThrows(() => readOptions(kernel, [`--cells=${text}`]), UserError);
    assertEquals(message.split("\n"), [
      `Cannot run deno task kernel: Option '--cells' takes a whole number from 1 on, got ${text}; ` +
      "usage: deno task kernel [--cells N]",
      "  --cells N  cells; default 300",
    ]);
  }
});
