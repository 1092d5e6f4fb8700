/** Returns the address of a module beside another: `.ts` in the source, `.js` in the package. */
export function siblingModule(name: string, beside: string): URL {
  const extension = beside.slice(beside.lastIndexOf("."));
  return new URL(`${name}${extension}`, beside);
}
