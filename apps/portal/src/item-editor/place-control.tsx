import { useTranslation } from 'react-i18next';
import { Control } from '../form/control.js';
import type { CustomControl, FieldOption } from '../form/field-spec.js';
import type { Point } from '../map/point-view.js';
import { numberOf } from '../form/values.js';
import { type ItemFactsQuery, type ItemPlaceInput, type PlaceDisclosure } from '../generated/graphql.js';
import { CommuneSelect } from '../territory/commune-select.js';
import { labelOptions } from '../write/label-options.js';
import { PointControl } from './point-control.js';

/** Where an item is, as it is typed. */
interface Typed {
  commune: FieldOption | null;
  latitude: string;
  longitude: string;
  disclosure: PlaceDisclosure;
}
const NOWHERE: Typed = { commune: null, latitude: '', longitude: '', disclosure: 'EXACT' };
const typedOf = (value: unknown): Typed => ({ ...NOWHERE, ...(value as Typed | null) });

type Held = NonNullable<ItemFactsQuery['item']>['exactPlace'];

export function typedPlace(held: Held): Typed | null {
  if (!held) return null;
  const { territory, latitude, longitude, disclosure } = held;
  return {
    commune: territory && { value: territory.id, label: `${territory.name} (${territory.code})` },
    ...{ latitude: inText(latitude), longitude: inText(longitude), disclosure },
  };
}

/** Null where nothing is said: the item is nowhere. */
export function placeInput(value: unknown): ItemPlaceInput {
  const { commune, latitude, longitude, disclosure } = typedOf(value);
  if (!commune && !latitude.trim() && !longitude.trim()) return null as never;
  return {
    territoryId: commune?.value ?? '',
    latitude: signedOf(latitude),
    longitude: signedOf(longitude),
    disclosure,
  };
}

export function placeText(value: unknown): string {
  const { commune, latitude, longitude } = typedOf(value);
  return [commune?.label, latitude && longitude && `${latitude} ; ${longitude}`].filter(Boolean).join(', ');
}

const inText = (degrees: number | null | undefined): string =>
  degrees == null ? '' : String(degrees).replace('.', ',');

/** What is typed, where that is a point. */
function pointOf({ latitude, longitude }: Typed): Point | null {
  const [north, east] = [signedOf(latitude), signedOf(longitude)];
  return north !== null && east !== null && Math.abs(north) <= 90 && Math.abs(east) <= 180 ? [east, north] : null;
}

/** Degrees to the west and to the south are below zero. */
function signedOf(text: string): number | null {
  const isNegative = /^\s*[-−]/.test(text);
  const number = numberOf(text.replace(/[-−]/, ''));
  return number === null || !isNegative ? number : -number;
}

/** A commune, a point in it where one is known, and what of that others are told. */
export function PlaceControl({ id, value, set, errors }: CustomControl) {
  const { t } = useTranslation();
  const typed = typedOf(value);
  const change = (changes: Partial<Typed>): void => set({ ...typed, ...changes });
  const degrees = (name: 'latitude' | 'longitude') => (
    <Control
      spec={{ name, kind: 'number', label: t(`itemEditor.facts.${name}`), help: t(`itemEditor.facts.${name}Help`) }}
      id={`${id}-${name}`}
      value={typed[name]}
      error={errors[name]}
      set={(text) => change({ [name]: String(text) })}
    />
  );
  return (
    <>
      <CommuneSelect
        id={`${id}-commune`}
        label={t('word.commune')}
        value={typed.commune}
        error={errors['territoryId']}
        set={(commune) => change({ commune })}
      />
      {degrees('latitude')}
      {degrees('longitude')}
      <PointControl
        id={id}
        commune={typed.commune?.value}
        point={pointOf(typed)}
        pick={(point) => change({ latitude: inText(point?.[1]), longitude: inText(point?.[0]) })}
      />
      <Control
        spec={{
          name: 'disclosure',
          kind: 'choice',
          label: t('itemEditor.facts.disclosure'),
          required: true,
          options: labelOptions(t, 'itemEditor.disclosures'),
        }}
        id={`${id}-disclosure`}
        value={typed.disclosure}
        set={(disclosure) => change({ disclosure: disclosure as PlaceDisclosure })}
      />
    </>
  );
}
