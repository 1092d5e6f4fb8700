import { expect, test } from "vitest";
import { pageStyle } from "./assets.ts";

type Colours = Readonly<Record<string, string>>;

const types = ["smith", "jones", "demanding", "thrifty", "unclear"];
const pale = ["thrifty", "unclear"];
const [tokens = ""] = pageStyle().match(/:root \{[^}]*\}/g) ?? [];
const looks = ["light", "dark"] as const;

test.each(looks)("colours can be told from what they stand on, in %s", (look) => {
  const colours = coloursOf(tokens, look);
  for (const paper of ["paper", "raised"]) {
    for (const text of ["ink", "soft"]) {
      expect.soft(contrast(colours, text, paper), `${text} on ${paper}`).toBeGreaterThan(4.5);
    }
  }
  for (const type of types) {
    const text = pale.includes(type) ? "on-pale" : "on-type";
    expect.soft(contrast(colours, text, type), `text on ${type}`).toBeGreaterThan(4.5);
    expect.soft(contrast(colours, type, "paper"), type).toBeGreaterThan(3);
  }
  expect.soft(contrast(colours, "focus", "paper")).toBeGreaterThan(3);
  expect.soft(contrast(colours, "strong", "paper")).toBeGreaterThan(3);
});

const uses = ["freed", "idle", "asking", "serving", "growing", "taken"];

test.each(looks)(
  "uses of hours can be told from the paper, and what stands on them read, in %s",
  (look) => {
    const [plan = ""] = pageStyle().match(/#plan \{[^}]*\}/g) ?? [];
    const colours = coloursOf(tokens + plan, look);
    for (const use of uses) {
      expect.soft(contrast(colours, use, "paper"), use).toBeGreaterThan(3);
      expect.soft(contrast(colours, `on-${use}`, use), `text on ${use}`).toBeGreaterThan(4.5);
    }
  },
);

/** What the colour blind see [Machado, Oliveira & Fernandes 2009], severity 1, in linear RGB. */
const visions = {
  "full sight": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

test.each(Object.entries(visions))("types can be told apart with %s", (_, matrix) => {
  for (const look of looks) {
    const colours = coloursOf(tokens, look);
    const seen = types.map((type) => labOf(through(matrix, linear(colours[type] ?? ""))));
    const apart = seen.flatMap((one, i) => seen.slice(i + 1).map((other) => distance(one, other)));
    expect(apart).toHaveLength(10);
    expect(Math.min(...apart)).toBeGreaterThan(15);
  }
});

function through(matrix: readonly number[], colour: readonly number[]): readonly number[] {
  return [0, 3, 6].map((row) => {
    const sum = colour.reduce((total, part, i) => total + part * (matrix[row + i] ?? 0), 0);
    return Math.min(1, Math.max(0, sum));
  });
}

/** CIE L*a*b* under D65. */
function labOf([red = 0, green = 0, blue = 0]: readonly number[]): readonly number[] {
  const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)));
}

function coloursOf(block: string, look: (typeof looks)[number]): Colours {
  const pairs = [...block.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  return Object.fromEntries(
    pairs.map(([, name = "", light = "", dark = ""]) => [name, look === "light" ? light : dark]),
  );
}

/** Contrast as WCAG 2 defines it. */
function contrast(colours: Colours, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => luminance(colours[name] ?? "#000000"))
    .toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}
