import type { TFunction } from 'i18next';
import { typeset } from '../../format/typeset.js';
import type { Above } from '../../shell/breadcrumb.js';

/** What a synthesis is below. */
export const synthesisAbove = (
  t: TFunction,
  { initiative }: { initiative?: { slug: string; title: string } | null },
): Above[] => [
  { to: '/demarches', name: t('initiative.title') },
  ...(initiative ? [{ to: `/demarches/${initiative.slug}`, name: typeset(initiative.title) }] : []),
];
