/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * Short formulas as MathML, which browsers typeset and screen readers read.
 *
 * @module
 */

import type { ComponentChildren } from "../preact.ts";

/** Signs one after another: a letter, a number or an operator each; finished parts stay as they are. */
export function Signs({ of }: { readonly of: readonly ComponentChildren[] }) {
  return <mrow>{of.map((sign, index) => <Sign key={index} of={sign} />)}</mrow>;
}

function Sign({ of }: { readonly of: ComponentChildren }) {
  if (typeof of !== "string") return <>{of}</>;
  if (/^[−\d(]?\d/.test(of)) return <mn>{of}</mn>;
  if (/^\p{L}$/u.test(of)) return <mi>{of}</mi>;
  if (of === "′") return <mo lspace="0" rspace="0">′</mo>;
  return /^[()+−=≈×<>]$/.test(of) ? <mo>{of}</mo> : <mtext>{of}</mtext>;
}

/** A fraction. */
export function Fraction(
  { top, bottom }: {
    readonly top: readonly ComponentChildren[];
    readonly bottom: readonly ComponentChildren[];
  },
) {
  return (
    <mfrac>
      <Signs of={top} />
      <Signs of={bottom} />
    </mfrac>
  );
}

/** A power. */
export function Power(
  { base, exponent }: {
    readonly base: readonly ComponentChildren[];
    readonly exponent: readonly ComponentChildren[];
  },
) {
  return (
    <msup>
      <Signs of={base} />
      <Signs of={exponent} />
    </msup>
  );
}

/** A value for each of several conditions. */
export function Cases(
  { of }: { readonly of: readonly (readonly [value: string, when: string])[] },
) {
  return (
    <mtable class="cases">
      {of.map(([value, when]) => (
        <mtr key={when}>
          <mtd>
            <Sign of={value} />
          </mtd>
          <mtd>
            <mtext>{when}</mtext>
          </mtd>
        </mtr>
      ))}
    </mtable>
  );
}
