/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * g with its tangent and slope triangle, and below it g′ with the point that belongs to the same z.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";
import { DASHES } from "../../../../lib/figures/style.ts";
import type { Shown } from "../functions.ts";
import { curveOf, roomFor, slopeCurve } from "../parts/curves.ts";
import { frameOf, pathOf, powerLabel, ticksOf, xAt } from "../parts/frame.ts";
import type { Frame, Interval } from "../parts/frame.ts";
import { Panel } from "../parts/panel.tsx";
import { useWidth } from "../parts/use_width.ts";
import { useMemo } from "../preact.ts";
import type { TargetedPointerEvent } from "../preact.ts";
import { state } from "../store.ts";
import { deathOf, formatOf, slopesInFormat } from "./slopes_in_format.ts";

/** What {@link SlopeGraph} takes. */
export interface SlopeGraphProps {
  readonly shown: Shown;
  readonly reach: number;
  readonly choose: (z: number) => void;
}

/** The lowest power of ten on a logarithmic axis. */
const LOWEST = -20;

/** Both graphs over one z axis; dragging moves z. */
export function SlopeGraph({ shown, reach, choose }: SlopeGraphProps) {
  const [element, width] = useWidth<HTMLDivElement>();
  const { z } = state.value;
  return (
    <div class="graph" ref={element}>
      {width > 0 && <Drawing shown={shown} reach={reach} width={width} z={z} choose={choose} />}
    </div>
  );
}

function Drawing(
  { shown, reach, width, z, choose }: SlopeGraphProps & {
    readonly width: number;
    readonly z: number;
  },
) {
  const { log, format } = state.value;
  const isLog = log === "1";
  const zs: Interval = [-reach, reach];
  const upperHeight = Math.min(320, Math.max(210, 0.52 * width));
  const lowerHeight = Math.min(240, Math.max(170, 0.36 * width));
  const values = useMemo(() => curveOf(shown.value, zs), [shown, reach]);
  const slopes = useMemo(() => slopeCurve(shown, zs), [shown, reach]);
  const powers = slopes.map(([, y]) => logOf(y)).filter(Number.isFinite);
  const lowest = Math.floor(Math.max(LOWEST, Math.min(-1, ...powers)));
  const sides = { left: isLog ? 56 : 46, right: width - 30 };
  const upper = frameOf({ ...sides, top: 8, bottom: upperHeight - 28 }, zs, roomFor(values));
  const below = { ...sides, top: upperHeight + 8, bottom: upperHeight + lowerHeight - 28 };
  const lower = frameOf(below, zs, isLog ? [lowest, -0.25 * lowest] : roomFor(slopes));
  const isKink = shown.kink !== null && z === 0;
  const slope = shown.derivative(z);
  const move = (event: TargetedPointerEvent<SVGSVGElement>): void => {
    if (event.type === "pointermove" && event.buttons === 0) return;
    const { left } = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = xAt(upper, event.clientX - left);
    choose(Math.min(reach, Math.max(-reach, roundTo(at, 2 * reach / (upper.right - upper.left)))));
  };
  return (
    <svg
      width={width}
      height={upperHeight + lowerHeight}
      role="img"
      aria-label={describe(shown, z, isKink)}
      onPointerDown={move}
      onPointerMove={move}
    >
      <Panel frame={upper} name="g">
        <line class="guide" x1={upper.x(z)} x2={upper.x(z)} y1={upper.top} y2={upper.bottom} />
        {isKink
          ? <Fan shown={shown} frame={upper} />
          : <Tangent shown={shown} z={z} frame={upper} />}
        <path class="line value" d={pathOf(values, upper)} />
        <Dot kind="value" x={upper.x(z)} y={upper.y(shown.value(z))} />
      </Panel>
      <text class="title value" x={upper.left + 8} y={upper.top + 18}>
        g({formatNumber(z, 4)}) = {formatNumber(shown.value(z), 4)}
      </text>
      <Panel
        frame={lower}
        name="slope"
        {...isLog
          ? { yTicks: ticksOf([lowest, 0], 5).filter(Number.isInteger), yLabel: powerLabel }
          : {}}
      >
        <line class="guide" x1={lower.x(z)} x2={lower.x(z)} y1={lower.top} y2={lower.bottom} />
        <path
          class="line slope"
          stroke-dasharray={DASHES.slope}
          d={pathOf(isLog ? slopes.map(([at, y]) => [at, logOf(y)] as const) : slopes, lower)}
        />
        <StoredCurve shown={shown} frame={lower} isLog={isLog} format={format} />
        {isKink
          ? shown.kink!.map((side) => (
            <Dot key={side} kind="open" x={lower.x(0)} y={lower.y(isLog ? logOf(side) : side)} />
          ))
          : <Dot kind="slope" x={lower.x(z)} y={lower.y(isLog ? logOf(slope) : slope)} />}
      </Panel>
      <text class="title slope" x={lower.left + 8} y={lower.top + 18}>
        g′({formatNumber(z, 4)}) {isKink ? "없음" : `= ${formatNumber(slope, 4)}`}
      </text>
    </svg>
  );
}

