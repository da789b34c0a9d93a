/**
 * Lets the browser keep the pages where they are served by http; pages from a disk are there anyway.
 *
 * @module
 */

/** Registers the service worker and the manifest. */
export function keepPages(): void {
  const isSingle = document.querySelector("script[data-part]") !== null;
  const isServed = location.protocol.startsWith("http") && "serviceWorker" in navigator;
  if (isSingle || !isServed) return;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = "manifest.webmanifest";
  document.head.append(link);
  navigator.serviceWorker.register("sw.js").catch(console.warn);
}
