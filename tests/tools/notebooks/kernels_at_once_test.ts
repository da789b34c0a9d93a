import { kernelsAtOnce } from "../../../tools/notebooks/kernels_at_once.ts";
import { assertEquals } from "../../support/assert.ts";

const GB = 2 ** 30;

Deno.test("kernelsAtOnce() keeps the cores busy where there is memory, and runs one anywhere", () => {
  const cases: readonly [cores: number, available: number, kernels: number][] = [
    [2, 16 * GB, 6],
    [8, 16 * GB, 20],
    [2, 2 * GB, 2],
    [1, 16 * GB, 3],
    [4, GB / 10, 1],
    [4, 0, 1],
  ];
  for (const [cores, available, kernels] of cases) {
    assertEquals(kernelsAtOnce(cores, available), kernels, `${cores} cores, ${available} bytes`);
  }
});
