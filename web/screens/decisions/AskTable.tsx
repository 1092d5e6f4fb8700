import type { WireRecord } from "../../../src/api/records.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { Money } from "../../parts/Money.tsx";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSpeech } from "../../words/language-context.ts";
import type { AccountNames } from "./account-names.ts";
import { decisionsWords } from "./decisions-words.ts";
import { RowAct } from "../../parts/RowAct.tsx";

type AskRecord = WireRecord<"ask">;

interface AskTableProps {
  readonly asks: readonly AskRecord[];
  readonly names: AccountNames;
  readonly today: string;
  readonly currency: string;
}

/** Asks, the latest first; those without an answer can be given one. */
export function AskTable({ asks, names, today, currency }: AskTableProps) {
  const speech = useSpeech(currency);
  const { say } = speech;
  const columns: readonly Column<AskRecord>[] = [
    { head: say(decisionsWords.asked_on), cell: ({ body }) => speech.date(body.on) },
    {
      head: say(decisionsWords.account),
      cell: ({ body }) => (body.account_id === null ? "–" : names.called(body.account_id)),
    },
    { head: say(decisionsWords.person), cell: ({ body }) => body.person ?? "–" },
    { head: say(decisionsWords.about), cell: ({ body }) => body.about ?? "–" },
    {
      head: say(decisionsWords.size),
      kind: "figure",
      cell: ({ body }) => <Money amount={body.size} currency={currency} />,
    },
    {
      head: say(decisionsWords.answer),
      className: "row-acts",
      cell: (ask) => <Answer ask={ask} today={today} />,
    },
  ];
  return (
    <Table
      label={say(decisionsWords.asks_lead)}
      columns={columns}
      rows={asks.toSorted((a, b) => b.body.on.localeCompare(a.body.on))}
      keyOf={({ id }) => id}
    />
  );
}

interface AnswerProps {
  readonly ask: AskRecord;
  readonly today: string;
}

/** The answer, or the way to write it down. */
function Answer({ ask: { id, version, body }, today }: AnswerProps) {
  const { say } = useSpeech();
  const desk = useChangeDesk();
  if (body.answer !== "pending") return say(decisionsWords[body.answer]);
  const about = body.about ?? body.person ?? body.on;
  const answerWith = (answer: "yes" | "no") =>
    void desk.make({
      what: say(decisionsWords.what_answer),
      told: say(decisionsWords.answered),
      writes: [{ kind: "ask", id, seen: version, body: { ...body, answer, answered_on: today } }],
    });
  return (
    <>
      <RowAct
        title={say(decisionsWords.yes)}
        label={say(decisionsWords.answer_yes_of, { about })}
        onAct={() => answerWith("yes")}
      />
      <RowAct
        title={say(decisionsWords.no)}
        label={say(decisionsWords.answer_no_of, { about })}
        onAct={() => answerWith("no")}
      />
    </>
  );
}
