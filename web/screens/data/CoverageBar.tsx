import type { EvidenceShares } from "../../../src/account/evidence-shares.ts";
import { useSay, useSpeech } from "../../words/language-context.ts";
import { dataWords } from "./data-words.ts";

interface CoverageBarProps {
  readonly shares: EvidenceShares;
}

const kinds = ["measured", "estimated", "missing"] as const;

/** Shares of what is measured, estimated and missing, as a bar and in words. */
export function CoverageBar({ shares }: CoverageBarProps) {
  const say = useSay();
  const speech = useSpeech();
  const some = kinds.filter((kind) => shares[kind] > 0);
  return (
    <>
      <span className="coverage-bar" aria-hidden="true">
        {some.map((kind) => (
          <span key={kind} data-kind={kind} style={{ flexGrow: shares[kind] }} />
        ))}
      </span>
      <p className="soft coverage-told">
        {some
          .map((kind) =>
            say(dataWords[kind], {
              share: speech.share(shares[kind], shares[kind] < 0.01 ? 1 : 0),
            }),
          )
          .join(" · ")}
      </p>
    </>
  );
}
