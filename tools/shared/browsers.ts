/**
 * Where the browsers of this computer are.
 *
 * @module
 */

/** A browser that the tests and the measurements know. */
export type BrowserName = "Chromium" | "Firefox";

/** Where each usually is. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  Chromium: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
  Firefox: [
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
};

/** The program of a browser; the variable `CHROMIUM` or `FIREFOX` comes first. Undefined if there is none. */
export function browserPath(name: BrowserName): string | undefined {
  return [Deno.env.get(name.toUpperCase()) ?? "", ...PLACES[name]].find((path) => {
    try {
      return Deno.statSync(path).isFile;
    } catch {
      return false;
    }
  });
}
