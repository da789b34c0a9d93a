/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * A number to read; the element also holds it in full.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";

/** What {@link Value} takes. */
export interface ValueProps {
  readonly of: number;
  readonly digits?: number;
  /** What the number is, for whoever looks it up in the page. */
  readonly name?: string;
}

/** A number with few digits. */
export function Value({ of, digits = 5, name }: ValueProps) {
  return (
    <data value={String(of)} data-name={name}>
      {Number.isNaN(of) ? "—" : formatNumber(of, digits)}
    </data>
  );
}
