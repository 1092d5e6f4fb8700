import { randomUUID } from "node:crypto";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { invitationRequestSchema, invitationSchema } from "../../api/invitation.ts";
import { NotAllowed } from "../../app/access-faults.ts";
import type { Sentence } from "../../lib/language.ts";
import { answers, named } from "../answers.ts";
import { askedLanguage } from "../asked-language.ts";
import { changeMade } from "../change-made.ts";
import type { ServerContext, ServerEnv } from "../context.ts";
import { ProblemFault } from "../problems.ts";
import { memberWith } from "../team/members.ts";
import type { SignIn } from "../team/sign-in.ts";

const invited: Sentence = { en: "invite a member", pl: "zaproszenie do zespołu" };

const invite = createRoute({
  method: "post",
  path: "/api/invitations",
  summary: "Invite somebody, or give a member a link to choose another password",
  request: {
    body: { required: true, content: { "application/json": { schema: invitationRequestSchema } } },
  },
  responses: answers(named("Invitation", invitationSchema), "The link, to be passed on by hand"),
});

const done = z.object({ done: z.literal(true) });

const signOut = createRoute({
  method: "delete",
  path: "/api/sessions/own",
  summary: "Sign out everywhere",
  responses: answers(done, "All sessions of the user have ended"),
});

const signOutMember = createRoute({
  method: "delete",
  path: "/api/members/{member_id}/sessions",
  summary: "Sign a member out everywhere",
  request: { params: z.object({ member_id: z.string().min(1).max(200) }) },
  responses: answers(done, "All sessions of the member have ended"),
});

const invitationDays = 7;

export interface TeamTerms {
  readonly signIn: SignIn;
  /** As browsers reach the server. */
  readonly address: () => string;
}

/** Adds what a team has: invitations and sessions. */
export function addTeam(
  app: OpenAPIHono<ServerEnv>,
  { now }: ServerContext,
  { signIn, address }: TeamTerms,
): void {
  app.openapi(invite, async (context) => {
    const { id: by, role } = context.get("user");
    if (role !== "owner")
      throw new NotAllowed({
        en: "Owners invite; ask one.",
        pl: "Zapraszają właściciele; poproś któregoś z nich.",
      });
    const body = context.req.valid("json");
    const journal = context.get("journal");
    const email = body.email.toLowerCase();
    if ((await memberWith(journal, email)) === null)
      changeMade(
        await journal.change({
          change_id: randomUUID(),
          by,
          at: now().toISOString(),
          what: invited[askedLanguage(context)],
          reason: null,
          writes: [{ kind: "member", id: randomUUID(), seen: 0, body: { ...body, email } }],
        }),
      );
    const expires = new Date(now().getTime() + invitationDays * 24 * 60 * 60 * 1000);
    const code = await signIn.invite(email, expires);
    const link = `${address()}/invitation?code=${code}`;
    return context.json({ link, expires_at: expires.toISOString() }, 200);
  });
  app.openapi(signOut, async (context) => {
    await signIn.endAll(context.get("user").id);
    return context.json({ done: true } as const, 200);
  });
  app.openapi(signOutMember, async (context) => {
    const { member_id } = context.req.valid("param");
    const member = await context.get("journal").read("member", member_id);
    if (member === null)
      throw new ProblemFault(404, {
        en: `There is no member ${member_id}.`,
        pl: `Nie ma członka zespołu ${member_id}.`,
      });
    await signIn.endAll(member.body.email);
    return context.json({ done: true } as const, 200);
  });
}
