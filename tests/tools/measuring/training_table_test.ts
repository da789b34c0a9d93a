import { UserError } from "../../../tools/shared/command.ts";
import { trainingTable } from "../../../tools/measuring/training_table.ts";
import { assertEquals, assertThrows } from "../../support/assert.ts";

const step = (median: number, loss = 0.5) => ({ median, min: median, loss });

Deno.test("trainingTable(times) divides everybody's time by ours and marks the goal at 8 neurons", () => {
  const times = {
    ours: { 8: step(20), 16: step(40) },
    NumPy: { 8: step(50), 16: step(20) },
    PyTorch: { 8: step(100), 16: step(80) },
  };
  assertEquals(trainingTable(times).split("\n").slice(2), [
    "| 8 | 20 | ✓ 50 (2.5배) | ✗ 100 (5배) |",
    "| 16 | 40 | 20 (0.5배) | 80 (2배) |",
  ]);
});

Deno.test("trainingTable(times) refuses to compare different steps", () => {
  const times = { ours: { 8: step(20) }, NumPy: { 8: step(50, 0.51) } };
  assertThrows(() => trainingTable(times), UserError, "must be 0.5, got 0.51");
});
