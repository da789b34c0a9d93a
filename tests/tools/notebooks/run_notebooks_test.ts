import { chooseNotebooks } from "../../../tools/notebooks/run_notebooks.ts";
import { UserError } from "../../../tools/shared/command.ts";
import { assertEquals, assertThrows } from "../../support/assert.ts";

Deno.test("chooseNotebooks() takes a name, a file name, a path, and nothing for all", () => {
  const known = ["01_sigmoid", "02_tanh"];
  assertEquals(chooseNotebooks([], known), known);
  for (
    const typed of ["02_tanh", "02_tanh.ipynb", "notebooks/02_tanh.ipynb", "notebooks\\02_tanh"]
  ) {
    assertEquals(chooseNotebooks([typed], known), ["02_tanh"]);
  }
});

Deno.test("chooseNotebooks() lists the known names when one is unknown", () => {
  assertThrows(
    () => chooseNotebooks(["03_x"], ["01_sigmoid", "02_tanh"]),
    UserError,
    "got 03_x; known are: 01_sigmoid, 02_tanh",
  );
});
