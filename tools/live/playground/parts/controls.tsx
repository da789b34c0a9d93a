/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * What a reader moves: choices and numbers, as the browser's own controls.
 *
 * @module
 */

import { useLayoutEffect, useRef } from "../preact.ts";
import type { TargetedEvent } from "../preact.ts";

/** What {@link Choice} takes. */
export interface ChoiceProps<Value extends string | number> {
  readonly legend: string;
  readonly name: string;
  readonly values: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

/** One of several, side by side. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { legend, name, values, value, choose } = props;
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div>
        {values.map(([own, label]) => (
          <label key={own}>
            <input
              type="radio"
              name={name}
              value={own}
              checked={own === value}
              onChange={() => choose(own)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What {@link NumberControl} takes. */
export interface NumberControlProps {
  readonly label: string;
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** What may be typed, where it is more than what can be slid. */
  readonly typed?: readonly [low: number, high: number];
  readonly choose: (value: number) => void;
  /** How the number sounds on the slider. */
  readonly spoken?: string;
}

/** A number to slide or to type. */
export function NumberControl(props: NumberControlProps) {
  const { label, name, value, low, high, step, typed = [low, high], choose, spoken } = props;
  const slide = (event: TargetedEvent<HTMLInputElement>): void =>
    choose(event.currentTarget.valueAsNumber);
  // While a number is being typed it may be none yet; it counts once it is one.
  const type = (event: TargetedEvent<HTMLInputElement>): void => {
    const { valueAsNumber } = event.currentTarget;
    if (!Number.isNaN(valueAsNumber)) choose(valueAsNumber);
  };
  const field = useRef<HTMLInputElement>(null);
  const settle = (): void => {
    field.current!.value = String(value);
  };
  // Nothing is changed under the fingers of somebody who types.
  useLayoutEffect(() => {
    if (field.current !== document.activeElement) settle();
  }, [value]);
  return (
    <div class="number" role="group" aria-label={label}>
      <label for={`${name}-range`}>{label}</label>
      <input
        id={`${name}-range`}
        type="range"
        min={low}
        max={high}
        step={step}
        value={value}
        aria-valuetext={spoken}
        onInput={slide}
      />
      <input
        ref={field}
        type="number"
        name={name}
        aria-label={`${label}, 숫자로`}
        min={typed[0]}
        max={typed[1]}
        step={step}
        onInput={type}
        onBlur={settle}
      />
    </div>
  );
}

/** What {@link Toggle} takes. */
export interface ToggleProps {
  readonly label: string;
  readonly name: string;
  readonly on: boolean;
  readonly choose: (on: boolean) => void;
}

/** A box to tick. */
export function Toggle({ label, name, on, choose }: ToggleProps) {
  return (
    <label class="toggle">
      <input
        type="checkbox"
        name={name}
        checked={on}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
