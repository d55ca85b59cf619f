import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { textOf } from '../form/values.js';
import { ItemDeriveDocument } from '../generated/graphql.js';
import { places, type Viewer } from '../session/viewer.js';
import { WriteButton } from '../write/write-button.js';
import { organizationField } from './organization-field.js';

interface DeriveButtonProps {
  item: { id: string; title: string; shownVersion: number | null; licence: { spdx: string } };
  viewer: Viewer;
  licences: readonly { spdx: string; label: string }[];
}

/** Begins an item of one’s own from what another says: its authors stay named, its licence is kept to. */
export function DeriveButton({
  item: { id: itemId, title, shownVersion, licence },
  viewer,
  licences,
}: DeriveButtonProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (shownVersion === null) return null;
  const own = places(viewer);
  return (
    <WriteButton
      label={t('itemEditor.derive.button')}
      about={title}
      look="quiet"
      spec={() => ({
        id: `item-derive:${itemId}`,
        title: t('itemEditor.derive.title'),
        submit: t('itemEditor.derive.submit'),
        intro: <p>{t('itemEditor.derive.intro', { title })}</p>,
        fields: [
          organizationField(t, viewer),
          {
            name: 'licence',
            kind: 'choice',
            label: t('word.licence'),
            help: t('itemEditor.derive.licenceHelp', { licence: licence.spdx }),
            required: true,
            options: licences.map(({ spdx, label }) => ({ value: spdx, label })),
          },
        ],
        initial: { organizationId: own.length === 1 ? own[0]!.id : '', licence: licence.spdx },
        mutation: ItemDeriveDocument,
        variables: (values) => ({
          input: {
            itemId,
            version: shownVersion,
            organizationId: textOf(values, 'organizationId'),
            licence: textOf(values, 'licence'),
          },
        }),
        done: t('itemEditor.derive.done'),
        onDone: (payload) => {
          const { item } = payload as unknown as { item: { id: string } | null };
          if (item) void navigate(`/ressources/${item.id}/ecrire`);
        },
      })}
    />
  );
}
