import { type KeyboardEvent, useEffect, useRef } from "react";
import { type AccountType, accountTypes } from "../../../src/account/account-type.ts";
import { typeWords } from "../../../src/account/type-words.ts";
import type { NamedAccount } from "../../../src/api/reviews.ts";
import type { Wording } from "../../../src/lib/language.ts";
import { feelings } from "../../../src/record/record-kinds.ts";
import { useSay } from "../../words/language-context.ts";
import type { View } from "./felt-against-is.ts";
import { reviewWords } from "./review-words.ts";
import { feelingWords } from "./step-words.ts";
import "./view-question.css";

interface ViewQuestionProps {
  readonly account: NamedAccount;
  readonly place: { readonly n: number; readonly all: number };
  readonly phase: "feels" | "takes_for";
  readonly answer: View | null;
  readonly onFeel: (feels: View["feels"]) => void;
  readonly onTake: (takes_for: View["takes_for"]) => void;
  readonly onSkip: () => void;
}

const typesTold: Readonly<Record<AccountType, Wording>> = {
  Smith: reviewWords.smith_told,
  Demanding: reviewWords.demanding_told,
  Thrifty: reviewWords.thrifty_told,
  Jones: reviewWords.jones_told,
};

/** Asks about one account; number keys answer while the focus is within. */
export function ViewQuestion(props: ViewQuestionProps) {
  const { account, place, phase, answer, onFeel, onTake, onSkip } = props;
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const choices =
    phase === "feels"
      ? feelings.map((feels) => ({
          choose: () => onFeel(feels),
          isChosen: answer?.feels === feels,
        }))
      : [...accountTypes, null].map((type) => ({
          choose: () => onTake(type),
          isChosen: answer !== null && answer.takes_for === type && type !== null,
        }));
  const texts =
    phase === "feels"
      ? feelings.map((feels) => ({ title: say(feelingWords[feels]), told: null }))
      : [
          ...accountTypes.map((type) => ({
            title: say(typeWords[type]),
            told: say(typesTold[type]),
          })),
          { title: say(reviewWords.would_not_say), told: null },
        ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "0") onSkip();
    choices[Number(event.key) - 1]?.choose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys work only while the focus is on the buttons within
    <article className="view-card" aria-labelledby="view-account" onKeyDown={onKeyDown}>
      <p className="soft">{say(reviewWords.asked_of, place)}</p>
      <h3 id="view-account" ref={heading} tabIndex={-1}>
        {account.name ?? account.account_id}
      </h3>
      <p id="view-question" className="view-question">
        {say(reviewWords[phase])}
      </p>
      <div role="group" aria-labelledby="view-question" className="view-choices">
        {choices.map(({ choose, isChosen }, i) => (
          <button key={texts[i]?.title} type="button" aria-pressed={isChosen} onClick={choose}>
            <kbd aria-hidden="true">{i + 1}</kbd>
            <span>
              {texts[i]?.title}
              {texts[i]?.told !== null && <small>{texts[i]?.told}</small>}
            </span>
          </button>
        ))}
      </div>
      <button type="button" className="quiet" onClick={onSkip}>
        <kbd aria-hidden="true">0</kbd> {say(reviewWords.skip)}
      </button>
    </article>
  );
}
