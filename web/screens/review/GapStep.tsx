import { useSuspenseQuery } from "@tanstack/react-query";
import type { Review } from "../../../src/review/review.ts";
import { allRecordsQuery } from "../../api/all-records.ts";
import { sessionQuery } from "../../api/queries.ts";
import { useSpeech } from "../../words/language-context.ts";
import { type FeltAccount, type FeltAgainstIs, feltAgainstIs } from "./felt-against-is.ts";
import { GapPicture } from "./GapPicture.tsx";
import { GapTable } from "./GapTable.tsx";
import { feltWords, reviewWords } from "./review-words.ts";
import { StepActs } from "./StepActs.tsx";
import type { StepProps } from "./step-props.ts";
import { viewsOfReview } from "./views-of-review.ts";

interface GapStepProps extends StepProps {
  readonly review: Review;
}

/** Holds what the seller feels against what the accounts earn: one picture and a table. */
export function GapStep({ review, record, step, goOn, goTo }: GapStepProps) {
  const { say } = useSpeech(review.currency);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: all } = useSuspenseQuery(allRecordsQuery("view"));
  const asked = { person: session.user.name, since: record.body.opened_on };
  const views = viewsOfReview(all, asked).map(({ body }) => body);
  const felt = feltAgainstIs(views, review);
  return (
    <section aria-labelledby="gap-title">
      <h2 id="gap-title">{say(reviewWords.gap_title)}</h2>
      {views.length === 0 ? (
        <p>{say(reviewWords.gap_none)}</p>
      ) : (
        <Gap felt={felt} review={review} />
      )}
      <StepActs step={step} goTo={goTo} goOn={() => goOn()} />
    </section>
  );
}

interface GapProps {
  readonly felt: FeltAgainstIs;
  readonly review: Review;
}

function Gap({ felt, review }: GapProps) {
  const { say } = useSpeech(review.currency);
  if (!review.told.goods)
    return (
      <>
        <p>{say(reviewWords.gap_untold)}</p>
        <GapTable felt={felt} review={review} />
      </>
    );
  return (
    <>
      <MostWrong felt={felt} />
      <GapPicture felt={felt} />
      <GapTable felt={felt} review={review} />
    </>
  );
}

function MostWrong({ felt: { accounts, of } }: { readonly felt: FeltAgainstIs }) {
  const { say } = useSpeech();
  const placed = accounts.filter(({ gap }) => gap !== null);
  const wrong = placed.filter(({ gap }) => gap !== 0);
  const high = wrong.filter(({ gap }) => (gap ?? 0) > 0).length;
  const [most] = wrong;
  const typed = placed.filter(isTyped);
  const right = typed.filter(({ takes_for, type }) => takes_for === type).length;
  return (
    <>
      <p className="answer">
        {most === undefined
          ? say(reviewWords.none_wrong)
          : say(reviewWords.most_wrong, {
              name: most.name ?? most.account_id,
              felt: say(feltWords[most.feels]),
              place: most.place ?? 0,
              of,
            })}
      </p>
      {wrong.length > 0 && (
        <p>
          {say(reviewWords.gap_count, {
            wrong: wrong.length,
            all: placed.length,
            high,
            low: wrong.length - high,
          })}
        </p>
      )}
      {typed.length > 0 && <p>{say(reviewWords.types_right, { all: typed.length, right })}</p>}
    </>
  );
}

function isTyped({ takes_for, type }: FeltAccount): boolean {
  return takes_for !== null && type !== null && type !== "Unclear";
}
