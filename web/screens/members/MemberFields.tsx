import type { Session } from "../../../src/api/session.ts";
import { useSay } from "../../words/language-context.ts";
import { type MemberEntry, type Role, withTeamMember } from "./member-entry.ts";
import { membersWords, roleWords } from "./members-words.ts";

interface MemberFieldsProps {
  readonly entry: MemberEntry;
  readonly isNew: boolean;
  readonly employees: Session["book"]["employees"];
  readonly onWrite: (entry: MemberEntry) => void;
}

const roles: readonly Role[] = ["seller", "manager", "controller", "owner"];

/** The fields of a member: name and address, role, which employee it is, and the team of who leads one. */
export function MemberFields({ entry, isNew, employees, onWrite }: MemberFieldsProps) {
  const say = useSay();
  return (
    <>
      <label>
        <span>{say(membersWords.name)}</span>
        <input
          required
          maxLength={200}
          value={entry.name}
          onChange={({ target }) => onWrite({ ...entry, name: target.value })}
        />
      </label>
      {isNew && (
        <label>
          <span>{say(membersWords.email)}</span>
          <input
            type="email"
            required
            autoComplete="off"
            value={entry.email}
            onChange={({ target }) => onWrite({ ...entry, email: target.value })}
          />
        </label>
      )}
      <fieldset>
        <legend>{say(membersWords.role)}</legend>
        {roles.map((role) => (
          <label key={role} className="choice-line">
            <input
              type="radio"
              name="role"
              checked={entry.role === role}
              onChange={() => onWrite({ ...entry, role })}
            />
            <span>
              {say(roleWords[role].title)} <span className="soft">{say(roleWords[role].told)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        <span>{say(membersWords.employee)}</span>
        <select
          value={entry.employee_id}
          onChange={({ target }) => onWrite({ ...entry, employee_id: target.value })}
        >
          <option value="">{say(membersWords.nobody)}</option>
          {employees.map(({ employee_id, name }) => (
            <option key={employee_id} value={employee_id}>
              {name ?? employee_id}
            </option>
          ))}
        </select>
      </label>
      {entry.role === "manager" && <TeamField {...{ entry, employees, onWrite }} />}
    </>
  );
}

function TeamField({ entry, employees, onWrite }: Omit<MemberFieldsProps, "isNew">) {
  const say = useSay();
  const others = employees.filter(({ employee_id }) => employee_id !== entry.employee_id);
  return (
    <fieldset>
      <legend>{say(membersWords.team)}</legend>
      <div className="team-choices">
        {others.map(({ employee_id, name }) => (
          <label key={employee_id} className="choice-line">
            <input
              type="checkbox"
              checked={entry.team.includes(employee_id)}
              onChange={() => onWrite(withTeamMember(entry, employee_id))}
            />
            <span>{name ?? employee_id}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
