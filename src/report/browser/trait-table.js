import { filled } from "./figures.js";
import { html } from "./html.js";
import { placeStrip } from "./strips.js";
import { typeMark } from "./type-mark.js";

/**
 * @import { TraitReading } from "../../account/traits/trait.ts"
 * @import { PanelSpeech } from "./account-panel.js"
 */

/**
 * Returns the traits of an account, each with its place between Jones and Smith.
 *
 * @param {readonly TraitReading[]} traits
 * @param {PanelSpeech} speech
 */
export function traitTable(traits, speech) {
  const { words } = speech.texts;
  return html`<h4 class="over-table" id="traits-title">${words.traits}</h4><div class="scroll" tabindex="0" role="group" aria-labelledby="traits-title"><table class="traits" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.trait}</th>
<th role="columnheader" scope="col"><span class="ends"><span>Jones</span><span>Smith</span></span><span class="hidden">${words.place}</span></th><th role="columnheader" scope="col">${words.leans}</th><th role="columnheader" scope="col">${words.what}</th><th role="columnheader" scope="col">${words.evidence}</th></tr></thead>
<tbody role="rowgroup">${traits.map((trait) => traitRow(trait, speech))}</tbody></table></div>`;
}

/** @param {TraitReading} trait @param {PanelSpeech} speech */
function traitRow(
  { name, title, percentile, direction, sentence, evidence },
  { texts, figures, towards_smith },
) {
  const { words } = texts;
  const smithness =
    percentile === null || towards_smith[name] !== -1 ? percentile : 100 - percentile;
  const told =
    percentile === null
      ? words.unknown
      : filled(words.percentile, { share: figures.share(Math.min(percentile, 99) / 100) });
  return html`<tr role="row" class="${evidence}"><th role="rowheader" scope="row">${title}</th><td role="cell" class="place">${placeStrip(smithness, (direction ?? "unclear").toLowerCase())}<span class="hidden">${told}</span></td>
<td role="cell">${direction === null ? html`<span class="faint">${percentile === null ? "–" : words.neither}</span>` : typeMark(direction, texts)}</td><td role="cell" class="told-trait">${sentence}</td><td role="cell" class="evidence">${texts.evidence[evidence]}</td></tr>`;
}
