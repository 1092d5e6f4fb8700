import { type SectionName, sectionOf } from "../term-sections.ts";
import type { TermName } from "../terms.ts";
import type { WayKind } from "../way-out.ts";

/** An account that is reassigned may get other prices and terms at the same time. */
const priced: readonly WayKind[] = ["reprice", "reassign"];

const kindsBySection: Readonly<Record<SectionName, readonly WayKind[]>> = {
  grow: ["grow"],
  price: priced,
  minimum: priced,
  fees: priced,
  payment: priced,
  reprice: priced,
  reassign: ["reassign"],
  hand_over: ["hand_over"],
  refer: ["refer"],
  end: ["end"],
};

/** Returns the kinds of ways that a term says anything of. */
export function kindsSupposing(name: TermName): readonly WayKind[] {
  return kindsBySection[sectionOf(name)];
}
