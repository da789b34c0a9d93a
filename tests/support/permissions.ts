/**
 * What the tests may do here. A bare `deno test` grants nothing, so a test that needs more is declared
 * with what it needs, and ignored without.
 *
 * @module
 */

/** Whether files may be read. */
export const canRead: boolean = await granted("read");

/** Whether programs may be started and files written, as a kernel needs. */
export const canRun: boolean = await granted("read", "write", "run", "env");

/** Whether a browser may be started that asks a server. */
export const canBrowse: boolean = canRun && await granted("net", "sys");

/** Declares a test that reads files. */
export const readingTest: Declare = testIf(canRead);

/** Declares a test that starts programs. */
export const runningTest: Declare = testIf(canRun);

type Declare = (name: string, fn: (t: Deno.TestContext) => void | Promise<void>) => void;

/** A way to declare tests that are ignored unless a condition holds. */
export function testIf(condition: boolean): Declare {
  return (name, fn) => Deno.test({ name, ignore: !condition, fn });
}

async function granted(...names: (keyof Deno.PermissionOptionsObject)[]): Promise<boolean> {
  const states = await Promise.all(
    names.map((name) => Deno.permissions.query({ name } as Deno.PermissionDescriptor)),
  );
  return states.every(({ state }) => state === "granted");
}
