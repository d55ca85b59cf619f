import type { TFunction } from 'i18next';
import type { PositionKind } from '../generated/graphql.js';
import type { Values } from '../form/drafts.js';
import type { FieldSpec } from '../write/field-spec.js';
import { numberOf, textOf } from '../write/values.js';

export const POSITION_KINDS: readonly PositionKind[] = [
  'DIRECTOR',
  'INTERIM_DIRECTOR',
  'PRESIDENT',
  'ARCHITECT',
  'URBAN_PLANNER',
  'LANDSCAPE_ARCHITECT',
  'ENVIRONMENT_ADVISER',
  'ADMINISTRATION',
  'COMMUNICATION',
  'OTHER',
];

/** What is asked of a position; `at` is where the server speaks of it. */
export const positionFields = (t: TFunction, at = ''): FieldSpec[] => [
  {
    name: 'kind',
    kind: 'select',
    label: t('records.position'),
    required: true,
    paths: [`${at}kind`],
    options: POSITION_KINDS.map((value) => ({ value, label: t(`profile.positions.${value}`) })),
  },
  ...detailFields(t, at),
];

export const detailFields = (t: TFunction, at = ''): FieldSpec[] => [
  { name: 'title', kind: 'text', label: t('records.positionTitle'), paths: [`${at}title`] },
  { name: 'share', kind: 'number', most: 100, label: t('records.share'), paths: [`${at}fullTimeShare`] },
  { name: 'from', kind: 'day', label: t('word.firstDay'), paths: [`${at}from`, ...(at ? [at.slice(0, -1)] : [])] },
];

/** The share of full time, typed in percent. */
export function shareOf(values: Values): number | null {
  const percent = numberOf(textOf(values, 'share'));
  return percent === null ? null : percent / 100;
}
