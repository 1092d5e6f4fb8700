import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { NamedAccount } from "../../../src/api/reviews.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useChangeDesk } from "../../parts/change-desk.ts";
import { useSay } from "../../words/language-context.ts";
import type { View } from "./felt-against-is.ts";
import type { ReviewRecord } from "./open-review.ts";
import { accountsToAskQuery } from "./review-queries.ts";
import { reviewWords } from "./review-words.ts";
import { viewId, viewOf, viewsOfReview } from "./views-of-review.ts";

/** The asking of a person how accounts feel, one by one. */
export interface AskedViews {
  readonly accounts: readonly NamedAccount[];
  /** What was answered, by account. */
  readonly viewed: ReadonlyMap<string, View>;
  readonly skipped: ReadonlySet<string>;
  /** Who is asked about; undefined once everybody was. */
  readonly current: NamedAccount | undefined;
  readonly phase: "feels" | "takes_for";
  readonly turnTo: (account_id: string | null) => void;
  readonly skip: (account_id: string) => void;
  readonly feel: (account: NamedAccount, feels: View["feels"]) => Promise<void>;
  readonly take: (account: NamedAccount, takes_for: View["takes_for"]) => Promise<void>;
}

/** Returns whom to ask about next; every answer is kept at once, so that none is lost. */
export function useViews(record: ReviewRecord): AskedViews {
  const { isBusy } = useChangeDesk();
  const { data: asked } = useSuspenseQuery(accountsToAskQuery(record.body.window));
  const { viewed, save } = useKeptViews(record);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const [phase, setPhase] = useState<AskedViews["phase"]>("feels");
  const { accounts } = asked;
  const turnTo = (account_id: string | null) => {
    setChosen(account_id);
    setPhase("feels");
  };
  return {
    accounts,
    viewed,
    skipped,
    current:
      accounts.find(({ account_id }) => account_id === chosen) ??
      accounts.find(({ account_id }) => !viewed.has(account_id) && !skipped.has(account_id)),
    phase,
    turnTo,
    skip: (account_id) => {
      setSkipped(new Set([...skipped, account_id]));
      turnTo(null);
    },
    feel: async ({ account_id }, feels) => {
      if (isBusy) return;
      setChosen(account_id);
      const takes_for = viewed.get(account_id)?.takes_for ?? null;
      if (await save(account_id, { feels, takes_for })) setPhase("takes_for");
    },
    take: async ({ account_id }, takes_for) => {
      const feels = viewed.get(account_id)?.feels;
      if (feels === undefined || isBusy) return;
      if (await save(account_id, { feels, takes_for })) turnTo(null);
    },
  };
}

type Answer = Pick<View, "feels" | "takes_for">;

function useKeptViews({ body }: ReviewRecord) {
  const say = useSay();
  const desk = useChangeDesk();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: all } = useSuspenseQuery(allRecordsQuery("view"));
  const person = session.user.id;
  const views = viewsOfReview(all, { person, since: body.opened_on });
  const save = async (account_id: string, answer: Answer) => {
    const known = viewOf(all, person, account_id);
    const id = known?.id ?? viewId(person, account_id);
    const view = { account_id, ...answer, note: known?.body.note ?? null };
    const made = await desk.make({
      what: say(reviewWords.what_view),
      told: null,
      writes: [{ kind: "view", id, seen: known?.version ?? 0, body: view }],
    });
    return made !== null;
  };
  return { viewed: new Map(views.map((view) => [view.body.account_id, view.body])), save };
}
