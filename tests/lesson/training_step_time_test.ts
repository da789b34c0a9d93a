import { activations, shortcutTime, trainingStepTime } from "../../lib/mod.ts";
import { assert, assertThrows } from "../support/assert.ts";

Deno.test("a whole training step gains less from a than the one line does, but something", () => {
  for (const activation of [activations.sigmoid, activations.tanh]) {
    const step = trainingStepTime(activation).ratio;
    assert(step > 1, `${activation.name}: a step from a takes longer, ratio ${step}`);
    assert(step < shortcutTime(activation).ratio, `${activation.name}: ratio ${step}`);
  }
});

Deno.test("trainingStepTime() refuses what is no activation, and one whose a does not tell", () => {
  assertThrows(() => trainingStepTime({} as never), TypeError, "takes an activation");
  assertThrows(() => trainingStepTime(activations.gelu), RangeError, "does not determine");
});
