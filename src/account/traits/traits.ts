import { contact } from "./contact.ts";
import { demand } from "./demand.ts";
import { offering } from "./offering.ts";
import { payment } from "./payment.ts";
import { perception } from "./perception.ts";
import { price } from "./price.ts";
import { problems } from "./problems.ts";
import type { Trait } from "./trait.ts";
import { trend } from "./trend.ts";
import { trust } from "./trust.ts";
import { wallet } from "./wallet.ts";

/** The ten traits in the order of `traitNames`. */
export const traits: readonly Trait[] = [
  offering,
  price,
  demand,
  problems,
  payment,
  contact,
  perception,
  wallet,
  trust,
  trend,
];
