/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * The formula of g′, and the same with the numbers filled in.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";
import type { Shown } from "../functions.ts";
import { Fraction, Power, Signs } from "../parts/math.tsx";
import type { ComponentChildren } from "../preact.ts";
import type { State } from "../state.ts";

/** What {@link Formula} takes. */
export interface FormulaProps {
  readonly shown: Shown;
  readonly g: State["g"];
  readonly z: number;
  readonly alpha: number;
}

type Side = readonly ComponentChildren[];

/** The right-hand side with letters, and with numbers. */
interface Sides {
  readonly letters: Side;
  readonly numbers: Side;
}

/** Two lines: with letters, and with numbers. */
export function Formula(props: FormulaProps) {
  const { shown, g, z } = props;
  const isKink = shown.kink !== null && z === 0;
  const { letters, numbers } = SIDES[g](props);
  const slope = formatNumber(shown.derivative(z), 4);
  const isTold = isKink || g === "relu" || g === "leakyRelu";
  return (
    <div class="formula" role="group" aria-label="도함수의 식">
      <math>
        <Signs of={[...leftSide("z"), ...letters]} />
      </math>
      <math>
        <Signs
          of={[...leftSide(formatNumber(z, 4)), ...numbers, ...(isTold ? [] : ["=", slope])]}
        />
      </math>
    </div>
  );
}

/** g′(z) = */
function leftSide(z: string): Side {
  return [<Power key="g" base={["g"]} exponent={["′"]} />, "(", z, ")", "="];
}

const SIDES: Readonly<Record<State["g"], (props: FormulaProps) => Sides>> = {
  sigmoid: ({ shown, z }) => {
    const a = output(shown.value(z));
    return {
      letters: ["a", "(", "1", "−", "a", ")"],
      numbers: [a, "×", "(", "1", "−", a, ")"],
    };
  },
  tanh: ({ shown, z }) => {
    const a = output(shown.value(z));
    const base = a.startsWith("−") ? ["(", a, ")"] : [a];
    return {
      letters: ["1", "−", <Power key="a" base={["a"]} exponent={["2"]} />],
      numbers: ["1", "−", <Power key="a" base={base} exponent={["2"]} />],
    };
  },
  relu: ({ z }) => twoSlopes("0", "0", z),
  leakyRelu: ({ z, alpha }) => twoSlopes("α", formatNumber(alpha, 3), z),
  softplus: ({ z }) => ({
    letters: [exponential("−z")],
    numbers: [exponential(formatNumber(-z, 4))],
  }),
  gelu: ({ shown, z }) => {
    const inside = z === 0 ? 0.5 : shown.value(z) / z; // Φ(z), since g(z) = z·Φ(z)
    const rest = formatNumber(shown.derivative(z) - inside, 4);
    return {
      letters: ["Φ", "(", "z", ")", "+", "z", "φ", "(", "z", ")"],
      numbers: [formatNumber(inside, 4), "+", ...rest.startsWith("−") ? ["(", rest, ")"] : [rest]],
    };
  },
  own: ({ z }) => ({ letters: [difference("z")], numbers: [difference(formatNumber(z, 4))] }),
};

/** 1 / (1 + e^power) */
function exponential(power: string): ComponentChildren {
  return (
    <Fraction top={["1"]} bottom={["1", "+", <Power key="e" base={["e"]} exponent={[power]} />]} />
  );
}

/** The central difference. */
function difference(z: string): ComponentChildren {
  const top = ["g", "(", z, "+", "h", ")", "−", "g", "(", z, "−", "h", ")"];
  return <Fraction top={top} bottom={["2", "h"]} />;
}

/** The slopes to the left and right of a kink. */
function twoSlopes(letter: string, low: string, z: number): Sides {
  const letters = [letter, " (z < 0), ", "1", " (z > 0)"];
  if (z === 0) return { letters, numbers: [`없음 (왼쪽 ${low}, 오른쪽 1)`] };
  const why = ` (${formatNumber(z, 4)} ${z < 0 ? "<" : ">"} 0)`;
  return { letters, numbers: [z < 0 ? low : "1", why] };
}

/** A value near its limit keeps what tells it from the limit. */
function output(a: number): string {
  const short = formatNumber(a, 5);
  if (short !== "1" && short !== "−1" || Math.abs(a) === 1) return short;
  const rest = formatNumber(1 - Math.abs(a), 3);
  return a > 0 ? `(1 − ${rest})` : `(−1 + ${rest})`;
}
