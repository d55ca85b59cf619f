import { noun } from '#lib/nouns';
import { organizationRoles, roleReads } from './role.reads.js';
import { RoleWrites } from './role.writes.js';

export const role = noun({ reads: [roleReads], contributions: [organizationRoles], writes: [RoleWrites] });
