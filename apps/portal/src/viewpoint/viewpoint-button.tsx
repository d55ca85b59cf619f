import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { FieldSpec } from '../form/field-spec.js';
import { numberOf, orNull, textOf } from '../form/values.js';
import type { Values } from '../form/drafts.js';
import {
  type PlaceDisclosure,
  ViewpointDocument,
  type ViewpointQuery,
  ViewpointUpdateDocument,
} from '../generated/graphql.js';
import { WriteButton } from '../write/write-button.js';

export type Viewpoint = Extract<NonNullable<ViewpointQuery['item']>, { __typename: 'ViewpointSeries' }>;

const DISCLOSURES: readonly PlaceDisclosure[] = ['EXACT', 'COMMUNE', 'HIDDEN'];

/** Where the viewpoint really is, which way it looks, and how the view is taken again. */
export function ViewpointButton({ id }: { id: string }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const read = async (): Promise<{ values: Values; version: number; viewpoint: Viewpoint } | undefined> => {
    const item = (await ask(ViewpointDocument, { id }))?.item;
    if (item?.__typename !== 'ViewpointSeries') return undefined;
    return { values: heldBy(item), version: item.version, viewpoint: item };
  };
  const text = (name: string, label: string): FieldSpec => ({ name, kind: 'text', label });
  const fieldsOf = ({ exactPlace }: Viewpoint): FieldSpec[] => [
    ...(exactPlace
      ? [
          { ...text('latitude', t('viewpoint.latitude')), paths: ['place.latitude'] },
          { ...text('longitude', t('viewpoint.longitude')), paths: ['place.longitude'] },
          {
            ...{ name: 'disclosure', kind: 'choice' as const, label: t('viewpoint.disclosure'), required: true },
            options: DISCLOSURES.map((value) => ({ value, label: t(`viewpoint.disclosures.${value}`) })),
          },
        ]
      : []),
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
        const { viewpoint, values: initial, version } = now;
        const territoryId = viewpoint.exactPlace?.territory?.id;
        return {
          id: `viewpoint:${id}`,
          title: t('viewpoint.viewpointCorrect'),
          submit: t('viewpoint.viewpointSubmit'),
          intro: <p>{viewpoint.exactPlace?.territory?.name ?? t('viewpoint.noPlace')}</p>,
          mutation: ViewpointUpdateDocument,
          version,
          initial,
          current: () => read(),
          fields: fieldsOf(viewpoint),
          variables: (values, sent) => ({
            input: {
              id,
              expectedVersion: sent.version,
              bearing: numberOf(textOf(values, 'bearing')),
              heightM: numberOf(textOf(values, 'heightM')),
              focalLengthMm: numberOf(textOf(values, 'focalLengthMm')),
              protocol: orNull(values, 'protocol'),
              ...(territoryId && { place: { territoryId, ...placeOf(values) } }),
            },
          }),
        };
      }}
    />
  );
}

const placeOf = (values: Values) => ({
  longitude: degreesOf(textOf(values, 'longitude')),
  latitude: degreesOf(textOf(values, 'latitude')),
  disclosure: textOf(values, 'disclosure') as PlaceDisclosure,
});

/** What is no number is sent as what cannot be, and is refused. */
function degreesOf(text: string): number | null {
  if (text === '') return null;
  const degrees = Number(text.replace(',', '.').replace('−', '-'));
  return Number.isFinite(degrees) ? degrees : 999;
}

const typed = (value: number | null | undefined): string => (value == null ? '' : String(value).replace('.', ','));

const heldBy = ({ exactPlace, bearing, heightM, focalLengthMm, protocol }: Viewpoint): Values => ({
  ...(exactPlace && {
    latitude: typed(exactPlace.latitude),
    longitude: typed(exactPlace.longitude),
    disclosure: exactPlace.disclosure,
  }),
  ...{
    bearing: typed(bearing),
    heightM: typed(heightM),
    focalLengthMm: typed(focalLengthMm),
    protocol: protocol ?? '',
  },
});
