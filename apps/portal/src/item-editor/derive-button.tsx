import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { typeset } from '../format/typeset.js';
import { textOf } from '../form/values.js';
import { type ItemChoicesQuery, ItemDeriveDocument } from '../generated/graphql.js';
import { places, type Viewer } from '../session/viewer.js';
import { WriteButton } from '../write/write-button.js';
import { organizationField } from './organization-field.js';

export type Licence = ItemChoicesQuery['licences'][number];

interface DeriveButtonProps {
  item: {
    id: string;
    title: string;
    shownVersion: number | null;
    licence: { spdx: string };
    keptBy: { key: string; name: string } | null;
  };
  viewer: Viewer;
  licences: readonly Licence[];
}

/** Begins an item of one’s own from what another says: its authors stay named, its licence is kept to. Where that forbids it, says whom to ask. */
export function DeriveButton({ item, viewer, licences }: DeriveButtonProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id: itemId, title, shownVersion, keptBy } = item;
  const licence = licences.find(({ spdx }) => spdx === item.licence.spdx);
  if (shownVersion === null || !licence) return null;
  if (!licence.allowsDerivatives)
    return (
      <p className="soft">
        {t('itemEditor.derive.forbidden', { licence: licence.label })}{' '}
        {keptBy && (
          <>
            {t('itemEditor.derive.askPermission')}{' '}
            <DatedLink to={`/organisations/${keptBy.key}`}>{typeset(keptBy.name)}</DatedLink>.
          </>
        )}
      </p>
    );
  const allowed = licences.filter((made) => mayFollow(licence, made));
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
            help: t('itemEditor.derive.licenceHelp', { licence: licence.label }),
            required: true,
            options: allowed.map(({ spdx, label }) => ({ value: spdx, label })),
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

/** As the API has it: whether what is made from something under one licence may be given under the other. */
const mayFollow = (source: Licence, made: Licence): boolean =>
  (!source.isShareAlike || made.spdx === source.spdx) &&
  (source.allowsCommercialUse || !made.allowsCommercialUse) &&
  (!source.requiresAttribution || made.requiresAttribution);
