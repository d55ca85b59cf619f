import { noun } from '#lib/nouns';
import { organizationRoles, roleReads } from './role.reads.js';
import { RoleGrantResolver } from './role.resolver.js';
import { RoleService } from './role.service.js';

export const role = noun({
  reads: [roleReads],
  contributions: [organizationRoles],
  providers: [RoleGrantResolver, RoleService],
});
