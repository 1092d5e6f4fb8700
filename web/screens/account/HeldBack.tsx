import type { ShownHeldBack } from "../../../src/decision/card/card.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { decisionWords } from "./decision-words.ts";

interface HeldBackProps {
  readonly held_back: readonly ShownHeldBack[];
  readonly speech: Speech;
}

/** The ways that are not open, each with the reason. */
export function HeldBack({ held_back, speech }: HeldBackProps) {
  if (held_back.length === 0) return null;
  return (
    <details className="held-back">
      <summary>{speech.say(decisionWords.held_back)}</summary>
      <dl>
        {held_back.map(({ way, title, sentence }) => (
          <div key={way}>
            <dt>{title}</dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
