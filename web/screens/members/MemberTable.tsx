import type { WireRecord } from "../../../src/api/records.ts";
import type { Session } from "../../../src/api/session.ts";
import { type Column, Table } from "../../parts/Table.tsx";
import { useSay } from "../../words/language-context.ts";
import { sightOf } from "./member-entry.ts";
import { membersWords, roleWords } from "./members-words.ts";

type Member = WireRecord<"member">;

interface MemberTableProps {
  readonly members: readonly Member[];
  readonly employees: Session["book"]["employees"];
  readonly isBusy: boolean;
  readonly onChange: (member: Member) => void;
  readonly onLink: (member: Member) => void;
  readonly onSignOut: (member: Member) => void;
  readonly onRemove: (member: Member) => void;
}

/** Every member with role, employee, and what is seen of the book. */
export function MemberTable(props: MemberTableProps) {
  const { members, employees } = props;
  const say = useSay();
  const employeeNamed = (id: string | null) =>
    employees.find(({ employee_id }) => employee_id === id)?.name ?? id;
  const columns: readonly Column<Member>[] = [
    {
      head: say(membersWords.member),
      cell: ({ body }) => (
        <>
          <strong>{body.name}</strong>
          <span className="soft member-email">{body.email}</span>
        </>
      ),
    },
    { head: say(membersWords.role), cell: ({ body }) => say(roleWords[body.role].title) },
    {
      head: say(membersWords.employee),
      cell: ({ body }) => (
        <>
          <NarrowHead head={say(membersWords.employee)} />
          {employeeNamed(body.employee_id) ?? (
            <span className="soft">{say(membersWords.nobody)}</span>
          )}
        </>
      ),
    },
    {
      head: say(membersWords.sees),
      cell: ({ body }) => (
        <>
          <NarrowHead head={say(membersWords.sees)} />
          <Seen body={body} />
        </>
      ),
    },
    {
      head: say(membersWords.acts),
      kind: "acts",
      cell: (member) => <MemberActs member={member} {...props} />,
    },
  ];
  const rows = members.toSorted((a, b) => a.body.name.localeCompare(b.body.name));
  return (
    <Table label={say(membersWords.title)} columns={columns} rows={rows} keyOf={({ id }) => id} />
  );
}

/** Stands for the head of the column where the table is too narrow to have one. */
function NarrowHead({ head }: { readonly head: string }) {
  return <span className="narrow-head soft">{head}: </span>;
}

function Seen({ body }: Pick<Member, "body">) {
  const say = useSay();
  const sight = sightOf(body);
  if (sight.kind === "whole") return say(membersWords.whole_told);
  if (body.role === "manager") return say(membersWords.team_told, { count: sight.employees });
  if (sight.employees > 0) return say(membersWords.own_told);
  return <span className="loss">{say(membersWords.nothing_told)}</span>;
}

interface MemberActsProps extends MemberTableProps {
  readonly member: Member;
}

function MemberActs(props: MemberActsProps) {
  const { member, isBusy, onChange, onLink, onSignOut, onRemove } = props;
  const say = useSay();
  const { name } = member.body;
  const acts = [
    { act: onChange, title: membersWords.change, label: membersWords.change_of },
    { act: onLink, title: membersWords.link, label: membersWords.link_of },
    { act: onSignOut, title: membersWords.sign_out, label: membersWords.sign_out_of },
    { act: onRemove, title: membersWords.remove, label: membersWords.remove_of },
  ];
  return acts.map(({ act, title, label }) => (
    <button
      key={title.en}
      type="button"
      disabled={isBusy}
      aria-label={say(label, { name })}
      onClick={() => act(member)}
    >
      {say(title)}
    </button>
  ));
}
