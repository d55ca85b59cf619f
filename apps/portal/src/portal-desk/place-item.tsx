import { useTranslation } from 'react-i18next';
import { useApolloClient } from '@apollo/client/react';
import { today } from '../day/day.js';
import type { FieldOption } from '../form/field-spec.js';
import {
  PlacementEndDocument,
  PlacementRecordDocument,
  PortalDeskDocument,
  PortalPlacementsDocument,
} from '../generated/graphql.js';
import { WriteButton } from '../write/write-button.js';
import type { Portal } from './portal.js';
import { ItemControl } from '../portals/item-control.js';

/** Shows an item in the portal, from a day on: at this place, behind all that stand there. */
export function PlaceItem({ portal, place }: { portal: Portal; place: number }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <WriteButton
      label={t('desk.place')}
      spec={() => ({
        id: `placement:${portal.id}`,
        title: t('desk.place'),
        submit: t('desk.placeSubmit'),
        fields: [
          {
            name: 'itemId',
            kind: 'custom',
            label: t('desk.item'),
            help: t('desk.itemHelp'),
            required: true,
            render: (control) => (
              <ItemControl {...control} label={t('desk.item')} isDemonstration={portal.isDemonstration} />
            ),
            text: (value) => (value as FieldOption | null)?.label ?? '',
            check: (value) => (value ? undefined : t('desk.item')),
          },
          ...(portal.sections.length > 0
            ? [
                {
                  name: 'sectionId',
                  kind: 'choice' as const,
                  label: t('desk.section'),
                  options: portal.sections.map(({ id, title }) => ({ value: id, label: title })),
                },
              ]
            : []),
          { name: 'from', kind: 'day', label: t('word.firstDay'), required: true },
          { name: 'to', kind: 'day', label: t('desk.endOn'), notBefore: 'from' },
        ],
        initial: { itemId: null, sectionId: portal.sections[0]?.id ?? '', from: today(), to: '' },
        mutation: PlacementRecordDocument,
        variables: ({ itemId, sectionId, from, to }) => ({
          input: {
            portalId: portal.id,
            itemId: (itemId as FieldOption).value,
            sectionId: (sectionId as string) || null,
            place,
            from: from as string,
            to: (to as string) || null,
          },
        }),
        onDone: () => void client.refetchQueries({ include: [PortalDeskDocument, PortalPlacementsDocument] }),
      })}
    />
  );
}

/** Takes one out of the portal, from a day on; one that begins today or later, as if it had never been there. */
export function EndPlacement({ id, about, from }: { id: string; about: string; from: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <WriteButton
      label={t('word.remove')}
      about={about}
      look="quiet"
      spec={() => ({
        id: `placementEnd:${id}`,
        title: t('desk.endTitle'),
        submit: t('desk.endSubmit'),
        intro: `${about}. ${t('desk.endText')}`,
        removes: true,
        fields: [{ name: 'on', kind: 'day', label: t('desk.endOn'), required: true }],
        initial: { on: from > today() ? from : today() },
        mutation: PlacementEndDocument,
        variables: ({ on }) => ({ input: { id, on: on as string } }),
        onDone: () => void client.refetchQueries({ include: [PortalDeskDocument, PortalPlacementsDocument] }),
      })}
    />
  );
}
