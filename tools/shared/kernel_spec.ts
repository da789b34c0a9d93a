/**
 * How Jupyter starts Deno's kernel.
 *
 * @module
 */

/** What Jupyter reads from a `kernel.json`. */
export interface KernelSpec {
  readonly argv: readonly string[];
  readonly display_name: string;
  readonly language: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The kernel that the lessons ask for.
 *
 * @param deno Where Deno is.
 * @param before A command that starts Deno, with its arguments; default: none.
 * @param env Variables besides ours.
 */
export function kernelSpec(
  deno: string,
  before: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): KernelSpec {
  return {
    argv: [...before, deno, "jupyter", "--kernel", "--conn", "{connection_file}"],
    display_name: "Deno",
    language: "typescript",
    env: { NO_COLOR: "1", ...env }, // plain values would be stored with terminal colour codes
  };
}
