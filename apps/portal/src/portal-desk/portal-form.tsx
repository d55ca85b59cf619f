import {
  PortalFactsDocument,
  PortalRecordDocument,
  PortalUpdateDocument,
  type PortalFactsQuery,
} from '../generated/graphql.js';
import { useQuery } from '@apollo/client/react';
import type { CustomControl } from '../form/field-spec.js';
import { chipsText } from '../form/fixed-chips.js';
import { optionsIn } from '../form/values.js';
import { PictureControl } from '../media/picture-control.js';
import { recordForm } from '../write/record-form.js';
import { ColourControl } from './colour-control.js';
import { TerritoryChips } from '../territory/territory-chips.js';
import { LanguagesControl } from './languages-control.js';

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a portal says of itself. Its sections are put in order on its desk. */
export const portalForm = recordForm({
  record: PortalRecordDocument,
  update: PortalUpdateDocument,
  read: PortalFactsDocument,
  given: ['sections'],
})({
  name: 'portal',
  words: {
    record: 'desk.write.record',
    recordSubmit: 'desk.write.recordSubmit',
    update: 'word.correct',
    updateSubmit: 'word.save',
  },
  fields: {
    titleFr: { kind: 'text', label: 'word.name', required: true },
    titleEn: { kind: 'text', label: 'desk.write.titleEn' },
    slug: { kind: 'text', label: 'desk.write.slug', help: 'desk.write.slugHelp', required: true },
    family: { kind: 'choice', label: 'portals.family', labels: 'portals.families', required: true },
    organizationId: { kind: 'organization', label: 'portals.keptBy', required: true, stays: true },
    introductionFr: { kind: 'lines', label: 'desk.write.introductionFr' },
    introductionEn: { kind: 'lines', label: 'desk.write.introductionEn' },
    visibility: {
      kind: 'choice',
      label: 'desk.write.visibility',
      labels: 'portals.visibilities',
      initial: 'DRAFT',
    },
    locales: {
      kind: 'custom',
      label: 'desk.write.locales',
      initial: ['fr'],
      render: (control) => <LanguagesControl {...control} />,
      text: (value) => (Array.isArray(value) ? value.join(', ') : ''),
      sent: (value) => (Array.isArray(value) ? (value as string[]) : ['fr']),
    },
    accent: {
      kind: 'custom',
      label: 'desk.write.accent',
      initial: '#2F6048',
      held: ({ look }) => look.accent,
      render: (control) => <ColourControl {...control} paper="light" />,
      text: said,
      sent: said,
    },
    accentDark: {
      kind: 'custom',
      label: 'desk.write.accentDark',
      initial: '#86C7A4',
      held: ({ look }) => look.accentDark,
      render: (control) => <ColourControl {...control} paper="dark" />,
      text: said,
      sent: said,
    },
    cover: {
      kind: 'custom',
      label: 'desk.write.cover',
      held: ({ cover }) => cover?.id ?? '',
      shown: (_, held) => held !== undefined,
      render: (control, id, t) => <PortalPicture {...control} portal={id!} label={t('desk.write.cover')} />,
      text: said,
      sent: (value) => (said(value) || null) as string,
    },
    logo: {
      kind: 'custom',
      label: 'desk.write.logo',
      held: ({ logo }) => logo?.id ?? '',
      shown: (_, held) => held !== undefined,
      render: (control, id, t) => <PortalPicture {...control} portal={id!} label={t('desk.write.logo')} />,
      text: said,
      sent: (value) => (said(value) || null) as string,
    },
    territories: {
      kind: 'custom',
      label: 'word.territories',
      help: 'desk.write.territoriesHelp',
      held: ({ territories }) =>
        (territories ?? []).map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
      render: (control) => <TerritoryChips {...control} />,
      text: chipsText,
      sent: (value) => optionsIn(value).map(({ value: id }) => id),
    },
    partners: {
      kind: 'rows',
      label: 'desk.write.partners',
      add: 'desk.write.addPartner',
      held: ({ partnerships }: NonNullable<PortalFactsQuery['portal']>) =>
        partnerships.map(({ organization, from, to }) => ({ organizationId: organization, from, to })),
      columns: {
        organizationId: { kind: 'organization', label: 'word.organization', required: true },
        from: { kind: 'day', label: 'word.firstDay', required: true },
        to: { kind: 'day', label: 'desk.write.to', notBefore: 'from' },
      },
    },
  },
});

/** From the library of the organization that keeps the portal. */
function PortalPicture({ portal, ...control }: CustomControl & { portal: string; label: string }) {
  const { data } = useQuery(PortalFactsDocument, { variables: { id: portal } });
  const keeper = data?.portal?.keptBy;
  return keeper ? <PictureControl {...control} organizationId={keeper.id} /> : null;
}
