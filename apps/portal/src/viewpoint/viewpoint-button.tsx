import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { FieldSpec } from '../form/field-spec.js';
import { numberOf, orNull, textOf } from '../form/values.js';
import type { Values } from '../form/drafts.js';
import { ViewpointDocument, type ViewpointQuery, ViewpointUpdateDocument } from '../generated/graphql.js';
import { PlaceControl, placeInput, placeText, typedPlace } from '../item-editor/place-control.js';
import { WriteButton } from '../write/write-button.js';

export type Viewpoint = Extract<NonNullable<ViewpointQuery['item']>, { __typename: 'ViewpointSeries' }>;

/** Where the viewpoint really is, which way it looks, and how the view is taken again. */
export function ViewpointButton({ id }: { id: string }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const read = async (): Promise<{ values: Values; version: number } | undefined> => {
    const item = (await ask(ViewpointDocument, { id }))?.item;
    if (item?.__typename !== 'ViewpointSeries') return undefined;
    return { values: heldBy(item), version: item.version };
  };
  const text = (name: string, label: string): FieldSpec => ({ name, kind: 'text', label });
  const fields: FieldSpec[] = [
    {
      ...{ name: 'place', kind: 'custom', label: t('word.place'), text: placeText },
      render: (control) => <PlaceControl {...control} />,
    },
    text('bearing', t('viewpoint.bearingField')),
    text('heightM', t('viewpoint.heightField')),
    text('focalLengthMm', t('viewpoint.focalField')),
    { name: 'protocol', kind: 'lines', label: t('viewpoint.protocolField') },
  ];
  return (
    <WriteButton
      label={t('viewpoint.viewpointCorrect')}
      spec={async () => {
        const now = await read();
        if (!now) return undefined;
        const { values: initial, version } = now;
        return {
          id: `viewpoint:${id}`,
          title: t('viewpoint.viewpointCorrect'),
          submit: t('viewpoint.viewpointSubmit'),
          mutation: ViewpointUpdateDocument,
          version,
          initial,
          current: () => read(),
          fields,
          variables: (values, sent) => ({
            input: {
              id,
              expectedVersion: sent.version,
              bearing: numberOf(textOf(values, 'bearing')),
              heightM: numberOf(textOf(values, 'heightM')),
              focalLengthMm: numberOf(textOf(values, 'focalLengthMm')),
              protocol: orNull(values, 'protocol'),
              place: placeInput(values['place']),
            },
          }),
        };
      }}
    />
  );
}

const typed = (value: number | null | undefined): string => (value == null ? '' : String(value).replace('.', ','));

const heldBy = ({ exactPlace, bearing, heightM, focalLengthMm, protocol }: Viewpoint): Values => ({
  place: typedPlace(exactPlace),
  ...{
    bearing: typed(bearing),
    heightM: typed(heightM),
    focalLengthMm: typed(focalLengthMm),
    protocol: protocol ?? '',
  },
});
