/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * A square of values as colours.
 *
 * @module
 */

import { useLayoutEffect, useRef } from "../preact.ts";
import { fillCanvas } from "./colors.ts";

/** What {@link HeatMap} takes. */
export interface HeatMapProps {
  readonly values: Float64Array;
  /** How dense a value's colour is, −1 to 1. */
  readonly share: (value: number) => number;
}

/** The picture alone; what it shows is said beside it. */
export function HeatMap({ values, share }: HeatMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => fillCanvas(canvas.current!, values, share));
  return <canvas ref={canvas} aria-hidden="true" />;
}
