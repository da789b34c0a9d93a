/**
 * A document for Plot to draw into where there is no browser.
 *
 * @module
 */

import { DOMImplementation, XMLSerializer } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";

/** An empty document. It knows XML only; what Plot needs of CSS is {@link addStyle}. */
export function emptyDocument(): Document {
  const document = new DOMImplementation().createDocument(XHTML, "html");
  addStyle(Object.getPrototypeOf(document.documentElement));
  return document as unknown as Document;
}

/** The element as text, well-formed XML. */
export function serialize(element: globalThis.Element): string {
  return new XMLSerializer().serializeToString(element as unknown as Element);
}

const XHTML = "http://www.w3.org/1999/xhtml";

/** `element.style`, as far as Plot uses it: what is assigned or set ends up in the attribute. */
function addStyle(prototype: Element): void {
  if ("style" in prototype) return;
  Object.defineProperty(prototype, "style", {
    get(this: Element) {
      const setProperty = (name: string, value: string): void => {
        const before = this.getAttribute("style");
        this.setAttribute("style", `${before === null ? "" : `${before};`}${name}:${value}`);
      };
      return new Proxy({ setProperty }, {
        set: (_, name, value) => {
          setProperty(
            String(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
            value,
          );
          return true;
        },
      });
    },
  });
}
