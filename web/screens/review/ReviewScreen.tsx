import "./review.css";
import { ChangeDeskProvider } from "../../parts/ChangeDeskProvider.tsx";
import { ReviewShown } from "./ReviewShown.tsx";

/** The review at regular intervals: how accounts feel, what they are, seven questions, the signature. */
export function ReviewScreen() {
  return (
    <ChangeDeskProvider>
      <ReviewShown />
    </ChangeDeskProvider>
  );
}
