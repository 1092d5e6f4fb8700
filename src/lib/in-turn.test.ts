import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { inTurn } from "./in-turn.ts";

test("works run one after another, also behind one that fails", async () => {
  const turn = inTurn();
  const done: string[] = [];
  const work = (name: string, ms: number) => async () => {
    done.push(`${name} begins`);
    await setTimeout(ms);
    done.push(`${name} ends`);
    if (name === "b") throw new Error("b failed");
    return name;
  };
  const ended = await Promise.allSettled([
    turn(work("a", 20)),
    turn(work("b", 5)),
    turn(work("c", 0)),
  ]);
  expect(done).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  expect(ended.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
