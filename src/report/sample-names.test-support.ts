import { drawNames } from "../demo/account-names.ts";
import { randomOf } from "../lib/random.ts";

const told: Readonly<Record<number, string | null>> = {
  0: "Smith Manufacturing",
  1: "Jones Medical",
  3: `<script>alert("x")</script> & Co.`,
  5: 'Idle O\'Brien "Tools"',
  7: "Żółć Gęślą Jaźń 🦊 sp. z o.o.",
  9: null,
  12: "A company whose registered name is so long that no column of any table was ever made for it GmbH & Co. KG",
  14: "</script><b>bold</b>",
};

const industries = ["machining", "medical", "packaging", "logistics", "laboratories"];
const drawn = drawNames(
  randomOf("names"),
  Array.from({ length: 200 }, (_, i) => industries[i % industries.length] ?? "medical"),
);

/** Returns the name of the account at a place; null where it has none. */
export function sampleName(place: number): string | null {
  const name = told[place];
  if (name !== undefined) return name;
  const round = Math.floor(place / drawn.length);
  return `${drawn[place % drawn.length] ?? "Company"}${round === 0 ? "" : ` ${round + 1}`}`;
}

const owners = ["Anna Kowalska", "Bert O'Neill", 'Carla "CJ" Diaz', null];

export function sampleOwner(place: number): string | null {
  return owners[place % owners.length] ?? null;
}
