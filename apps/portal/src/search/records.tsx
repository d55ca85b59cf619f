import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { Either } from '../format/either.js';
import { InLocale } from '../format/in-locale.js';
import { typeset } from '../format/typeset.js';
import type { SearchSuggestionsQuery } from '../generated/graphql.js';
import type { Hit } from './hit.js';

type Records<Call> = Pick<
  SearchSuggestionsQuery,
  'portals' | 'courses' | 'initiatives' | 'workstreams' | 'contributions' | 'budgetProjects'
> & { calls: { nodes: readonly Call[] } };

/** What modules record under a name of its own, each kind as often as it was asked for. */
export function recordHits<Call extends SearchSuggestionsQuery['calls']['nodes'][number]>(
  { portals, courses, initiatives, workstreams, calls, contributions, budgetProjects }: Records<Call>,
  t: TFunction,
  tellCall: (call: Call) => ReactNode = () => t('search.kinds.CALL'),
): Hit[] {
  return [
    ...portals.nodes.map(({ id, slug, name, isDemonstration }) => ({
      ...{ id, to: `/portails/${slug}`, name: typeset(name), detail: t('search.kinds.PORTAL'), isDemonstration },
    })),
    ...courses.nodes.map(({ id, title, locale, isDemonstration }) => ({
      ...{
        id,
        to: `/formations/cours/${id}`,
        name: <InLocale locale={locale}>{title}</InLocale>,
        detail: t('search.kinds.COURSE'),
        isDemonstration,
      },
    })),
    ...initiatives.nodes.map(({ id, slug, title, titleEn, isDemonstration }) => ({
      ...{
        id,
        to: `/demarches/${slug}`,
        name: <Either english={titleEn}>{title}</Either>,
        detail: t('search.kinds.INITIATIVE'),
        isDemonstration,
      },
    })),
    ...calls.nodes.map((call) => ({
      ...{
        id: call.id,
        to: `/demarches/appels/${call.id}`,
        name: <Either english={call.titleEn}>{call.title}</Either>,
        detail: tellCall(call),
        isDemonstration: call.isDemonstration,
      },
    })),
    ...contributions.nodes.map(({ id, title, locale, isDemonstration }) => ({
      ...{
        id,
        to: `/demarches/contributions/${id}`,
        name: <InLocale locale={locale}>{title}</InLocale>,
        detail: t('search.kinds.CONTRIBUTION'),
      },
      isDemonstration,
    })),
    ...budgetProjects.nodes.map(({ id, title, titleEn, isDemonstration }) => ({
      ...{
        id,
        to: `/demarches/projets/${id}`,
        name: <Either english={titleEn}>{title}</Either>,
        detail: t('search.kinds.BUDGET_PROJECT'),
      },
      isDemonstration,
    })),
    ...workstreams.nodes.map(({ id, title, titleEn, isDemonstration }) => ({
      ...{
        id,
        to: `/chantiers/${id}`,
        name: <Either english={titleEn}>{title}</Either>,
        detail: t('search.kinds.WORKSTREAM'),
        isDemonstration,
      },
    })),
  ];
}
