import { changeText } from "./figures.js";
import { html } from "./html.js";
import { accountMark, calledOf, sureText } from "./type-mark.js";

/**
 * @import { AccountRow } from "../account-view.ts"
 * @typedef {AccountRow} Row
 * @import { PanelTexts } from "../panel-words.ts"
 * @import { Figures } from "./figures.js"
 * @typedef {{ readonly columns: readonly TableColumn[], readonly texts: PanelTexts, readonly figures: Figures }} RowSpeech
 * @typedef {object} TableColumn
 * @property {string} id
 * @property {keyof PanelTexts["words"]} title
 * @property {boolean} isNumber
 * @property {(row: Row) => string | number | null} of What rows are sorted by.
 * @property {boolean} isSummed
 * @property {(value: number, figures: Figures) => string} write
 */

/** @param {number} value @param {Figures} figures */
const money = (value, figures) => figures.money(value);
/** @param {number} value @param {Figures} figures */
const share = (value, figures) => figures.share(value, 1);
/** @param {number} value @param {Figures} figures */
const number = (value, figures) => figures.number(value);
/** @param {number} value @param {Figures} figures */
const change = (value, figures) => changeText(value, (size) => figures.money(size));

/** @param {Row} row */
function serviceOf({ lines }) {
  const parts = [lines.cost_to_serve, lines.charges, lines.expenses];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
}

/** @param {Row} row */
function changeOf({ lines, profit_before }) {
  return lines.net_profit === null || profit_before === null
    ? null
    : lines.net_profit - profit_before;
}

/** @type {readonly TableColumn[]} */
export const tableColumns = [
  { id: "name", title: "account", isNumber: false, of: calledOf, isSummed: false, write: number },
  {
    id: "type",
    title: "type",
    isNumber: false,
    of: ({ prospect, type }) => (prospect ? "Prospect" : type),
    isSummed: false,
    write: number,
  },
  {
    id: "owner",
    title: "owner",
    isNumber: false,
    of: ({ owner }) => owner,
    isSummed: false,
    write: number,
  },
  {
    id: "net_sales",
    title: "net_sales",
    isNumber: true,
    of: ({ lines }) => lines.net_sales,
    isSummed: true,
    write: money,
  },
  {
    id: "gross_profit",
    title: "gross_profit",
    isNumber: true,
    of: ({ lines }) => lines.gross_profit,
    isSummed: true,
    write: money,
  },
  { id: "service", title: "service", isNumber: true, of: serviceOf, isSummed: true, write: money },
  {
    id: "net_profit",
    title: "net_profit",
    isNumber: true,
    of: ({ lines }) => lines.net_profit,
    isSummed: true,
    write: money,
  },
  { id: "change", title: "change", isNumber: true, of: changeOf, isSummed: false, write: change },
  {
    id: "margin",
    title: "margin_share",
    isNumber: true,
    of: ({ margin }) => margin,
    isSummed: false,
    write: share,
  },
  {
    id: "service_share",
    title: "service_share",
    isNumber: true,
    of: ({ service }) => service,
    isSummed: false,
    write: share,
  },
  {
    id: "hours",
    title: "hours",
    isNumber: true,
    of: ({ hours }) => hours,
    isSummed: true,
    write: number,
  },
];

const alwaysShown = ["name", "type", "owner", "net_sales"];

/**
 * Returns the columns that tell anything of any account.
 *
 * @param {readonly Row[]} rows
 */
export function shownColumns(rows) {
  return tableColumns.filter(
    ({ id, of }) => alwaysShown.includes(id) || rows.some((row) => of(row) !== null),
  );
}

/**
 * Returns the heads of the table's columns, as buttons where it can be sorted.
 *
 * @param {readonly TableColumn[]} columns
 * @param {PanelTexts} texts
 * @param {boolean} canBeSorted
 */
export function columnHeads(columns, { words }, canBeSorted) {
  return columns.map(({ id, title, isNumber }) => {
    const content = canBeSorted
      ? html`<button type="button" data-column="${id}">${words[title]}</button>`
      : html`${words[title]}`;
    return html`<th scope="col" class="${isNumber ? "number" : ""}">${content}</th>`;
  });
}

/**
 * Returns the row of an account; its name leads to its statement.
 *
 * @param {Row} row
 * @param {RowSpeech} speech
 */
export function accountRow(row, speech) {
  const { columns, texts, figures } = speech;
  const numbers = columns
    .slice(3)
    .map((column) => html`<td class="number">${cellText(row, column, speech)}</td>`);
  const sure =
    row.probability === null || row.type === "Unclear"
      ? null
      : sureText(row.probability, texts, figures.share);
  return html`<tr><th scope="row"><a href="#account" data-account="${row.id}">${row.name ?? texts.words.unnamed}</a> <span class="id">${row.id}</span></th><td>${accountMark(row, texts)}${sure && html` <span class="faint">${sure}</span>`}</td><td>${row.owner ?? html`<span class="faint">–</span>`}</td>${numbers}</tr>`;
}

/**
 * Returns what rows add up to.
 *
 * @param {string} title
 * @param {readonly Row[]} rows
 * @param {RowSpeech} speech
 */
export function sumRow(title, rows, { columns, figures }) {
  const sums = columns.slice(3).map(({ of, write, isSummed }) => {
    const sum = rows.reduce(
      (total, row) => total + Number(of({ ...row, lines: row.counted }) ?? 0),
      0,
    );
    return html`<td class="number">${isSummed && write(sum, figures)}</td>`;
  });
  return html`<tr><th scope="row" colspan="3">${title} (${figures.number(rows.length)})</th>${sums}</tr>`;
}

/**
 * @param {Row} row
 * @param {TableColumn} column
 * @param {RowSpeech} speech
 */
function cellText(row, { of, write, isSummed }, { texts, figures }) {
  const value = of(row);
  if (typeof value === "number") return write(value, figures);
  return isSummed ? html`<span class="faint">${texts.words.unknown}</span>` : "–";
}
