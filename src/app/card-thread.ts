import { madeCard } from "../decision/card/asked-card.ts";

/** What each of the threads that make cards runs. */
export default madeCard;
