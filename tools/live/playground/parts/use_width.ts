/**
 * How wide an element is, so that a picture is drawn in real pixels and its labels stay readable.
 *
 * @module
 */

import { useLayoutEffect, useRef, useState } from "../preact.ts";

/** A reference for an element, and its width in pixels; 0 before it is known. */
export function useWidth<Kind extends HTMLElement>(): [{ current: Kind | null }, number] {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setWidth(Math.floor(element.current!.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
