import { sigmoid, sigmoidDerivative } from "../../lib/activations/sigmoid.ts";
import { tanh, tanhDerivative } from "../../lib/activations/tanh.ts";
import { CheckError, checkIdentities } from "../../lib/lesson/mod.ts";
import { assertEquals, assertRejects, assertStringIncludes } from "../support/assert.ts";
import { shownBy } from "../support/notebook.ts";

Deno.test("checkIdentities() takes what is the same and shows a row for each", async () => {
  const [shown] = await shownBy(() =>
    checkIdentities("관계", {
      "tanh(z) = 2σ(2z) − 1": [tanh, (z) => 2 * sigmoid(2 * z) - 1],
      "tanh′(z) = 4σ′(2z)": [tanhDerivative, (z) => 4 * sigmoidDerivative(2 * z)],
    })
  );
  assertEquals(shown!.text.split("\n").map((line) => line.slice(0, 6)), [
    "관계",
    "✓ tanh",
    "✓ tanh",
  ]);
  assertStringIncludes(shown!.text, "비교한 점: 201");
});

Deno.test("checkIdentities() refuses what differs at one point, or is NaN, and says which", async () => {
  const same = [tanh, tanh] as const;
  const atTen = (z: number): number => tanh(z) + (z === 10 ? 2e-15 : 0);
  for (const other of [atTen, () => NaN, (z: number) => 2 * sigmoid(z) - 1]) {
    const call = () => checkIdentities("관계", { 같다: same, 다르다: [tanh, other] });
    await assertRejects(call, CheckError, '1 of 2 checks failed in "관계": "다르다"');
  }
  await assertRejects(() => checkIdentities("관계", {}), RangeError, "got none");
});
