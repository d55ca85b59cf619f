import { useTranslation } from 'react-i18next';
import { isOption, textOf } from '../form/values.js';
import { typeset } from '../format/typeset.js';
import { ItemRelateDocument, type ItemRelationKind, ItemUnrelateDocument } from '../generated/graphql.js';
import { ItemControl } from '../portals/item-control.js';
import { WriteButton } from '../write/write-button.js';

const SAID: readonly ItemRelationKind[] = ['TRANSLATION_OF', 'REPLACES', 'PART_OF', 'REFERENCES'];

/** Says what an item is to another. */
export function RelateButton({ item: { id, isDemonstration } }: { item: { id: string; isDemonstration: boolean } }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('itemEditor.relations.add')}
      spec={() => ({
        id: `itemRelate:${id}`,
        title: t('itemEditor.relations.add'),
        submit: t('itemEditor.relations.submit'),
        mutation: ItemRelateDocument,
        initial: { kind: '', relatedId: null },
        fields: [
          {
            ...{ name: 'kind', kind: 'choice', label: t('itemEditor.relations.kind'), required: true },
            help: t('itemEditor.relations.kindHelp'),
            options: SAID.map((value) => ({ value, label: t(`item.relatedTo.${value}`) })),
          },
          {
            ...{ name: 'relatedId', kind: 'custom', label: t('itemEditor.relations.other'), required: true },
            render: (control) => (
              <ItemControl {...{ ...control, isDemonstration, without: id }} label={t('itemEditor.relations.other')} />
            ),
            text: (value) => (isOption(value) ? value.label : ''),
            check: (value) => (value ? undefined : t('itemEditor.relations.otherMissing')),
          },
        ],
        variables: (values) => ({
          input: { id, kind: textOf(values, 'kind') as ItemRelationKind, relatedId: textOf(values, 'relatedId') },
        }),
        done: t('itemEditor.relations.done'),
      })}
    />
  );
}

interface UnrelateButtonProps {
  item: { id: string };
  kind: ItemRelationKind;
  other: { id: string; title: string };
}

/** Says it no longer. */
export function UnrelateButton({ item, kind, other }: UnrelateButtonProps) {
  const { t } = useTranslation();
  return (
    <WriteButton
      look="quiet"
      label={t('word.remove')}
      about={other.title}
      spec={() => ({
        id: `itemUnrelate:${item.id}:${kind}:${other.id}`,
        title: t('itemEditor.relations.endTitle'),
        submit: t('itemEditor.relations.endTitle'),
        intro: (
          <p>
            {t(`item.relatedTo.${kind}`)} {typeset(other.title)}
          </p>
        ),
        removes: true,
        mutation: ItemUnrelateDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { id: item.id, kind, relatedId: other.id } }),
        done: t('itemEditor.relations.ended'),
      })}
    />
  );
}
