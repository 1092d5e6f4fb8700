import { randomBytes } from "node:crypto";
import type { Context } from "hono";
import type { Journal } from "../../journal/journal.ts";
import type { JournalPlace } from "../../journal/open-journal.ts";
import { Refusal } from "../../lib/refusal.ts";
import type { Gate } from "../gate.ts";
import { isLoopback } from "../own-host.ts";
import type { TeamTerms } from "../routes/team.ts";
import { hasOwner } from "./members.ts";
import { openTeamDatabase } from "./open-team-database.ts";
import { openSignIn } from "./sign-in.ts";
import { signInThrottle } from "./sign-in-throttle.ts";
import { teamGate } from "./team-gate.ts";
import { teamSecret } from "./team-secret.ts";

export interface TeamRequest {
  readonly folder: string;
  readonly journal: Journal;
  readonly place: JournalPlace;
  /** The address of this computer to listen on. */
  readonly host: string;
  /** As browsers reach the server through a proxy; null for directly. */
  readonly public_url: string | null;
  readonly now: () => Date;
  readonly addressOf: (context: Context) => string;
}

/** A team's way into a book. */
export interface OpenTeam {
  readonly gate: Gate;
  readonly terms: (address: () => string) => TeamTerms;
  /** Makes its bearer the owner; null where there is one. */
  readonly owner_code: string | null;
  readonly close: () => Promise<void>;
}

/** Opens a team's way in; refuses to be reached from elsewhere without an owner, or unencrypted. */
export async function openTeam(request: TeamRequest): Promise<OpenTeam> {
  const { folder, journal, place, host, public_url, now, addressOf } = request;
  if (!isLoopback(host) && public_url?.startsWith("https:") !== true)
    throw new Refusal({
      en: `on ${host} passwords would cross the network as they are: put a proxy with https before it, and give its address by --public-url https://…`,
      pl: `Na ${host} hasła szłyby przez sieć otwartym tekstem: ustaw przed serwerem pośrednika z https i podaj jego adres w --public-url https://…`,
    });
  const database = openTeamDatabase(place);
  try {
    const { db, type } = database;
    const signIn = await openSignIn({
      db,
      type,
      secret: await teamSecret(folder),
      address: public_url ?? "http://127.0.0.1",
    });
    const isOwned = await hasOwner(journal, signIn);
    if (!isLoopback(host) && !isOwned)
      throw new Refusal({
        en: `this book has no owner yet, so it is not opened to others on ${host}: start it without --host, become its owner in a browser, and start it again`,
        pl: `Ta księga nie ma jeszcze właściciela, więc nie zostanie udostępniona innym na ${host}: uruchom ją bez --host, zostań jej właścicielem w przeglądarce i uruchom ponownie.`,
      });
    const owner_code = randomBytes(12).toString("base64url");
    const throttle = signInThrottle(() => now().getTime());
    return {
      gate: teamGate({ signIn, journal, throttle, now, addressOf, owner_code }),
      terms: (address) => ({ signIn, address }),
      owner_code: isOwned ? null : owner_code,
      close: database.close,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
