/**
 * The table of the speed report, in Markdown.
 *
 * @module
 */

import { goalOf } from "./goals.ts";
import { ours } from "./ours.ts";
import { markdownTable } from "./report.ts";

/** Nanoseconds an element, by library and by the name of our scalar function. */
export type Times = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A row a function: ours, its ratio to a plain loop, then every other library. */
export function speedTable(times: Times): string {
  const { loop = {}, ours: own = {}, ...others } = times;
  const { copy = NaN, exp = NaN } = loop;
  const libraries = Object.keys(others);
  const rows = ours.map(({ name }) => {
    const time = own[name] ?? NaN;
    const [kind, goal] = goalOf(name) ?? ["exp", undefined];
    const ratio = time / (kind === "exp" ? exp : copy);
    return [
      `\`${name}\``,
      time.toFixed(2),
      `${ratio.toFixed(2)} × ${kind}`,
      goal === undefined ? "–" : `${goal} × ${kind}`,
      ...libraries.map((library) => beside(times[library]?.[name], time)),
    ];
  });
  return markdownTable(["ns/원소", "우리", "우리 ÷ 맨 루프", "목표", ...libraries], [
    ["복사 루프 `out[i] = zs[i]`", copy.toFixed(2), "1 × copy", "", ...libraries.map(() => "")],
    ["exp 루프 `out[i] = exp(−zs[i])`", exp.toFixed(2), "1 × exp", "", ...libraries.map(() => "")],
    ...rows,
  ]);
}

function beside(time: number | undefined, own: number): string {
  if (time === undefined || Number.isNaN(time)) return "–";
  return `${time.toFixed(time < 100 ? 1 : 0)} (${(time / own).toFixed(1)}배)`;
}
