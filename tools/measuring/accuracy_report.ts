/**
 * The accuracy report in Markdown: two tables, and what was measured.
 *
 * @module
 */

import { formatNumber } from "../../lib/mod.ts";
import type { ErrorBound } from "../../lib/mod.ts";
import type { ScoredFunction } from "./accuracy_measure.ts";
import type { PythonScores } from "./accuracy_scores.ts";
import { ours } from "./ours.ts";
import { versionOf } from "./peers.ts";
import { markdownTable, versionList } from "./report.ts";

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
  const machine = `${versionList(versions)} · ${Deno.build.os} ${Deno.build.arch}`;
  return [oursTable(scores), comparison, machine].join("\n\n");
}

/** Ours: a row a function, the worst result on each Deno. */
function oursTable(scores: ReadonlyMap<string, readonly ScoredFunction[]>): string {
  const [first = []] = scores.values();
  const versions = [...scores.keys()].map((version) => `최대 ULP, Deno ${version}`);
  const rows = first.filter(isOurs).map(({ name, count, mean, at, worst }) => [
    `\`${name}\``,
    boundText(ours.find((own) => own.name === name)!.bound),
    count.toLocaleString("en"),
    ...[...scores.values()].map((list) => size(list.filter(isOurs).find(named(name))!.worst)),
    mean.toFixed(2),
    worst === 0 ? "–" : short(at),
  ]);
  return markdownTable([
    "우리 함수",
    "보장하는 ULP",
    "점의 수",
    ...versions,
    "평균 ULP",
    "최대인 곳",
  ], rows);
}

/** An error bound in Korean, such as `8, −2 ≤ z ≤ −0.5에서는 절대 오차 2⁻⁵²`. */
export function boundText({ ulps, exception }: ErrorBound): string {
  if (exception === undefined) return String(ulps);
  const { between, absolute } = exception;
  const [from, to] = between.map((z) => formatNumber(z));
  return `${ulps}, ${from} ≤ z ≤ ${to}에서는 절대 오차 ${absoluteText(absolute)}`;
}

/** Bounds are mostly powers of two, which a decimal number would hide. */
function absoluteText(absolute: number): string {
  const exponent = Math.log2(absolute);
  if (!Number.isInteger(exponent)) return formatNumber(absolute, 2);
  const raised = String(exponent).replace("-", "⁻").replace(
    /\d/g,
    (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[+digit]!,
  );
  return `2${raised}`;
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
