/**
 * Which versions of Deno may run the notebooks' kernel.
 *
 * @module
 */

import { UserError } from "./command.ts";

/** The lessons are tested on these; the README's commands use the first. */
export const SUPPORTED: readonly string[] = ["2.9.6", "2.8.1"];

/** Their kernel loses thrown errors and most outputs, so that a broken notebook looks fine. */
const REFUSED = ["2.8.2", "2.8.3"];

/**
 * Refuses a Deno whose kernel would hide a failing cell.
 *
 * @param version As in `Deno.version.deno`.
 * @throws {UserError} If the version is one of those.
 */
export function assertKernelVersion(version: string): void {
  if (!REFUSED.includes(version)) return;
  throw new UserError(
    `Cannot run notebooks with this Deno: its Jupyter kernel hides errors that cells throw, ` +
      `got Deno ${version}; use ${SUPPORTED.join(" or ")}, ` +
      `for example npx -y deno@${SUPPORTED[0]} task lab`,
    `Deno ${version}의 커널은 셀에서 난 오류를 숨깁니다. Deno ${
      SUPPORTED[0]
    }으로 다시 실행해 주십시오.`,
  );
}
