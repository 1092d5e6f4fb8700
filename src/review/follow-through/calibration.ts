import { kindTitle } from "../../decision/card/way-words.ts";
import { toHundredths, toBasisPoints } from "../../decision/card/to-hundredths.ts";
import { type WayKind, wayKinds } from "../../decision/way-out.ts";
import { ratio } from "../../lib/ratio.ts";
import type { Speech } from "../../lib/speech.ts";
import { calibrationSentence } from "./calibration-sentence.ts";
import type { Calibration, CalibrationSums } from "./follow-through-document.ts";
import { type FollowedAccount, lacksPartnerFee } from "./followed-checkpoint.ts";
import type { HeldCheckpoint } from "./hold-checkpoint.ts";
import { middleOf } from "./middle-of.ts";
import { ratioOf } from "./shown-figures.ts";

/** Returns how good promises were on the whole and by way. */
export function calibrationOf(followed: readonly FollowedAccount[], speech: Speech): Calibration {
  const latest = followed.flatMap(latestHeld);
  const sums = sumsOf(latest);
  return {
    ...sums,
    sentence: calibrationSentence(sums, speech),
    by_way: wayKinds
      .filter((way) => latest.some((one) => one.way === way))
      .map((way) => ({
        way,
        title: kindTitle(way, speech),
        ...sumsOf(latest.filter((one) => one.way === way)),
      })),
  };
}

interface LatestHeld {
  readonly way: WayKind;
  readonly held: HeldCheckpoint;
}

/** Earlier checkpoints are parts of the latest: a decision counts once. */
function latestHeld(account: FollowedAccount): readonly LatestHeld[] {
  const latest = account.checkpoints.findLast((one) => one.kind === "held");
  if (latest === undefined || latest.held.verdict === "nothing_promised") return [];
  if (lacksPartnerFee(latest.held, account)) return [];
  return [{ way: account.decision.body.way, held: latest.held }];
}

function sumsOf(latest: readonly LatestHeld[]): CalibrationSums {
  const held = latest.map((one) => one.held);
  const count = (verdict: HeldCheckpoint["verdict"]) =>
    held.filter((one) => one.verdict === verdict).length;
  const promised = held.reduce((sum, one) => sum + one.promised_in_market, 0);
  const brought = held.reduce((sum, one) => sum + one.brought, 0);
  const ratios = held.flatMap((one) => ratioOf(one.brought, one.promised_in_market) ?? []);
  const middle = middleOf(ratios);
  const share = ratio(count("kept"), held.length);
  return {
    held: held.length,
    kept: count("kept"),
    fell_short: count("fell_short"),
    against: count("against"),
    compared: held.filter(({ market }) => market !== null).length,
    kept_beyond_chance: held.filter(isKeptBeyondChance).length,
    promised: toHundredths(promised),
    brought: toHundredths(brought),
    ratio: ratioOf(brought, promised),
    median_ratio: middle === null ? null : toBasisPoints(middle),
    share_kept: share === null ? null : toBasisPoints(share),
  };
}

function isKeptBeyondChance({ verdict, market }: HeldCheckpoint): boolean {
  return verdict === "kept" && market?.beyond_chance === true;
}
