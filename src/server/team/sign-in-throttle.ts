/** How many failures in a quarter of an hour make one wait. */
const most = { pair: 5, address: 20, account: 50 } as const;
const quarterHour = 15 * 60 * 1000;
const mostKnown = 50_000;

export interface Attempt {
  readonly email: string;
  /** From where it comes. */
  readonly address: string;
}

/** Slows down whoever guesses passwords: at one account from one place, at many from one place, at one from many. */
export interface SignInThrottle {
  /** Returns after how many seconds one may try again; 0 for at once. */
  readonly wait: (attempt: Attempt) => number;
  readonly failed: (attempt: Attempt) => void;
  /** Forgets the failures of an account from one place. */
  readonly succeeded: (attempt: Attempt) => void;
}

/** Returns a throttle that has seen nothing yet; `now` is in milliseconds. */
export function signInThrottle(now: () => number): SignInThrottle {
  const failures = new Map<string, readonly number[]>();
  const recent = (key: string) =>
    (failures.get(key) ?? []).filter((at) => at > now() - quarterHour);
  return {
    wait: (attempt) =>
      Math.max(
        0,
        ...keysOf(attempt).map(({ key, allowed }) => {
          const times = recent(key);
          const oldest = times.at(-allowed);
          return oldest === undefined ? 0 : Math.ceil((oldest + quarterHour - now()) / 1000);
        }),
      ),
    failed: (attempt) => {
      for (const { key } of keysOf(attempt)) {
        const times = [...recent(key), now()].slice(-most.account);
        failures.delete(key);
        failures.set(key, times);
      }
      for (const key of [...failures.keys()].slice(0, Math.max(0, failures.size - mostKnown)))
        failures.delete(key);
    },
    succeeded: (attempt) => {
      const [pair] = keysOf(attempt);
      if (pair !== undefined) failures.delete(pair.key);
    },
  };
}

function keysOf({ email, address }: Attempt) {
  const account = email.toLowerCase();
  return [
    { key: `pair ${address} ${account}`, allowed: most.pair },
    { key: `address ${address}`, allowed: most.address },
    { key: `account ${account}`, allowed: most.account },
  ];
}
