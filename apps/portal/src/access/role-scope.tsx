import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { typeset } from '../format/typeset.js';
import type { RoleScopeFragment } from '../generated/graphql.js';
import { OrganizationLink } from '../organization/organization-link.js';

/** What a role is held for: its name, or what kind of thing it is where the reader may not see it. */
export function useScopeName(): (scope: RoleScopeFragment) => string {
  const { t } = useTranslation();
  return ({ scopeKind, organization, portal }) => organization?.name ?? portal?.name ?? t(`roleScope.${scopeKind}`);
}

export function RoleScope({ scope }: { scope: RoleScopeFragment }) {
  const nameOf = useScopeName();
  const { organization, portal } = scope;
  if (organization) return <OrganizationLink organization={organization} />;
  if (portal) return <DatedLink to={`/portails/${portal.slug}`}>{typeset(portal.name)}</DatedLink>;
  return nameOf(scope);
}
