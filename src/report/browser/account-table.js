import { accountRow, shownColumns, sumRow } from "./account-rows.js";
import { chosenRows } from "./chosen-rows.js";
import { filled } from "./figures.js";
import { html } from "./html.js";
import { rowAt } from "./payload-view.js";

/**
 * @import { Payload } from "../payload.ts"
 * @import { Row } from "./account-rows.js"
 * @import { Choice } from "./chosen-rows.js"
 * @import { Figures } from "./figures.js"
 */

const onPage = 50;

/**
 * Fills the table of all accounts, sorted, filtered and paged as the reader chooses.
 *
 * @param {Payload} payload
 * @param {Figures} figures
 */
export function accountTable(payload, figures) {
  const body = document.querySelector("#account-rows");
  const form = document.querySelector("#account-filters");
  if (!(form instanceof HTMLFormElement) || !body) return;
  const all = payload.figures.id.map((_, place) => rowAt(payload, place));
  const columns = shownColumns(all);
  const called = (/** @type {string} */ name) => columns.find(({ id }) => id === name);
  const first = called("net_profit") ?? called("net_sales");
  if (first === undefined) return;
  /** @type {Choice} */
  let choice = { text: "", type: "", owner: "*", column: first, way: -1, from: 0 };

  const choose = (/** @type {Partial<Choice>} */ change) => {
    choice = { ...choice, from: 0, ...change };
    const fitting = chosenRows(all, choice, payload.locale);
    const speech = { columns, texts: payload.texts, figures };
    const shown = fitting.slice(choice.from, choice.from + onPage);
    body.innerHTML = html`${shown.map((row) => accountRow(row, speech))}`.text;
    tellSums(fitting, all, speech);
    tellRows(
      { from: choice.from, shown: shown.length, of: fitting.length, all: all.length },
      speech,
    );
    markHeads(choice);
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    const values = new FormData(form);
    const text = (/** @type {string} */ name) => {
      const value = values.get(name);
      return typeof value === "string" ? value : "";
    };
    choose({ text: text("text"), type: text("type"), owner: text("owner") });
  });
  for (const head of document.querySelectorAll("button[data-column]")) {
    const column = called(head.getAttribute("data-column") ?? "");
    if (column === undefined) continue;
    head.addEventListener("click", () => {
      const way = column.isNumber ? -1 : 1;
      choose({ column, way: choice.column === column ? (choice.way === 1 ? -1 : 1) : way });
    });
  }
  document
    .querySelector("#rows-before")
    ?.addEventListener("click", () => choose({ from: choice.from - onPage }));
  document
    .querySelector("#rows-after")
    ?.addEventListener("click", () => choose({ from: choice.from + onPage }));
  choose({});
}

/**
 * @param {readonly Row[]} fitting
 * @param {readonly Row[]} all
 * @param {import("./account-rows.js").RowSpeech} speech
 */
function tellSums(fitting, all, speech) {
  const { words } = speech.texts;
  const sums = document.querySelector("#account-sums");
  const part = fitting.length < all.length && sumRow(words.chosen_sum, fitting, speech);
  if (sums) sums.innerHTML = html`${part}${sumRow(words.book_sum, all, speech)}`.text;
}

/**
 * @param {{ readonly from: number, readonly shown: number, readonly of: number, readonly all: number }} rows
 * @param {import("./account-rows.js").RowSpeech} speech
 */
function tellRows({ from, shown, of, all }, { texts, figures }) {
  const told = document.querySelector("#rows-told");
  const values = {
    from: figures.number(from + 1),
    to: figures.number(from + shown),
    of: figures.number(of),
    all: figures.number(all),
  };
  if (told)
    told.textContent = filled(shown === 0 ? texts.words.no_rows : texts.words.shown_rows, values);
  allow("#rows-before", from > 0);
  allow("#rows-after", from + shown < of);
}

/** @param {string} selector @param {boolean} isAllowed */
function allow(selector, isAllowed) {
  const button = document.querySelector(selector);
  if (button instanceof HTMLButtonElement) button.disabled = !isAllowed;
}

/** @param {Choice} choice */
function markHeads({ column, way }) {
  for (const head of document.querySelectorAll("button[data-column]")) {
    const cell = head.closest("th");
    const isSorted = head.getAttribute("data-column") === column.id;
    if (isSorted) cell?.setAttribute("aria-sort", way === 1 ? "ascending" : "descending");
    else cell?.removeAttribute("aria-sort");
  }
}
