import { accountChooser } from "./account-chooser.js";
import { accountTable } from "./account-table.js";
import { dotStepper } from "./dot-stepper.js";
import { figuresOf } from "./figures.js";

/** @import { Payload } from "../payload.ts" */

start();

/** Brings the page to life: it stands without this, and does more with it. */
function start() {
  /** @type {unknown} */
  const written = JSON.parse(document.querySelector("#review")?.textContent ?? "");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page carries what payload.ts wrote
  const payload = /** @type {Payload} */ (written);
  const figures = figuresOf(payload.locale, payload.currency);
  document.documentElement.classList.add("live");
  const show = accountChooser(payload, figures);
  accountTable(payload, figures);
  dotStepper(payload, figures, show);
  followLinks(payload, show);
}

/**
 * Links to an account show its statement.
 *
 * @param {Payload} payload
 * @param {(place: number) => void} show
 */
function followLinks(payload, show) {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[data-account]");
    if (link) show(payload.figures.id.indexOf(link.getAttribute("data-account") ?? ""));
  });
}
