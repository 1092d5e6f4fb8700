import { filled } from "./figures.js";
import { html } from "./html.js";
import { rowAt } from "./payload-view.js";
import { accountMark, calledOf } from "./type-mark.js";

/**
 * @import { Payload } from "../payload.ts"
 * @import { Figures } from "./figures.js"
 */

/**
 * Tells the account of a dot: under the pointer, on a touch, and by stepping through them with the keyboard.
 *
 * @param {Payload} payload
 * @param {Figures} figures
 * @param {(place: number) => void} show what shows an account's statement
 */
export function dotStepper(payload, figures, show) {
  const figure = document.querySelector("#quadrant-figure");
  const step = document.querySelector("#dot-step");
  const told = document.querySelector("#dot-told");
  const tip = figure?.querySelector(".tip");
  if (!(step instanceof HTMLInputElement) || !(tip instanceof HTMLElement) || !figure || !told)
    return;
  const drawings = [...figure.querySelectorAll("svg")].map((svg) => [
    ...svg.querySelectorAll("circle"),
  ]);
  const placeOf = (/** @type {Element} */ dot) => Number(dot.getAttribute("data-place"));
  const places = drawings[0]?.map(placeOf) ?? [];

  const mark = (/** @type {number} */ place) => {
    for (const dot of figure.querySelectorAll("circle.told")) dot.classList.remove("told");
    const dots = drawings.flatMap((circles) => circles[places.indexOf(place)] ?? []);
    for (const dot of dots) dot.classList.add("told");
    const markup = dotWords(payload, place, figures);
    told.innerHTML = markup;
    step.setAttribute("aria-valuetext", told.textContent);
    const seen = dots.find((dot) => dot.getBoundingClientRect().width > 0);
    if (seen) hang(tip, seen, markup);
  };
  const leave = () => {
    tip.hidden = true;
  };

  step.addEventListener("input", () => mark(places[Number(step.value)] ?? 0));
  step.addEventListener("focus", () => mark(places[Number(step.value)] ?? 0));
  step.addEventListener("blur", leave);
  for (const kind of ["pointerover", "click"]) {
    figure.addEventListener(kind, (event) => {
      if (!(event.target instanceof SVGCircleElement) || !event.target.dataset["place"]) return;
      step.value = String(places.indexOf(placeOf(event.target)));
      mark(placeOf(event.target));
    });
  }
  figure.addEventListener("pointerout", leave);
  document.querySelector("#dot-show")?.addEventListener("click", () => {
    show(places[Number(step.value)] ?? 0);
    const statement = document.querySelector("#account");
    if (statement instanceof HTMLElement) statement.focus();
  });
  told.innerHTML = dotWords(payload, places[0] ?? 0, figures);
  step.setAttribute("aria-valuetext", told.textContent);
}

/**
 * @param {Payload} payload
 * @param {number} place
 * @param {Figures} figures
 */
function dotWords(payload, place, figures) {
  const row = rowAt(payload, place);
  const { words } = payload.texts;
  const sentence = filled(words.dot_told, {
    margin: row.margin === null ? words.unknown : figures.share(row.margin, 1),
    service: row.service === null ? words.unknown : figures.share(row.service, 1),
    sales: figures.money(row.lines.net_sales ?? 0),
    net: row.lines.net_profit === null ? words.unknown : figures.money(row.lines.net_profit),
  });
  return html`<strong>${calledOf(row)}</strong> ${accountMark(row, payload.texts)} ${sentence}`
    .text;
}

/**
 * Hangs the tip above a dot, within the figure.
 *
 * @param {HTMLElement} tip
 * @param {Element} dot
 * @param {string} markup
 */
function hang(tip, dot, markup) {
  tip.innerHTML = markup;
  tip.hidden = false;
  const room = tip.offsetParent?.getBoundingClientRect();
  if (!room) return;
  const at = dot.getBoundingClientRect();
  const left = at.left + at.width / 2 - room.left - tip.offsetWidth / 2;
  const above = at.top - room.top - tip.offsetHeight - 10;
  tip.style.left = `${Math.max(0, Math.min(left, room.width - tip.offsetWidth))}px`;
  tip.style.top = `${above >= 0 ? above : at.bottom - room.top + 10}px`;
}
