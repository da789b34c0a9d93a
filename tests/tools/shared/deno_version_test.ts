import { UserError } from "../../../tools/shared/command.ts";
import {
  assertKernelVersion,
  kernelStatus,
  REFUSED,
  SUPPORTED,
} from "../../../tools/shared/deno_version.ts";
import { assertEquals, assertThrows } from "../../support/assert.ts";

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

Deno.test("kernelStatus() tells the supported, the refused and the untried apart", () => {
  assertEquals(SUPPORTED.map(kernelStatus), SUPPORTED.map(() => "supported"));
  assertEquals(REFUSED.map(kernelStatus), REFUSED.map(() => "refused"));
  assertEquals(kernelStatus("9.9.9"), "untried");
});
