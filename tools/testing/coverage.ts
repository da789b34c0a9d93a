/**
 * How much of `lib/` the tests run, from the lcov report of `deno coverage`.
 *
 * @module
 */

/** What was run of a file, or of all. */
export interface Coverage {
  /** The file below `lib/`. */
  readonly file: string;
  readonly lines: Share;
  readonly branches: Share;
}

/** How many of how many. */
export interface Share {
  readonly hit: number;
  readonly found: number;
}

/** What is held, in per cent. */
export const LEAST: { readonly lines: number; readonly branches: number } = {
  lines: 98,
  branches: 95,
};

/** The files of a report, in its order. */
export function readLcov(lcov: string): Coverage[] {
  return lcov.split("end_of_record").filter((record) => record.includes("SF:")).map((record) => ({
    file: /^SF:.*[\\/]lib[\\/](.*)$/m.exec(record)?.[1]?.replaceAll("\\", "/") ?? "",
    lines: { hit: numberOf(record, "LH"), found: numberOf(record, "LF") },
    branches: { hit: numberOf(record, "BRH"), found: numberOf(record, "BRF") },
  }));
}

/** All files together. */
export function totalOf(files: readonly Coverage[]): Coverage {
  return { file: "lib/", lines: sum(files, "lines"), branches: sum(files, "branches") };
}

/** In per cent; nothing found is nothing held, so that an empty report fails. */
export function percent({ hit, found }: Share): number {
  return found === 0 ? 0 : 100 * hit / found;
}

/** Whether as much was run as is held. */
export function isEnough({ lines, branches }: Coverage): boolean {
  return percent(lines) >= LEAST.lines && percent(branches) >= LEAST.branches;
}

/** The table, in Markdown: what is not run whole, and all together. */
export function coverageRows(files: readonly Coverage[]): string[][] {
  const partly = files.filter(({ lines, branches }) =>
    lines.hit < lines.found || branches.hit < branches.found
  );
  return [...partly, totalOf(files)].map(({ file, lines, branches }) => [
    `\`${file}\``,
    shown(lines),
    shown(branches),
  ]);
}

/** A file without branches has none to miss. */
function shown(share: Share): string {
  if (share.found === 0) return "–";
  return `${(Math.floor(10 * percent(share)) / 10).toFixed(1)} % (${share.hit}/${share.found})`;
}

function numberOf(record: string, name: string): number {
  return Number(new RegExp(`^${name}:(\\d+)$`, "m").exec(record)?.[1] ?? 0);
}

function sum(files: readonly Coverage[], part: "lines" | "branches"): Share {
  return files.reduce(
    ({ hit, found }, file) => ({ hit: hit + file[part].hit, found: found + file[part].found }),
    { hit: 0, found: 0 },
  );
}
