import { useTranslation } from 'react-i18next';
import type { OwnOrganizationQuery } from '../generated/graphql.js';
import type { Count } from './counts.js';
import { useLines, vacancies, withVacancies } from './use-lines.js';
import type { Kind, Line } from './waiting.js';

type Organization = NonNullable<OwnOrganizationQuery['organization']>;

/** What only whoever manages the organization can put right, counted and line by line. */
export function useToComplete(
  { mandates, agreements, invitations }: OwnOrganizationQuery,
  organization: Organization,
): { counts: Count[]; kinds: Kind[] } {
  const { t } = useTranslation();
  const lines = useLines();
  const bodies = withVacancies(organization.governingBodies);
  const missing = useMissing(organization);
  const access = `/organisations/${organization.key}/acces`;
  const mandatesTo = `/mandats?organisation=${organization.id}`;
  const counted = {
    missing: { count: missing.length, to: `/organisations/${organization.key}` },
    seats: { count: vacancies(bodies), to: bodies[0] ? `/gouvernance/${bodies[0].key}` : '/gouvernance' },
    mandates: { count: mandates?.totalCount ?? 0, to: mandatesTo },
    invitations: { count: invitations?.totalCount ?? 0, to: access },
  };
  return {
    counts: (Object.keys(counted) as (keyof typeof counted)[]).map((key) => ({
      ...{ key, ...counted[key] },
      words: t(`place.count.${key}`, { count: counted[key].count }),
    })),
    kinds: [
      { title: t('place.toComplete'), lines: [...missing, ...bodies.map(lines.seats)] },
      {
        title: t('place.ending'),
        lines: [...(mandates?.nodes ?? []).map(lines.mandate), ...(agreements?.nodes ?? []).map(lines.agreement)],
        all:
          mandates && mandates.totalCount > mandates.nodes.length
            ? { to: mandatesTo, words: t('place.allOf', { count: mandates.totalCount }) }
            : undefined,
      },
      {
        title: t('place.invitations'),
        lines: (invitations?.nodes ?? []).map((invitation) => lines.invitation(invitation, access)),
        all: { to: access, words: t('place.toAccess') },
      },
    ],
  };
}

/** What its record does not say and everyone looks for. */
function useMissing({ key, phone, email, website, address, director }: Organization): Line[] {
  const { t } = useTranslation();
  const kept = { phone, email, website, address, director };
  return (['phone', 'email', 'website', 'address', 'director'] as const)
    .filter((what) => !kept[what])
    .map((what) => ({
      key: what,
      to: `/organisations/${key}`,
      title: t(`place.missing.${what}`),
      when: t('place.missingWhen'),
      isPressing: true,
    }));
}
