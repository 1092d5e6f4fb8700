import type { Wording } from "../../src/lib/language.ts";

/** Words of the notice that follows a change. */
export const changeNoticeWords = {
  undo: { en: "Undo", pl: "Cofnij" },
  close: { en: "Close", pl: "Zamknij" },
  undone: { en: "Taken back.", pl: "Cofnięto." },
} as const satisfies Record<string, Wording>;
