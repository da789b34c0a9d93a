/**
 * The small library of the page's state, in one place.
 *
 * @module
 */

// Not in deno.json, whose packages every task would fetch first.
export { batch, computed, effect, signal, useSignal } from "npm:@preact/signals@2.11.4";
