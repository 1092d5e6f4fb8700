import { createHash, randomBytes } from "node:crypto";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import type { Kysely } from "kysely";

export interface SignInTerms {
  /** Of the database in which the journal is. */
  readonly db: Kysely<never>;
  readonly type: "sqlite" | "postgres";
  /** Signs cookies; whoever has it can make them. */
  readonly secret: string;
  /** As browsers reach the server. */
  readonly address: string;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Who has a password, and who is signed in. What somebody may do is not its business. */
export interface SignIn {
  /** Gives somebody a password, or another one, which ends all sessions; false where it is too short or too long. */
  readonly setPassword: (of: Credentials & { readonly name: string }) => Promise<boolean>;
  readonly hasPassword: (email: string) => Promise<boolean>;
  /** Returns the cookies of a new session, or null where address and password do not go together. */
  readonly begin: (credentials: Credentials) => Promise<readonly string[] | null>;
  /** Returns the address of whoever a request's cookies belong to. */
  readonly emailOf: (headers: Headers) => Promise<string | null>;
  /** Ends the session of a request, and returns the cookies that say so. */
  readonly end: (headers: Headers) => Promise<readonly string[]>;
  /** Ends all sessions of somebody. */
  readonly endAll: (email: string) => Promise<void>;
  /** Returns a code that can be used once, for `purpose`, until `expires`. */
  readonly invite: (purpose: string, expires: Date) => Promise<string>;
  /** Returns what an unused code is for; null where it is none, or too old. */
  readonly purposeOf: (code: string) => Promise<string | null>;
  /** Uses a code up; false where somebody has done so before. */
  readonly use: (code: string) => Promise<boolean>;
}

/** A sentence is easier to keep in mind than signs, and harder to guess. */
const shortestPassword = 12;
const longestPassword = 128;
const sessionSeconds = 12 * 60 * 60;

/** Returns whether a text may be a password: nothing but its length counts. */
export function isPassword(text: string): boolean {
  return text.length >= shortestPassword && text.length <= longestPassword;
}

/** Returns what signs people in, with its tables made. */
export async function openSignIn(terms: SignInTerms): Promise<SignIn> {
  const options = optionsOf(terms);
  await (await getMigrations(options)).runMigrations();
  const { api, $context } = betterAuth(options);
  const { internalAdapter: stored, password: hashed } = await $context;
  return {
    setPassword: async ({ email: given, name, password }) => {
      if (!isPassword(password)) return false;
      const email = given.toLowerCase();
      const known = await stored.findUserByEmail(email);
      if (known === null) await api.signUpEmail({ body: { email, name, password } });
      else {
        await stored.updatePassword(known.user.id, await hashed.hash(password));
        await stored.deleteUserSessions(known.user.id);
      }
      return true;
    },
    hasPassword: async (email) => (await stored.findUserByEmail(email.toLowerCase())) !== null,
    begin: async ({ email, password }) => {
      try {
        const body = { email: email.toLowerCase(), password };
        return (await api.signInEmail({ body, returnHeaders: true })).headers.getSetCookie();
      } catch (error) {
        if (error instanceof APIError && error.statusCode < 500) return null;
        throw error;
      }
    },
    emailOf: async (headers) => (await api.getSession({ headers }))?.user.email ?? null,
    end: async (headers) =>
      (await api.signOut({ headers, returnHeaders: true })).headers.getSetCookie(),
    endAll: async (email) => {
      const found = await stored.findUserByEmail(email.toLowerCase());
      if (found !== null) await stored.deleteUserSessions(found.user.id);
    },
    invite: async (value, expiresAt) => {
      const code = randomBytes(24).toString("base64url");
      await stored.createVerificationValue({ identifier: hashOf(code), value, expiresAt });
      return code;
    },
    purposeOf: async (code) => {
      const found = await stored.findVerificationValue(hashOf(code));
      return found !== null && found.expiresAt > new Date() ? found.value : null;
    },
    use: async (code) => (await stored.consumeVerificationValue(hashOf(code))) !== null,
  };
}

function optionsOf({ db, type, secret, address }: SignInTerms) {
  return {
    database: { db, type },
    secret,
    baseURL: address,
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: { modelName: "sign_in_user" },
    session: { modelName: "sign_in_session", expiresIn: sessionSeconds },
    account: { modelName: "sign_in_account" },
    verification: { modelName: "sign_in_code" },
    // Nothing of its own routes is mounted, so its own limits would count nothing.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: "warto",
      useSecureCookies: address.startsWith("https:"),
      defaultCookieAttributes: { sameSite: "strict" as const, httpOnly: true },
    },
  };
}

/** Whoever reads the database has no code that opens anything. */
function hashOf(code: string): string {
  return `code:${createHash("sha256").update(code).digest("base64url")}`;
}
