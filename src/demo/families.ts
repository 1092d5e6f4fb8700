import type { Offering } from "./behaviour.ts";

/** A family of products: what it is for, what it earns at list price, and what one piece costs at list. */
export interface Family {
  readonly name: string;
  readonly offering: Offering;
  readonly list_margin: number;
  readonly list_price: number;
  readonly products: number;
}

/** The range of the demo distributor. */
export const families: readonly Family[] = [
  { name: "fasteners", offering: "parts", list_margin: 0.36, list_price: 8, products: 24 },
  { name: "bearings", offering: "parts", list_margin: 0.39, list_price: 46, products: 18 },
  { name: "seals", offering: "parts", list_margin: 0.41, list_price: 14, products: 16 },
  {
    name: "hoses and fittings",
    offering: "parts",
    list_margin: 0.39,
    list_price: 28,
    products: 18,
  },
  { name: "abrasives", offering: "parts", list_margin: 0.36, list_price: 12, products: 14 },
  { name: "cutting tools", offering: "parts", list_margin: 0.35, list_price: 38, products: 18 },
  { name: "bins and drawers", offering: "parts", list_margin: 0.29, list_price: 22, products: 12 },
  {
    name: "dosing systems",
    offering: "solution",
    list_margin: 0.46,
    list_price: 620,
    products: 10,
  },
  {
    name: "supply cabinets",
    offering: "solution",
    list_margin: 0.45,
    list_price: 480,
    products: 8,
  },
  {
    name: "filtration kits",
    offering: "solution",
    list_margin: 0.47,
    list_price: 240,
    products: 12,
  },
  {
    name: "maintenance plans",
    offering: "service",
    list_margin: 0.5,
    list_price: 190,
    products: 6,
  },
  { name: "calibration", offering: "service", list_margin: 0.52, list_price: 120, products: 6 },
  { name: "safety wear", offering: "other", list_margin: 0.38, list_price: 26, products: 12 },
  {
    name: "packaging and freight",
    offering: "other",
    list_margin: 0.22,
    list_price: 18,
    products: 4,
  },
];
