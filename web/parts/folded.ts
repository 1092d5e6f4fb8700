/** Returns a text in small letters without accents, so that `zolw` finds `Żółw`. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");
}
