/**
 * How `deno test` is started.
 *
 * @module
 */

/**
 * The arguments of `deno test`, and where it writes its JUnit report.
 *
 * @param given What the person typed; a `--junit-path` among it is kept to.
 * @param ownReport Where the report goes otherwise.
 */
export function testArguments(
  given: readonly string[],
  ownReport: string,
): { readonly args: string[]; readonly report: string } {
  const args = ["test", "-A", "--doc", "--parallel"];
  const at = given.findIndex((argument) => /^--junit-path(=|$)/.test(argument));
  if (at === -1) {
    return { args: [...args, `--junit-path=${ownReport}`, ...given], report: ownReport };
  }
  const [, value = given[at + 1] ?? ""] = given[at]!.split(/=(.*)/s);
  return { args: [...args, ...given], report: value };
}
