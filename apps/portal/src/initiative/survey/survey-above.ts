import type { TFunction } from 'i18next';
import { typeset } from '../../format/typeset.js';
import type { Above } from '../../shell/breadcrumb.js';

/** What a page of a survey is below. */
export const surveyAbove = (
  t: TFunction,
  { id, title, initiative }: { id: string; title: string; initiative?: { slug: string; title: string } | null },
): Above[] => [
  { to: '/demarches', name: t('initiative.title') },
  ...(initiative ? [{ to: `/demarches/${initiative.slug}`, name: typeset(initiative.title) }] : []),
  { to: `/demarches/appels/${id}`, name: typeset(title) },
];
