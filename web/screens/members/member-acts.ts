import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Invitation } from "../../../src/api/invitation.ts";
import { request } from "../../api/request.ts";
import type { MemberBody } from "./member-entry.ts";

/** Returns a mutation that invites somebody, or gives a member a link for another password. */
export function useInvite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: MemberBody) =>
      request<Invitation>("/api/invitations", { method: "POST", body }),
    onSettled: () => client.invalidateQueries({ queryKey: ["records"] }),
  });
}

/** Returns a mutation that ends all sessions of a member. */
export function useSignOut() {
  return useMutation({
    mutationFn: (id: string) =>
      request<unknown>(`/api/members/${encodeURIComponent(id)}/sessions`, { method: "DELETE" }),
  });
}
