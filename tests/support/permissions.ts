/**
 * What the tests may do here. A bare `deno test` grants nothing, so a test that needs more says so, and
 * is ignored without.
 *
 * @module
 */

/** Whether files may be read. */
export const canRead: boolean = await granted("read");

/** Whether programs may be started, files written and memory measured, as kernels need. */
export const canRun: boolean = await granted("read", "write", "run", "env", "sys");

/** Whether a browser may be started that asks a server. */
export const canBrowse: boolean = canRun && await granted("net");

/** For a test that reads files: `Deno.test(name, needsRead, …)`. */
export const needsRead: TestOptions = { ignore: !canRead };

/** For a test that starts programs. */
export const needsRun: TestOptions = { ignore: !canRun };

type TestOptions = Readonly<Pick<Deno.TestDefinition, "ignore">>;

async function granted(...names: (keyof Deno.PermissionOptionsObject)[]): Promise<boolean> {
  const states = await Promise.all(
    names.map((name) => Deno.permissions.query({ name } as Deno.PermissionDescriptor)),
  );
  return states.every(({ state }) => state === "granted");
}
