import type { Wording } from "../../src/lib/language.ts";

export const changeDeskWords = {
  undo: { en: "Undo", pl: "Cofnij" },
  undone: { en: "Taken back.", pl: "Cofnięto." },
  close: { en: "Close this notice", pl: "Zamknij powiadomienie" },
  conflict: {
    en: "Somebody else has changed this since you saw it. Nothing was overwritten; the page now shows it as it stands.",
    pl: "Ktoś inny zmienił to w międzyczasie. Niczego nie nadpisano; strona pokazuje teraz aktualny stan.",
  },
  undo_conflict: {
    en: "It has been changed again since; take the later change back first.",
    pl: "Później wprowadzono tu kolejną zmianę; najpierw cofnij tę późniejszą.",
  },
  fault: { en: "That did not work: {detail}", pl: "To się nie udało: {detail}" },
} as const satisfies Record<string, Wording>;
