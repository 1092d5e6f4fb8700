/**
 * @import { Row, TableColumn } from "./account-rows.js"
 * @typedef {object} Choice
 * @property {string} text
 * @property {string} type
 * @property {string} owner
 * @property {TableColumn} column
 * @property {1 | -1} way 1 from the lowest on
 * @property {number} from
 */

/**
 * Returns the rows that fit a choice, in its order; what is not known stands last either way.
 *
 * @param {readonly Row[]} rows
 * @param {Pick<Choice, "text" | "type" | "owner" | "column" | "way">} choice
 * @param {string} locale
 */
export function chosenRows(rows, { text, type, owner, column, way }, locale) {
  const folded = (/** @type {string} */ value) => value.toLocaleLowerCase(locale);
  const wanted = folded(text.trim());
  const letters = new Intl.Collator(locale, { numeric: true });
  return rows
    .filter(
      (row) =>
        (type === "" || type === (row.prospect ? "Prospect" : row.type)) &&
        (owner === "*" || (row.owner ?? "") === owner) &&
        folded(`${row.name ?? ""} ${row.id}`).includes(wanted),
    )
    .toSorted((a, b) => {
      const [first, second] = [column.of(a), column.of(b)];
      if (first === null || second === null)
        return Number(first === null) - Number(second === null);
      if (typeof first === "number" && typeof second === "number") return way * (first - second);
      return way * letters.compare(String(first), String(second));
    });
}
