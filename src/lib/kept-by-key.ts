/** Returns what makes each key's value when it is first asked for, and gives the same one from then on. */
export function keptByKey<Key extends string, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.set(key, value);
    return value;
  };
}
