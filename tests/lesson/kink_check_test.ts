import { reluActivation } from "../../lib/activations/mod.ts";
import { checkKinkRuns } from "../../lib/lesson/mod.ts";
import { kinkRuns, twoRings, withOrigin } from "../../lib/network/mod.ts";
import { CheckError } from "../../lib/lesson/mod.ts";
import type { KinkRun } from "../../lib/mod.ts";
import { assertEquals, assertRejects } from "../support/assert.ts";
import { shownBy } from "../support/notebook.ts";

const seeds = [1, 2, 3];
const examples = twoRings(20, 1);

Deno.test("checkKinkRuns() shows how many starts end alike and how often z was 0", async () => {
  const runs = kinkRuns(reluActivation, [0, 1], { examples, seeds });
  const [table] = await shownBy(() => checkKinkRuns("제목", runs));
  const slopes = 3 * 2 * 300 * 6 * 20;
  const row = "✓ 출발점 3개 | 손실이 똑같은 곳: 3, 손실이 줄어든 곳: 3, 구한 기울기: " +
    `${slopes}, z = 0인 것: 0`;
  assertEquals(table!.text, `제목\n${row}`);
});

Deno.test("checkKinkRuns() throws if the losses differ, if one has not fallen, and if z was 0", async () => {
  const forced = kinkRuns(reluActivation, [0, 1], { examples: withOrigin(examples), seeds });
  const alike: KinkRun = { seed: 1, firstLoss: 1, losses: [0.5, 0.5], slopes: 9, zeros: 0 };
  const wrong: readonly (readonly KinkRun[])[] = [
    forced,
    [],
    [{ ...alike, zeros: 1 }],
    [{ ...alike, losses: [0.5, 0.5 + 2 ** -53] }],
    [{ ...alike, firstLoss: 0.5 }],
  ];
  for (const runs of wrong) {
    await assertRejects(() => checkKinkRuns("제목", runs), CheckError, "checks failed");
  }
  await checkKinkRuns("제목", [alike]);
});
