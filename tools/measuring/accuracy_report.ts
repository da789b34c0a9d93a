/**
 * The accuracy report in Markdown: two tables, and what was measured.
 *
 * @module
 */

import type { ScoredFunction } from "./accuracy_measure.ts";
import type { PythonScores } from "./accuracy_scores.ts";
import { versionOf } from "./peers.ts";
import { markdownTable } from "./report.ts";

/** The whole report: our scores by version of Deno, the present one among them, and the peers'. */
export function accuracyReport(
  scores: ReadonlyMap<string, ScoredFunction[]>,
  python: PythonScores,
): string {
  const present = Deno.version.deno;
  const versions = {
    Deno: [...scores.keys()].join(", "),
    "@stdlib expit": versionOf("@stdlib/math-base-special-expit"),
    "math.js": versionOf("mathjs"),
    ...python.versions,
  };
  const comparison = comparisonTable([...scores.get(present)!, ...python.scores], present);
  return [oursTable(scores), comparison, sentence(versions)].join("\n\n");
}

function sentence(versions: Record<string, string>): string {
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${list.join(" · ")} · ${Deno.build.os} ${Deno.build.arch}`;
}

/** Ours: a row a function, the worst result on each Deno. */
function oursTable(scores: ReadonlyMap<string, readonly ScoredFunction[]>): string {
  const [first = []] = scores.values();
  const versions = [...scores.keys()].map((version) => `최대 ULP, Deno ${version}`);
  const rows = first.filter(isOurs).map(({ name, count, mean, at, worst }) => [
    `\`${name}\``,
    count.toLocaleString("en"),
    ...[...scores.values()].map((list) => size(list.filter(isOurs).find(named(name))!.worst)),
    mean.toFixed(2),
    worst === 0 ? "–" : short(at),
  ]);
  return markdownTable(["우리 함수", "점의 수", ...versions, "평균 ULP", "최대인 곳"], rows);
}

/** Everybody, function by function; only those that somebody besides us has. */
function comparisonTable(all: readonly ScoredFunction[], deno: string): string {
  const names = [...new Set(all.filter((one) => !isOurs(one)).map(({ name }) => name))];
  const rows = names.flatMap((name) =>
    all.filter(named(name)).map((one) => [
      isOurs(one) ? `**\`${name}\`: 우리**` : `\`${name}\`: ${libraryName(one.library)}`,
      size(one.worst),
      size(one.mean),
      one.worst === 0 ? "–" : short(one.at),
      one.lost === 0 ? "0" : `${(100 * one.lost).toPrecision(2)} %`,
    ])
  );
  const head = [`Deno ${deno}`, "최대 ULP", "평균 ULP", "최대인 곳", "10⁻¹²보다 크게 틀린 점"];
  return markdownTable(head, rows);
}

function isOurs({ library }: ScoredFunction): boolean {
  return library === "ours";
}

function named(name: string): (one: ScoredFunction) => boolean {
  return (one) => one.name === name;
}

function libraryName(library: string): string {
  return library === "lecture" ? "강의에 적힌 식" : library;
}

function size(ulps: number): string {
  if (ulps === Infinity) return "NaN";
  if (ulps >= 1e4) return ulps.toExponential(0).replace("e+", "e");
  return Number.isInteger(ulps) ? String(ulps) : ulps.toFixed(2);
}

function short(x: number): string {
  return String(Number(x.toPrecision(8))).replace("-", "−");
}
