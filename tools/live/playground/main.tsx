/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * What the playground's page loads.
 *
 * @module
 */

import { keepPages } from "../page/keep_pages.ts";
import { App } from "./app.tsx";
import { render } from "./preact.ts";
import { keepInAddress } from "./store.ts";

keepInAddress();
render(<App />, document.querySelector("#playground")!);
keepPages();
document.documentElement.classList.add("live");
