import type { Speech } from "../../lib/speech.ts";
import { called, rankedAccounts } from "../question-accounts.ts";
import type { Question } from "../review.ts";
import { unanswered } from "../unanswered.ts";
import { type ReviewRow, type ReviewRows, sumOver } from "../review-row.ts";

/** Which customers bring the most complaints from our own service people? */
export function complaintsQuestion(rows: ReviewRows, speech: Speech): Question {
  const question = { id: "complaints", question: speech.say(words.question) } as const;
  const all = sumOver(rows.now, problems);
  if (all === 0)
    return unanswered(question, {
      answer: speech.say(rows.knows.touches ? words.none : words.unknown),
      follows: speech.say(words.bring),
    });
  const accounts = rankedAccounts(rows, {
    figure: problems,
    unit: "count",
    label: speech.say(words.problems),
  });
  const top = accounts.reduce((sum, { value }) => sum + value, 0);
  return {
    ...question,
    number: {
      value: all,
      unit: "count",
      label: speech.say(words.label, { all }),
      before: problemsBefore(rows),
    },
    answer: speech.say(words.answer, {
      all,
      complaints: sumOver(rows.now, ({ complaints }) => complaints),
      top: accounts.length,
      share: speech.share(top / all),
    }),
    follows: follows(accounts[0], speech),
    accounts,
  };
}

/** Where nobody recorded a problem, none is known: that is no proof that there was none. */
function problemsBefore({ before }: ReviewRows): number | null {
  return sumOver(before ?? [], problems) || null;
}

const problems = (row: ReviewRow) => row.problems;

function follows(first: Question["accounts"][number] | undefined, speech: Speech): string {
  if (first === undefined) return speech.say(words.bring);
  return speech.say(words.follows, { name: called(first), problems: first.value });
}

const words = {
  question: {
    en: "Which customers bring the most complaints from our own service people?",
    pl: "Na których klientów najczęściej skarży się nasza obsługa?",
  },
  problems: { en: "problems", pl: "problemy" },
  label: {
    en: "{all, plural, one {problem} other {problems}}: complaints, returns and disputes",
    pl: "{all, plural, one {problem} few {problemy} many {problemów} other {problemu}}: reklamacje, zwroty i sporne faktury",
  },
  answer: {
    en: "{all, plural, one {# problem is on record} other {# problems are on record}}, {complaints, plural, =0 {none of them a complaint} one {# of them a complaint} other {# of them complaints}}; {top, plural, one {one account makes} other {# accounts make}} {share} of them.",
    pl: "{all, plural, one {Zapisano # problem} few {Zapisano # problemy} many {Zapisano # problemów} other {Zapisano # problemu}}, w tym {complaints, plural, =0 {żadnej reklamacji} one {# reklamację} few {# reklamacje} many {# reklamacji} other {# reklamacji}}; {top, plural, one {jeden klient odpowiada} few {# klienci odpowiadają} many {# klientów odpowiada} other {# klienta odpowiada}} za {share} z nich.",
  },
  follows: {
    en: "Ask customer service about {name} ({problems, plural, one {# problem} other {# problems}}): is it our quality or its way of ordering?",
    pl: "Zapytaj obsługę o klienta {name} ({problems, plural, one {# problem} few {# problemy} many {# problemów} other {# problemu}}): to kwestia naszej jakości czy jego sposobu zamawiania?",
  },
  none: {
    en: "The book holds no complaint, return or disputed invoice: either there was none, or none has been imported.",
    pl: "W danych nie ma żadnej reklamacji, żadnego zwrotu ani żadnej spornej faktury: albo ich nie było, albo ich nie zaimportowano.",
  },
  unknown: {
    en: "The book cannot tell: it holds no touches and no disputed invoices.",
    pl: "Z danych to nie wynika: nie ma w nich kontaktów ani spornych faktur.",
  },
  bring: {
    en: "Import complaints, returns and tickets as touches (account_id, on, kind, problem).",
    pl: "Zaimportuj reklamacje, zwroty i zgłoszenia jako kontakty (touches: account_id, on, kind, problem).",
  },
} as const;
