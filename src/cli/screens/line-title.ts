/** Returns a field's name as people read it: `early_discounts` is `early discounts`. */
export function lineTitle(name: string): string {
  return titles[name] ?? name.replaceAll("_", " ");
}

const titles: Readonly<Record<string, string>> = {
  cogs: "cost of goods",
  early_discounts: "early-payment discounts",
};

/** Returns what `--why` was asked as a title: `cost_to_serve.inside_sales` is `Cost to serve, inside sales`. */
export function whyTitle(line: string): string {
  const [name = "", ...part] = line.split(".");
  const title = lineTitle(name);
  const own = part.length === 0 ? "" : `, ${part.join(".").replaceAll("_", " ")}`;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}${own}`;
}
