/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * The formula of g′, and the same with the numbers filled in.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";
import type { Shown } from "../functions.ts";
import { Cases, Fraction, Power, Signs } from "../parts/math.tsx";
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

/** What stands to the right of g′(z). */
interface Sides {
  /** With letters. */
  readonly letters: Side;
  /** With numbers, the sign before them included; it may break the line after each part. */
  readonly numbers: readonly Side[];
}

/** Two lines: with letters, and with numbers. */
export function Formula(props: FormulaProps) {
  const { letters, numbers } = SIDES[props.g](props);
  return (
    <div class="formula" role="group" aria-label="도함수의 식">
      <p>
        <math>
          <Signs of={["g", "′", "(", "z", ")", "=", ...letters]} />
        </math>
      </p>
      <p>
        <math>
          <Signs of={["g", "′", "(", formatNumber(props.z, 4), ")"]} />
        </math>
        {numbers.map((side, index) => (
          <math key={index}>
            <Signs of={side} />
          </math>
        ))}
      </p>
    </div>
  );
}

const SIDES: Readonly<Record<State["g"], (props: FormulaProps) => Sides>> = {
  sigmoid: ({ shown, z }) => {
    const [a, rest] = apart(shown.value(z));
    const numbers = rest === undefined
      ? ["=", a, "×", "(", "1", "−", a, ")"]
      : ["≈", "1", "×", rest];
    return {
      letters: ["a", "(", "1", "−", "a", ")"],
      numbers: [numbers, ["=", slopeFromA(shown, z)]],
    };
  },
  tanh: ({ shown, z }) => {
    const [a, rest] = apart(shown.value(z));
    const base = a.startsWith("−") ? ["(", a, ")"] : [a];
    const square = <Power key="a" base={base} exponent={["2"]} />;
    const numbers = rest === undefined ? ["=", "1", "−", square] : ["≈", "2", "×", rest];
    return {
      letters: ["1", "−", <Power key="a" base={["a"]} exponent={["2"]} />],
      numbers: [numbers, ["=", slopeFromA(shown, z)]],
    };
  },
  relu: ({ z }) => twoSlopes("0", "0", z),
  leakyRelu: ({ z, alpha }) => twoSlopes("α", formatNumber(alpha, 3), z),
  softplus: ({ shown, z }) => ({
    letters: [exponential("−z")],
    numbers: [["=", exponential(formatNumber(-z, 4))], ["=", slope(shown, z)]],
  }),
  gelu: ({ shown, z }) => {
    const inside = z === 0 ? 0.5 : shown.value(z) / z; // Φ(z), since g(z) = z·Φ(z)
    const rest = formatNumber(shown.derivative(z) - inside, 4);
    const sum = ["=", formatNumber(inside, 4), "+"];
    return {
      letters: ["Φ", "(", "z", ")", "+", "z", "φ", "(", "z", ")"],
      numbers: [[...sum, ...inBrackets(rest)], ["=", slope(shown, z)]],
    };
  },
  own: ({ shown, z }) => ({
    letters: [difference("z")],
    numbers: [["=", difference(formatNumber(z, 4))], ["=", slope(shown, z)]],
  }),
};

function slope({ derivative }: Shown, z: number): string {
  return formatNumber(derivative(z), 4);
}

/** What the formula in a gives, which is less than the slope where a has lost its digits. */
function slopeFromA({ value, derivativeFromOutput }: Shown, z: number): string {
  return formatNumber(derivativeFromOutput!(value(z)), 4);
}

function inBrackets(number: string): Side {
  return number.startsWith("−") ? ["(", number, ")"] : [number];
}

/** 1 / (1 + e^power) */
function exponential(power: string): ComponentChildren {
  const bottom = ["1", "+", <Power key="e" base={["e"]} exponent={[power]} />];
  return <Fraction key="exponential" top={["1"]} bottom={bottom} />;
}

/** The central difference. */
function difference(z: string): ComponentChildren {
  const at = (sign: string): Side => ["g", "(", z, sign, "h", ")"];
  return <Fraction key="difference" top={[...at("+"), "−", ...at("−")]} bottom={["2", "h"]} />;
}

/** The slopes to the left and right of a kink. */
function twoSlopes(letter: string, low: string, z: number): Sides {
  const cases = <Cases key="cases" of={[[letter, "z < 0"], ["1", "z > 0"]]} />;
  const numbers = z === 0 ? [`없음: 왼쪽 ${low}, 오른쪽 1`] : ["=", z < 0 ? low : "1"];
  return { letters: [cases], numbers: [numbers] };
}

/** A value, and where it rounds to ±1 without being it, what it lacks. */
function apart(a: number): readonly [a: string, rest?: string] {
  const short = formatNumber(a, 4);
  const isNearLimit = (short === "1" || short === "−1") && Math.abs(a) !== 1;
  return isNearLimit ? [short, formatNumber(1 - Math.abs(a), 4)] : [short];
}
