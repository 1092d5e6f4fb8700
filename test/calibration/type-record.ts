import type { AccountType } from "../../src/account/account-type.ts";
import { calibration } from "./calibration-error.ts";
import type { JudgedTruth } from "./judged-demo.ts";

const opposites: Partial<Readonly<Record<AccountType, AccountType>>> = {
  Smith: "Jones",
  Jones: "Smith",
};

/** Returns how accounts made as Smiths and Joneses were typed, and how far stated probabilities are off. */
export function typeRecord(judged: readonly JudgedTruth[]) {
  const ends = judged.filter(({ truth }) => opposites[truth] !== undefined);
  const share = (of: (one: JudgedTruth) => boolean) => ends.filter(of).length / ends.length;
  return {
    accounts: ends.length,
    typed_so: share(({ truth, typing }) => typing.type === truth),
    opposite: share(({ truth, typing }) => typing.type === opposites[truth]),
    /** Over all four types. */
    calibration: calibration(
      judged.flatMap(({ truth, typing: { probability, leaning } }) =>
        probability === null ? [] : [{ probability, hit: leaning === truth }],
      ),
    ),
  };
}
