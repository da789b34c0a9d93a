import { labArguments } from "../../../tools/lab/arguments.ts";
import { assert, assertEquals } from "../../support/assert.ts";

Deno.test("labArguments() lets the person's arguments come last", () => {
  assertEquals(labArguments(["--port", "9000"], false).slice(-2), ["--port", "9000"]);
});

Deno.test("labArguments() gives way to an argument of the same name", () => {
  const given = labArguments(["--ServerApp.ip=0.0.0.0"], false);
  assertEquals(given.filter((argument) => argument.startsWith("--ServerApp.ip=")), [
    "--ServerApp.ip=0.0.0.0",
  ]);
});

Deno.test("labArguments() tells JupyterLab of root, and only then", () => {
  const [root, other] = [labArguments([], true), labArguments([], false)];
  assert(root.includes("--allow-root"), `root has ${root.join(" ")}`);
  assert(!other.includes("--allow-root"), `others have ${other.join(" ")}`);
});
