export type Role = (typeof ROLES)[number];
export const ROLES = [
  'ADMINISTRATOR',
  'NETWORK_COORDINATOR',
  'ORGANIZATION_MANAGER',
  'MEMBER',
  'TRAINER',
  'MODERATOR',
  'READER',
] as const;
