import { useSay } from "../../words/language-context.ts";
import type { Mark } from "./lock-writes.ts";
import { planWords } from "./plan-words.ts";

interface VerdictButtonsProps {
  readonly name: string;
  readonly title: string;
  readonly mark: Mark | null;
  /** What is said of the change already. */
  readonly standing: "decided" | "settled" | null;
  readonly onMark: (mark: Mark) => void;
}

/** What a reader says of one change. */
export function VerdictButtons({ name, title, mark, standing, onMark }: VerdictButtonsProps) {
  const say = useSay();
  if (standing !== null) return <span className="soft">{say(planWords[standing])}</span>;
  return (
    <span className="verdict">
      {(["accept", "reject"] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={mark === one}
          aria-label={say(planWords[`${one}_named`], { name, title })}
          onClick={() => onMark(one)}
        >
          {say(planWords[one])}
        </button>
      ))}
    </span>
  );
}
