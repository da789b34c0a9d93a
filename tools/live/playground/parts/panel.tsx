/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * A part of a picture with its axes.
 *
 * @module
 */

import type { ComponentChildren } from "../preact.ts";
import { formatNumber } from "../../../../lib/base/format.ts";
import { ticksOf } from "./frame.ts";
import type { Frame } from "./frame.ts";

/** What {@link Panel} takes. */
export interface PanelProps {
  readonly frame: Frame;
  /** Of all pictures on the page this one's name, for what is cut off at its edges. */
  readonly name: string;
  readonly xTicks?: readonly number[];
  readonly yTicks?: readonly number[];
  readonly yLabel?: (y: number) => string;
  readonly xName?: string;
  readonly children: ComponentChildren;
}

/** A point on the edge of the frame is not cut in half. */
const EDGE = 5;

/** Grid, axes and labels, and what is drawn inside. */
export function Panel(props: PanelProps) {
  const { frame, name, xName = "z", yLabel = (y) => formatNumber(y, 4), children } = props;
  const { left, right, top, bottom, x, y } = frame;
  const xTicks = props.xTicks ?? ticksOf(frame.xs, right - left < 400 ? 5 : 10);
  const yTicks = props.yTicks ?? ticksOf(frame.ys, 5);
  return (
    <g class="panel">
      <clipPath id={`clip-${name}`}>
        <rect
          x={left - EDGE}
          y={top - EDGE}
          width={right - left + 2 * EDGE}
          height={bottom - top + 2 * EDGE}
        />
      </clipPath>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line
            class={tick === 0 ? "axis" : "grid"}
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text class="tick" x={left - 8} y={y(tick)} dy="0.33em" text-anchor="end">
            {yLabel(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text class="tick" key={tick} x={x(tick)} y={bottom + 18} text-anchor="middle">
          {formatNumber(tick, 4)}
        </text>
      ))}
      <text class="tick axis-name" x={right + 16} y={bottom + 18}>{xName}</text>
      <g clip-path={`url(#clip-${name})`}>{children}</g>
    </g>
  );
}
