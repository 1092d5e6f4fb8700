import { accountPanel } from "./account-panel.js";
import { html } from "./html.js";
import { viewAt } from "./payload-view.js";

/**
 * @import { Payload } from "../payload.ts"
 * @import { Figures } from "./figures.js"
 */

const offered = 50;

/**
 * Lets the reader choose the account of the panel by typing; returns what shows the account at a place.
 *
 * @param {Payload} payload
 * @param {Figures} figures
 * @returns {(place: number) => void}
 */
export function accountChooser(payload, figures) {
  const form = document.querySelector("#account-form");
  const input = document.querySelector("#account-choice");
  const names = document.querySelector("#account-names");
  const panel = document.querySelector("#account-panel");
  const told = document.querySelector("#account-found");
  if (!(input instanceof HTMLInputElement) || !form || !names || !panel || !told) return () => {};
  const titles = payload.figures.id.map((id, i) => titleOf(payload.figures.name[i] ?? null, id));
  const folded = titles.map((title) => title.toLocaleLowerCase(payload.locale));
  const matching = () => {
    const wanted = input.value.trim().toLocaleLowerCase(payload.locale);
    return folded.flatMap((title, place) => (title.includes(wanted) ? [place] : []));
  };
  const show = (/** @type {number} */ place) => {
    panel.innerHTML = accountPanel(viewAt(payload, place), { ...payload, figures }).text;
    told.textContent = titles[place] ?? "";
  };
  const offer = () => {
    const options = matching().slice(0, offered);
    names.innerHTML =
      html`${options.map((place) => html`<option value="${titles[place]}"></option>`)}`.text;
  };
  const choose = () => {
    const [first] = matching();
    if (first === undefined) told.textContent = payload.texts.words.not_found;
    else show(titles.includes(input.value) ? titles.indexOf(input.value) : first);
  };
  input.addEventListener("focus", offer);
  input.addEventListener("input", () => {
    offer();
    if (titles.includes(input.value)) choose();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose();
  });
  return show;
}

/** @param {string | null} name @param {string} id */
function titleOf(name, id) {
  return name === null ? id : `${name} (${id})`;
}
