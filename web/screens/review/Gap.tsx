import type { ReviewInBrief } from "../../../src/review/review.ts";
import { useSay } from "../../words/language-context.ts";
import type { FeltAgainstIs } from "./felt-against-is.ts";
import { GapPicture } from "./GapPicture.tsx";
import { GapTable } from "./GapTable.tsx";
import { MostWrong } from "./MostWrong.tsx";
import { reviewWords } from "./review-words.ts";

interface GapProps {
  readonly felt: FeltAgainstIs;
  readonly review: ReviewInBrief;
}

/** Who feels most wrong, in words, in a picture and in a table. */
export function Gap({ felt, review }: GapProps) {
  const say = useSay();
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
