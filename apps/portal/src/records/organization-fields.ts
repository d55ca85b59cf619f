import type { TFunction } from 'i18next';
import type { ClosingKind, OrganizationKind } from '../generated/graphql.js';
import type { FieldSpec } from '../write/field-spec.js';

export const ORGANIZATION_KINDS: readonly OrganizationKind[] = [
  'CAUE',
  'REGIONAL_UNION',
  'FEDERATION',
  'LOCAL_AUTHORITY',
  'ASSOCIATION',
  'COMPANY',
  'SCHOOL',
  'STATE_SERVICE',
  'EUROPEAN_PARTNER',
];

export const CLOSING_KINDS: readonly ClosingKind[] = ['DISSOLUTION', 'JUDICIAL_LIQUIDATION', 'MERGER'];

/** What is asked of an organization whether it is new or known. */
export const identityFields = (t: TFunction): FieldSpec[] => [
  { name: 'website', kind: 'text', label: t('records.website') },
  { name: 'siren', kind: 'text', label: t('word.siren') },
  { name: 'siret', kind: 'text', label: t('records.siret') },
  { name: 'rna', kind: 'text', label: t('records.rna') },
  { name: 'foundedOn', kind: 'partialDate', label: t('organization.founded') },
];

export const addressFields = (t: TFunction): FieldSpec[] => [
  { name: 'street', kind: 'text', label: t('records.street'), paths: ['address.street'] },
  { name: 'postalCode', kind: 'text', label: t('records.postalCode'), paths: ['address.postalCode'] },
  { name: 'city', kind: 'text', label: t('records.city'), paths: ['address.city', 'address'] },
];
