/**
 * Which versions of Deno may run the notebooks' kernel.
 *
 * @module
 */

import { UserError } from "./command.ts";

/** The lessons are tested on these; the README's commands use the first. */
export const SUPPORTED: readonly string[] = ["2.9.6", "2.8.1"];

/** Their kernel loses thrown errors and most outputs, so that a broken notebook looks fine. */
export const REFUSED: readonly string[] = ["2.8.2", "2.8.3"];

/** What the lists say of a version; `deno task kernel` tells whether it is so. */
export type KernelStatus = "supported" | "refused" | "untried";

/** What is known of the kernel of a version. */
export function kernelStatus(version: string): KernelStatus {
  if (REFUSED.includes(version)) return "refused";
  return SUPPORTED.includes(version) ? "supported" : "untried";
}

/**
 * Refuses a Deno whose kernel would hide a failing cell.
 *
 * @param version As in `Deno.version.deno`.
 * @throws {UserError} If the version is one of those.
 */
export function assertKernelVersion(version: string): void {
  if (kernelStatus(version) !== "refused") return;
  throw new UserError(
    `Cannot run notebooks with this Deno: its Jupyter kernel hides errors that cells throw, ` +
      `got Deno ${version}; use ${SUPPORTED.join(" or ")}, ` +
      `for example npx -y deno@${SUPPORTED[0]} task lab`,
    `Deno ${version}의 커널은 셀에서 난 오류를 숨깁니다. Deno ${
      SUPPORTED[0]
    }으로 다시 실행해 주십시오.`,
  );
}
