import { UserError } from "../../../tools/shared/command.ts";
import { assertKernelVersion } from "../../../tools/shared/deno_version.ts";
import { assertThrows } from "../../support/assert.ts";

Deno.test("assertKernelVersion() refuses the two versions that hide errors, and no other", () => {
  for (const version of ["2.4.4", "2.8.1", "2.9.0", "2.9.6", "2.10.0", "3.0.0"]) {
    assertKernelVersion(version);
  }
  for (const version of ["2.8.2", "2.8.3"]) {
    assertThrows(
      () => assertKernelVersion(version),
      UserError,
      `got Deno ${version}; use 2.9.6 or 2.8.1`,
    );
  }
});
