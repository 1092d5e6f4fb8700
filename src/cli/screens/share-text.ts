import { ratio } from "../../lib/ratio.ts";
import type { Speech } from "../../lib/speech.ts";

/** Returns a share in whole percent, with a decimal where that would hide that it is not none or all. */
export function shareText(share: number, speech: Speech): string {
  const isHidden = (share > 0 && share < 0.005) || (share >= 0.995 && share < 1);
  return speech.share(share, isHidden ? 1 : 0);
}

/** Returns a part as a share of a whole; a dash where there is nothing to share. */
export function partText(part: number | null, whole: number | null, speech: Speech): string {
  const share = part === null || whole === null || whole <= 0 ? null : ratio(part, whole);
  return share === null ? "–" : shareText(share, speech);
}
