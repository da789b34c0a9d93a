import { join } from "node:path";
import { alone } from "../../../tools/shared/alone.ts";
import { assertEquals } from "../../support/assert.ts";
import { needsRun } from "../../support/permissions.ts";
import { whatIsSaid } from "../../support/said.ts";

Deno.test(
  "alone() lets the second wait for the first, tells so, and goes on",
  needsRun,
  async () => {
    const folder = await Deno.makeTempDir();
    const said = await whatIsSaid(async (say) => {
      const work = async (): Promise<void> => {
        say("begin");
        await new Promise((resolve) => setTimeout(resolve, 300));
        say("end");
      };
      const lock = join(folder, "lock");
      await Promise.all([alone(lock, "wait", work), alone(lock, "wait", work)]);
      await alone(lock, "wait", work);
    });
    assertEquals(said.filter((word) => word === "wait").length, 1);
    assertEquals(said.filter((word) => word !== "wait").join(" "), "begin end begin end begin end");
    await Deno.remove(folder, { recursive: true });
  },
);
