import type { TFunction } from 'i18next';
import { Either } from '../format/either.js';
import type { Above } from '../shell/breadcrumb.js';

interface Titled {
  title: string;
  titleEn: string | null;
}
type InitiativeAbove = Titled & { slug: string };
type CallAbove = Titled & { id: string; initiative?: InitiativeAbove | null };

/** The pages above what an initiative has. */
export const initiativeAbove = (t: TFunction, initiative: InitiativeAbove | null | undefined): Above[] => [
  { to: '/demarches', name: t('initiative.title') },
  ...(initiative ? [{ to: `/demarches/${initiative.slug}`, name: named(initiative) }] : []),
];

/** The pages above what a call has. */
export const callAbove = (t: TFunction, call: CallAbove | null | undefined): Above[] => [
  ...initiativeAbove(t, call?.initiative),
  ...(call ? [{ to: `/demarches/appels/${call.id}`, name: named(call) }] : []),
];

const named = ({ title, titleEn }: Titled) => <Either english={titleEn}>{title}</Either>;
