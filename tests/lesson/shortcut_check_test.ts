import * as activations from "../../lib/activations/registry.ts";
import { tanh } from "../../lib/activations/tanh.ts";
import {
  CheckError,
  checkFormula,
  checkShortcut,
  shortcutLoss,
  shortcutTime,
} from "../../lib/lesson/mod.ts";
import { assert, assertEquals, assertRejects, assertThrows } from "../support/assert.ts";

Deno.test("checkFormula() takes the lecture's formula and refuses one that is off by a thousandth", async () => {
  await checkFormula("공식", activations.tanh, (z) => 1 - tanh(z) ** 2);
  const wrong = (z: number): number => 1.001 * activations.tanh.derivative(z);
  await assertRejects(() => checkFormula("공식", activations.tanh, wrong), CheckError, '"공식"');
});

Deno.test("checkShortcut() takes both ways to write 1 − a², and refuses another formula", async () => {
  await checkShortcut("a로", activations.tanh, (a) => 1 - a * a);
  await checkShortcut("a로", activations.tanh, (a) => (1 - a) * (1 + a));
  for (const wrong of [(a: number) => a * (1 - a), (a: number) => 1 - a * a + 1e-15, () => NaN]) {
    await assertRejects(() => checkShortcut("a로", activations.tanh, wrong), CheckError, '"a로"');
  }
});

Deno.test("shortcutLoss() tells how much of the slope a has forgotten", () => {
  const { exact, shortcut, lost } = shortcutLoss(activations.sigmoid, 40);
  assertEquals([exact > 0, shortcut, lost], [true, 0, 1]);
  assertEquals(shortcutLoss(activations.sigmoid, 0).lost, 0);
});

Deno.test("shortcuts are refused where a does not determine the slope", () => {
  const mute = { ...activations.tanh, derivativeFromOutput: null };
  const message = "a must determine the slope, got tanh, where it does not";
  assertThrows(() => shortcutTime(mute), RangeError, message);
  assertThrows(() => shortcutLoss(mute, 1), RangeError, message);
});

Deno.test("shortcutTime() measures the slopes from z against those from a", () => {
  const { slow, fast, ratio } = shortcutTime(activations.sigmoid);
  assert(slow > 0 && fast > 0 && ratio === slow / fast, `${slow} ms, ${fast} ms, ${ratio}`);
});
