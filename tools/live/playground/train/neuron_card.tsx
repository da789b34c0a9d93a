/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * One hidden neuron: its activation over the plane, and at how many examples it hardly learns.
 *
 * @module
 */

import { HeatMap } from "./heat_map.tsx";

/** What {@link NeuronCard} takes. */
export interface NeuronCardProps {
  readonly index: number;
  readonly map: Float64Array;
  /** The share of examples with a slope near 0, 0 to 1. */
  readonly flat: number;
  /** The name of the function in code. */
  readonly name: string;
}

/** The card of a neuron. */
export function NeuronCard({ index, map, flat, name }: NeuronCardProps) {
  const largest = map.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const percent = Math.round(100 * flat);
  return (
    <li>
      <HeatMap values={map} share={(value) => 0.9 * value / Math.max(1, largest)} />
      <span>뉴런 {index + 1}</span>
      <span class="meter" style={{ "--share": String(flat) }} aria-hidden="true" />
      <span class="quiet">
        평평한 점 <data value={String(flat)} data-name={`flat${index}`}>{percent}%</data>
        {wordOf(flat, name)}
      </span>
    </li>
  );
}

function wordOf(flat: number, name: string): string {
  if (flat < 1) return "";
  return name === "relu" ? " · 죽음" : " · 포화";
}
