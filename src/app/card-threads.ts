import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { DecisionCard } from "../decision/card/card.ts";
import type { AskedCard, MakeCard } from "../decision/card/asked-card.ts";
import { withoutBystanders } from "../decision/card/taking-part.ts";
import { siblingModule } from "../lib/sibling-module.ts";

/** Threads that make decision cards beside the one that answers requests: hundreds of draws hold a thread up. */
export interface CardThreads {
  readonly make: MakeCard;
  readonly close: () => Promise<void>;
}

/** Milliseconds; a thread that has made cards before makes them faster. */
const idle = 600_000;

/** Opens threads as cards are asked for; whoever opens them closes them. */
export function openCardThreads(): CardThreads {
  const pool = new Tinypool({
    filename: fileURLToPath(siblingModule("card-thread", import.meta.url)),
    runtime: "worker_threads",
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: idle,
  });
  return {
    make: async ({ basis, ...asked }) => {
      // Whatever is passed to a thread is copied.
      const copied: AskedCard = { ...asked, basis: { ...basis, ...withoutBystanders(basis) } };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the thread's function returns
      return (await pool.run(copied)) as DecisionCard;
    },
    close: () => pool.destroy(),
  };
}
