import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import { wayDoing } from "./way-words.ts";
import type { WayName, WeighedWay } from "./weighed-way.ts";

export interface AdviceSaid {
  readonly advised: WeighedWay;
  readonly next: { readonly way: WayName; readonly behind: number } | null;
  readonly share: number;
  readonly quarters: number;
}

/** Returns the advice in words: what to do, what it brings over the horizon, how sure, and what comes next. */
export function adviceSentence(
  { advised, next, share, quarters }: AdviceSaid,
  speech: Speech,
): string {
  if (next === null && advised.way.kind === "keep") return speech.say(nothingElse);
  const first = speech.say(advised.way.kind === "keep" ? keeping : advising, {
    doing: wayDoing(advised.way, speech),
    span: spanWords(quarters, speech),
    always: share === 1 ? "yes" : "no",
    share: speech.share(share),
    ...effectWords(advised, speech),
  });
  if (next === null) return first;
  const behind = speech.money(next.behind);
  return `${first} ${speech.say(nextBest, { doing: wayDoing(next.way, speech), behind })}`;
}

function effectWords({ profit, worth }: WeighedWay, speech: Speech) {
  const hours = worth - profit;
  return {
    gains: profit < 0 ? "no" : "yes",
    profit: speech.money(Math.abs(profit)),
    frees: Math.abs(hours) < 0.5 ? "none" : hours < 0 ? "no" : "yes",
    hours: speech.money(Math.abs(hours)),
  };
}

const advising: Wording = {
  en: "Advice: {doing}. Over {span} the firm earns {profit} {gains, select, yes {more} other {less}} than by keeping it as it is{frees, select, yes {, and frees sellers’ hours worth {hours} elsewhere} no {, and takes up sellers’ hours worth {hours} elsewhere} other {}}; it comes out best in {always, select, yes {every case} other {{share} of the cases}} drawn.",
  pl: "Zalecenie: {doing}. W ciągu {span} firma zarobi o {profit} {gains, select, yes {więcej} other {mniej}}, niż gdyby nic nie zmieniła{frees, select, yes {, i uwolni godziny handlowców warte gdzie indziej {hours}} no {, i zajmie godziny handlowców warte gdzie indziej {hours}} other {}}; to najlepsze wyjście {always, select, yes {we wszystkich wylosowanych przypadkach} other {w {share} wylosowanych przypadków}}.",
};
const keeping: Wording = {
  en: "Advice: {doing}. Nothing else is worth more to the firm over {span}; it comes out best in {always, select, yes {every case} other {{share} of the cases}} drawn.",
  pl: "Zalecenie: {doing}. W ciągu {span} nic innego nie da firmie więcej; to najlepsze wyjście {always, select, yes {we wszystkich wylosowanych przypadkach} other {w {share} wylosowanych przypadków}}.",
};
const nothingElse: Wording = {
  en: "Advice: keeping it as it is; no other way is open.",
  pl: "Zalecenie: zostawić wszystko bez zmian; żadne inne wyjście nie wchodzi w grę.",
};
const nextBest: Wording = {
  en: "Next best is {doing}, {behind} behind.",
  pl: "Następne w kolejności: {doing} (o {behind} mniej).",
};

/** Returns a span of quarters as it follows *over*, in Polish as after *w ciągu*. */
export function spanWords(quarters: number, speech: Speech): string {
  const isYears = quarters % 4 === 0;
  return speech.say(isYears ? years : inQuarters, { count: isYears ? quarters / 4 : quarters });
}

const years: Wording = {
  en: "{count, plural, one {one year} =2 {two years} other {# years}}",
  pl: "{count, plural, one {roku} =2 {dwóch lat} other {# lat}}",
};
const inQuarters: Wording = {
  en: "{count, plural, one {one quarter} other {# quarters}}",
  pl: "{count, plural, one {kwartału} other {# kwartałów}}",
};
