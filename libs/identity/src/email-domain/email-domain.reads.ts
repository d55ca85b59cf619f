import { Organization } from '#lib/network';
import { contribute, sql, values } from '#lib/reads';
import { EmailDomain } from './email-domain.type.js';

/** Managers see those of their organizations, coordinators all. */
export const organizationEmailDomains = contribute(() => Organization, {
  emailDomains: values(
    () => EmailDomain,
    (key, { actor }) =>
      sql`select d.domain, d.attaches, d.confirmed_at as "confirmedAt" from identity.email_domain d
        where d.organization_id = ${key} and (${actor.coordinator} or d.organization_id = any(${actor.managed})) order by d.domain`,
    'Its email domains; at most 20. Empty for callers who do not manage it.',
    { audience: 'MANAGER', nullable: true },
  ),
});
