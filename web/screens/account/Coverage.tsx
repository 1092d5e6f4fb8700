import type { Coverage as CoverageOf } from "../../../src/account/coverage.ts";
import type { EvidenceShares } from "../../../src/account/evidence-shares.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { accountWords } from "./account-words.ts";
import "./judgement.css";

interface CoverageProps {
  readonly coverage: CoverageOf;
  readonly speech: Speech;
}

const parts = ["cost_of_goods", "payment_dates", "time"] as const;

/** How much of the figures is measured, by how much profit could differ, and what to import. */
export function Coverage({ coverage, speech }: CoverageProps) {
  const { say } = speech;
  return (
    <section aria-labelledby="rests-title">
      <h2 id="rests-title">{say(accountWords.rests)}</h2>
      <div className="account-notes">
        {parts.map((part) => {
          const { shares, sentence } = coverage[part];
          return (
            <section key={part} aria-labelledby={`rests-${part}`}>
              <h3 id={`rests-${part}`}>{say(accountWords[part])}</h3>
              {shares !== null && <SharesBar shares={shares} speech={speech} />}
              <p>{sentence}</p>
            </section>
          );
        })}
      </div>
    </section>
  );
}

const known = ["measured", "estimated", "missing"] as const;

interface SharesBarProps {
  readonly shares: EvidenceShares;
  readonly speech: Speech;
}

/** Shares as one bar, and the same in words. */
function SharesBar({ shares, speech }: SharesBarProps) {
  const told = Object.fromEntries(known.map((one) => [one, speech.share(shares[one])]));
  return (
    <>
      <div className="shares" aria-hidden="true">
        {known.map((one) => (
          <span key={one} className={one} style={{ flexGrow: shares[one] }} />
        ))}
      </div>
      <p className="small soft">{speech.say(accountWords.share_told, told)}</p>
    </>
  );
}
