/**
 * The library's template under a name of its own: what follows a tag called `html`, `deno fmt` takes for
 * HTML and lays out anew, spaces within a line of text and `\n` included.
 *
 * @module
 */

export { html as markup, Markup } from "../../lib/base/markup.ts";
