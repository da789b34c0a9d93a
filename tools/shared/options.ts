/**
 * The options of a command line. An unknown one ends the command before it has done anything: a
 * mistyped `--write` would otherwise measure for minutes and store nothing.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { UserError } from "./command.ts";

/** What a command takes. */
export interface Usage<Flag extends string, Count extends string = never> {
  /** As it is typed: `deno task bench`. */
  readonly command: string;
  /** Its options without their dashes, and what each does; default: none. */
  readonly flags?: Readonly<Record<Flag, string>>;
  /** Options that take a whole number from 1 on, what each does, and its default. */
  readonly counts?: Readonly<Record<Count, readonly [meaning: string, usual: number]>>;
  /** How the other arguments are called in the usage: `[NAME...]`; default: there may be none. */
  readonly names?: string;
}

/** Which options were given, and the other arguments. */
export type Options<Flag extends string, Count extends string = never> =
  & Readonly<Record<Flag, boolean>>
  & Readonly<Record<Count, number>>
  & { readonly names: readonly string[] };

/**
 * Reads a command's options.
 *
 * @param usage What the command takes.
 * @param args As typed; default: those of this process.
 * @throws {UserError} If an argument is none of those; names it and shows the usage.
 */
export function readOptions<Flag extends string = never, Count extends string = never>(
  usage: Usage<Flag, Count>,
  args: readonly string[] = Deno.args,
): Options<Flag, Count> {
  const counts: [string, readonly [string, number]][] = Object.entries(usage.counts ?? {});
  const options = Object.fromEntries([
    ...Object.keys(usage.flags ?? {}).map((name) => [name, { type: "boolean", default: false }]),
    ...counts.map(([name, [, usual]]) => [name, { type: "string", default: `${usual}` }]),
  ]);
  const allowPositionals = usage.names !== undefined;
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals });
    const { values, positionals } = parsed as {
      values: Record<string, unknown>;
      positionals: string[];
    };
    const numbers = counts.map(([name]) => [name, countOf(name, values[name])]);
    return { ...values, ...Object.fromEntries(numbers), names: positionals } as Options<
      Flag,
      Count
    >;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refusal(usage, error.message.split(". ")[0]!); // the rest is advice for other commands
  }
}

function countOf(name: string, text: unknown): number {
  if (/^[1-9]\d{0,8}$/.test(String(text))) return Number(text);
  throw new TypeError(`Option '--${name}' takes a whole number from 1 on, got ${text}`);
}

function refusal(
  { command, flags = {}, counts = {}, names }: Usage<string, string>,
  reason: string,
): UserError {
  const options: (readonly [text: string, meaning: string])[] = [
    ...Object.entries(flags).map(([name, meaning]) => [`--${name}`, meaning] as const),
    ...Object.entries(counts).map(([name, [meaning, usual]]) =>
      [`--${name} N`, `${meaning}; default ${usual}`] as const
    ),
  ];
  const takes = [...(names === undefined ? [] : [names]), ...options.map(([text]) => `[${text}]`)];
  const meanings = options.map(([text, meaning]) => `\n  ${text}  ${meaning}`);
  return new UserError(
    `Cannot run ${command}: ${reason}; usage: ${[command, ...takes].join(" ")}${meanings.join("")}`,
    "모르는 인자가 있어 아무것도 하지 않았습니다. 아래의 쓰는 법을 보아 주십시오.",
  );
}
