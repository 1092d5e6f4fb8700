import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import type { CalibrationSums } from "./follow-through-document.ts";

/** With fewer, one account makes the figure. */
const leastHeld = 5;

/** Returns how good promises were, in one sentence. */
export function calibrationSentence(sums: CalibrationSums, speech: Speech): string {
  const { held, kept, compared, kept_beyond_chance, ratio, median_ratio } = sums;
  if (held === 0) return speech.say(none);
  const share = (value: number | null) => (value === null ? "" : speech.share(value));
  return speech.say(words, {
    held,
    kept,
    together: ratio === null ? "untold" : "told",
    ratio: share(ratio),
    middle: median_ratio === null || held === 1 ? "untold" : "told",
    median: share(median_ratio),
    compared,
    beyond: kept_beyond_chance,
    uncompared: held - compared,
    few: held < leastHeld ? "few" : "enough",
  });
}

const none: Wording = {
  en: "No promise can be held against the ledger yet.",
  pl: "Żadnej obietnicy nie można jeszcze rozliczyć.",
};

const words: Wording = {
  en: "{held, plural, one {Of the one promise} other {Of # promises}} that can be held so far {kept, plural, =0 {none was} one {# was} other {# were}} kept{kept, plural, =0 {} other {{compared, plural, =0 {} other {, {beyond, plural, =0 {none} other {#}} of them beyond what chance alone could bring}}}}{together, select, told {; what came in all is {ratio} of what was promised} other {}}{middle, select, told {, and {median} for the middle one} other {}}{uncompared, plural, =0 {} one {; # could not be compared with untouched accounts, so that the market is in it} other {; # could not be compared with untouched accounts, so that the market is in them}}{few, select, few {; these are too few to learn from} other {}}.",
  pl: "{held, plural, one {Na jedną obietnicę, którą można już rozliczyć, dotrzymano} few {Na # obietnice, które można już rozliczyć, dotrzymano} many {Na # obietnic, które można już rozliczyć, dotrzymano} other {Na # obietnicy, które można już rozliczyć, dotrzymano}} {kept, plural, =0 {żadnej} other {#{compared, plural, =0 {} other {, w tym {beyond, plural, =0 {żadnej} other {#}} poza granicami przypadku}}}}{together, select, told {; łączny wynik to {ratio} tego, co obiecano} other {}}{middle, select, told {, a środkowy {median}} other {}}{uncompared, plural, =0 {} one {; # nie dało się porównać z klientami bez decyzji, więc zawiera zmiany rynku} few {; # nie dało się porównać z klientami bez decyzji, więc zawierają zmiany rynku} many {; # nie dało się porównać z klientami bez decyzji, więc zawierają zmiany rynku} other {; # nie dało się porównać z klientami bez decyzji, więc zawierają zmiany rynku}}{few, select, few {; to za mało, by wyciągać wnioski} other {}}.",
};
