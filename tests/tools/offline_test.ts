/**
 * The README's commands without a network, with what npm has kept. Without `prefer-offline` in .npmrc,
 * npx asks the registry for a newer answer first, again and again, for more than a minute.
 *
 * @module
 */

import { capture } from "../../tools/shared/command.ts";
import { SUPPORTED } from "../../tools/shared/deno_version.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { canRun } from "../support/permissions.ts";

const SECONDS = 20;

/** A network of its own, in which nothing can be reached; Linux has it, and not every machine allows it. */
const WITHOUT_NETWORK = ["unshare", "-rn"];

const ignore = !canRun || !cameFromNpx() || !(await canLeaveNetwork());

Deno.test(
  `npx starts the README's Deno in ${SECONDS} s without a network`,
  { ignore },
  async () => {
    const npx = ["npx", "-y", `deno@${SUPPORTED[0]}`, "--version"];
    const command = [...WITHOUT_NETWORK, "timeout", `${SECONDS}`, ...npx];
    const { code, stdout, stderr } = await capture(command);
    assertEquals(code, 0, `got exit code ${code}, which is 124 when time is up: ${stderr}`);
    assert(stdout.startsWith(`deno ${SUPPORTED[0]} `), stdout);
  },
);

/** Whether npm keeps that Deno: it runs this very test. */
function cameFromNpx(): boolean {
  return Deno.version.deno === SUPPORTED[0] && /[\\/]_npx[\\/]/.test(Deno.execPath());
}

async function canLeaveNetwork(): Promise<boolean> {
  const result = await capture([...WITHOUT_NETWORK, "true"]).catch(() => undefined);
  return result?.code === 0;
}
