/**
 * The small library that draws the page, in one place; the first lines of each `.tsx` name it again.
 *
 * @module
 */

// Not in deno.json, whose packages every task would fetch first.
export { render } from "npm:preact@11.2.0";
export type {
  ComponentChildren,
  SVGAttributes,
  TargetedEvent,
  TargetedKeyboardEvent,
  TargetedPointerEvent,
} from "npm:preact@11.2.0";
export { useEffect, useLayoutEffect, useMemo, useRef, useState } from "npm:preact@11.2.0/hooks";
