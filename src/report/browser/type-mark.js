import { html } from "./html.js";

/**
 * @import { AccountFigures } from "../account-view.ts"
 * @import { PanelTexts } from "../panel-words.ts"
 */

/**
 * Returns the name of a type behind its colour; hollow where the account is ring-fenced.
 *
 * @param {import("../../account/account-type.ts").StatedType | null} type null for a prospect
 * @param {PanelTexts} texts
 * @param {boolean} [isFenced]
 */
export function typeMark(type, texts, isFenced = false) {
  if (type === null) return html`<span class="mark prospect hollow">${texts.words.prospect}</span>`;
  const hollow = isFenced ? " hollow" : "";
  return html`<span class="mark ${type.toLowerCase()}${hollow}">${texts.types[type]}</span>`;
}

/**
 * Returns the mark of an account's type.
 *
 * @param {AccountFigures} account
 * @param {PanelTexts} texts
 */
export function accountMark({ prospect, type, fence }, texts) {
  return typeMark(prospect ? null : type, texts, fence !== null);
}

/**
 * Returns the class that colours an account.
 *
 * @param {Pick<AccountFigures, "prospect" | "type">} account
 */
export function typeClass({ prospect, type }) {
  return prospect ? "prospect" : type.toLowerCase();
}

/**
 * Returns a probability that is never told as a certainty.
 *
 * @param {number} probability
 * @param {PanelTexts} texts
 * @param {(share: number) => string} share
 */
export function sureText(probability, texts, share) {
  if (probability > 0 && probability < 0.005)
    return texts.words.under.replace("{share}", share(0.01));
  return probability > 0.995
    ? texts.words.over.replace("{share}", share(0.99))
    : share(probability);
}

/**
 * Returns what an account is and how surely, in a few words.
 *
 * @param {AccountFigures} account
 * @param {PanelTexts} texts
 * @param {(share: number) => string} share
 */
export function typeWordsOf(
  { prospect, type, leaning, probability, unclear, fence },
  texts,
  share,
) {
  if (prospect) return [];
  const { words } = texts;
  const sure = probability === null ? null : sureText(probability, texts, share);
  const told = [
    type !== "Unclear" && sure !== null && `${words.probability.toLowerCase()} ${sure}`,
    type === "Unclear" && unclear !== null && texts.unclear[unclear],
    type === "Unclear" &&
      leaning !== null &&
      sure !== null &&
      words.leaning.replace("{type}", texts.types[leaning]).replace("{share}", sure),
    fence !== null && texts.fences[fence],
  ];
  return told.filter((one) => one !== false);
}

/**
 * Returns how an account is called, by its id where it has no name.
 *
 * @param {{ readonly id: string, readonly name: string | null }} account
 */
export function calledOf({ id, name }) {
  return name ?? id;
}
