import { COORDINATOR, MANAGER, MEMBER, newAccount, sessionOf } from '../e2e/people.js';

export const ROLES = ['nobody', 'visitor', 'member', 'trainer', 'manager', 'coordinator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** The session of somebody who has the role; the visitor is a member of the public who has just opened an account. */
export async function sessionFor(role: Role): Promise<string | undefined> {
  if (role === 'nobody') return undefined;
  if (role === 'visitor') return sessionOf(await newAccount());
  return sessionOf(ACCOUNTS[role]);
}

const ACCOUNTS = {
  member: MEMBER,
  trainer: { ...MANAGER, email: 'formation@demonstration.example' },
  manager: MANAGER,
  coordinator: COORDINATOR,
  administrator: { ...MANAGER, email: 'administration@demonstration.example' },
};