/** A point; nothing where there is no number. */
function Dot(
  { kind, x, y }: { readonly kind: string; readonly x: number; readonly y: number },
) {
  return Number.isFinite(y) ? <circle class={`dot ${kind}`} cx={x} cy={y} r="7" /> : null;
}

/** How wide the slope triangle is. */
export function runOf(reach: number): number {
  return reach / 5;
}

/** The tangent at z, and a triangle on it. */
function Tangent(
  { shown, z, frame }: { readonly shown: Shown; readonly z: number; readonly frame: Frame },
) {
  const { value, derivative } = shown;
  const [from, to] = frame.xs;
  const [a, slope] = [value(z), derivative(z)];
  if (!Number.isFinite(a + slope)) return null;
  const run = runOf(to);
  const end = z + run > to ? z - run : z + run;
  const on = (at: number): readonly [number, number] => [at, a + slope * (at - z)];
  const triangle = `M${frame.x(z)},${frame.y(a)}H${frame.x(end)}V${frame.y(on(end)[1])}Z`;
  const line = pathOf([on(from - run), on(to + run)], { ...frame, top: -1e5, bottom: 1e5 });
  const isLeft = end < z;
  const isAcross = isLeft || frame.x(end) + 150 > frame.right;
  return (
    <>
      <path class="triangle" d={triangle} />
      <path class="line tangent" stroke-dasharray={DASHES.tangent} d={line} />
      {(frame.right > 480 || !isAcross) && (
        <text
          class="note"
          x={frame.x(end) + (isLeft ? -6 : 6)}
          y={Math.min(frame.bottom - 8, frame.y(a) + (isAcross ? 26 : 16))}
          text-anchor={isAcross ? "end" : "start"}
        >
          가로 {formatNumber(run, 2)}, 세로 {formatNumber(slope * run, 3)}
        </text>
      )}
    </>
  );
}

/** The lines through a kink whose slopes are subgradients. */
function Fan({ shown, frame }: { readonly shown: Shown; readonly frame: Frame }) {
  const [low, high] = shown.kink!;
  const [from, to] = frame.xs;
  const rays = Array.from({ length: 9 }, (_, ray) => low + (high - low) * ray / 8);
  return (
    <>
      {rays.map((slope) => (
        <path
          key={slope}
          class="line ray"
          d={pathOf([[from, slope * from], [to, slope * to]], frame)}
        />
      ))}
    </>
  );
}

/** The slope from a as the format stores it, and where it has become 0. */
function StoredCurve(
  { shown, frame, isLog, format }: {
    readonly shown: Shown;
    readonly frame: Frame;
    readonly isLog: boolean;
    readonly format: Parameters<typeof formatOf>[0];
  },
) {
  const stored = formatOf(format);
  const points = useMemo(
    () =>
      shown.derivativeFromOutput === null ? [] : curveOf((z) => {
        const { fromA } = slopesInFormat(shown, stored, z);
        return isLog ? logOf(fromA!) : fromA!;
      }, frame.xs),
    [shown, format, isLog, ...frame.xs],
  );
  const death = deathOf(shown, stored);
  if (!isLog && format === "float64" || points.length === 0) return null;
  const ends = death === undefined ? [] : shown.value(-1) < 0 ? [-death, death] : [death];
  return (
    <>
      <path class="line stored" stroke-dasharray={DASHES.outside} d={pathOf(points, frame)} />
      {ends.filter((z) => Math.abs(z) < frame.xs[1]).map((z) => (
        <g key={z}>
          <rect
            class="dead"
            x={z > 0 ? frame.x(z) : frame.left}
            width={z > 0 ? frame.right - frame.x(z) : frame.x(z) - frame.left}
            y={frame.top}
            height={frame.bottom - frame.top}
          />
          <text
            class="note"
            x={(frame.x(z) + (z > 0 ? frame.right : frame.left)) / 2}
            y={isLog ? frame.bottom - 10 : (frame.top + frame.bottom) / 2}
            text-anchor="middle"
          >
            a로는 0
          </text>
        </g>
      ))}
    </>
  );
}

/** The power of ten; nothing is drawn for 0. */
function logOf(y: number): number {
  return y > 0 ? Math.max(LOWEST - 1, Math.log10(y)) : NaN;
}

/** The number rounded to what one pixel can tell, at most to hundredths. */
function roundTo(z: number, pixel: number): number {
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5].find((size) => size >= pixel) ?? 1;
  return Math.round(z / step) * step;
}

function describe(shown: Shown, z: number, isKink: boolean): string {
  const at = `z = ${formatNumber(z, 4)}`;
  const slope = isKink
    ? `이 점에서 꺾여 접선이 없습니다`
    : `접선의 기울기는 ${formatNumber(shown.derivative(z), 4)}입니다`;
  return `${shown.koreanName}의 그래프와 그 아래 도함수의 그래프. ${at}에서 함숫값은 ${
    formatNumber(shown.value(z), 4)
  }이고 ${slope}.`;
}
