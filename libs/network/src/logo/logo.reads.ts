import { contribute, perKey, sql } from '#lib/reads';
import { Organization } from '../organization/organization.type.js';
import { OrganizationLogo } from './logo.type.js';

export const organizationLogo = contribute(() => Organization, {
  logo: perKey(
    (key) =>
      sql`select json_build_object('url', '/files/logos/' || l.sha256 || '.png', 'width', l.width, 'height', l.height)
        from network.organization_logo l where l.organization_id = ${key}`,
    'Its logo of today; null when it has none here.',
    { type: () => OrganizationLogo, nullable: true, audience: 'EVERYONE' },
  ),
});
