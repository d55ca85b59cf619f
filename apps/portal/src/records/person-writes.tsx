import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { today } from '../day/day.js';
import {
  OrganizationPositionsDocument,
  PersonCreateDocument,
  PersonRecordDocument,
  PersonUpdateDocument,
  type PositionKind,
} from '../generated/graphql.js';
import type { Values } from '../form/drafts.js';
import type { FieldSpec } from '../write/field-spec.js';
import { labelOptions } from '../write/label-options.js';
import { sourcesField } from '../source/sources-field.js';
import { changesOf, flagOf, numberOf, orNull, sourceKeys, textOf } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';
import type { Kept } from './organization-actions.js';

const personFields = (t: TFunction): FieldSpec[] => [
  { name: 'givenName', kind: 'text', label: t('word.givenName'), required: true },
  { name: 'familyName', kind: 'text', label: t('records.familyName'), required: true },
  { name: 'email', kind: 'email', label: t('word.email'), help: t('records.emailHelp') },
  { name: 'phone', kind: 'text', label: t('records.phone') },
  { name: 'public', kind: 'check', label: t('records.public') },
];

/** What they do there. */
const positionFields = (t: TFunction): FieldSpec[] => [
  {
    name: 'kind',
    kind: 'choice',
    label: t('records.position'),
    required: true,
    paths: ['position.kind'],
    options: labelOptions(t, 'profile.positions'),
  },
  { name: 'title', kind: 'text', label: t('records.positionTitle'), paths: ['position.title'] },
  { name: 'share', kind: 'number', most: 100, label: t('records.share'), paths: ['position.fullTimeShare'] },
  { name: 'from', kind: 'day', label: t('word.firstDay'), paths: ['position.from', 'position'] },
];

/** The share of full time, typed in percent. */
function shareOf(values: Values): number | null {
  const percent = numberOf(textOf(values, 'share'));
  return percent === null ? null : percent / 100;
}

export function PersonCreateButton({ organization }: { organization: Kept }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('records.personCreate')}
      spec={() => ({
        id: `personCreate:${organization.id}`,
        title: t('records.personCreate'),
        submit: t('records.personCreateSubmit'),
        mutation: PersonCreateDocument,
        initial: { from: today(), public: false },
        fields: [...personFields(t), ...positionFields(t), sourcesField(t, { paths: ['position.sources'] })],
        variables: (values) => ({
          input: {
            givenName: textOf(values, 'givenName'),
            familyName: textOf(values, 'familyName'),
            email: orNull(values, 'email'),
            phone: orNull(values, 'phone'),
            public: flagOf(values, 'public'),
            position: {
              organizationId: organization.id,
              kind: textOf(values, 'kind') as PositionKind,
              title: orNull(values, 'title'),
              fullTimeShare: shareOf(values),
              from: orNull(values, 'from'),
              sources: sourceKeys(values),
            },
          },
        }),
      })}
    />
  );
}

/** Two steps: who, among those who work there; then what is known of the person. */
export function PersonUpdateButton({ organization }: { organization: Kept }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const people = async () => {
    const data = await ask(OrganizationPositionsDocument, { id: organization.id });
    const found = data?.organization?.positions.nodes.flatMap(({ person }) => (person ? [person] : [])) ?? [];
    return [...new Map(found.map((person) => [person.id, person.name])).entries()];
  };
  const read = async (id: string) => {
    const person = (await ask(PersonRecordDocument, { id }))?.person;
    if (!person) return undefined;
    const { givenName, familyName, email, phone } = person;
    return {
      values: { givenName, familyName, email: email ?? '', phone: phone ?? '', public: person.public },
      version: person.version,
    };
  };
  return (
    <WriteButton
      label={t('records.personUpdate')}
      spec={async () => {
        const options = (await people()).map(([value, label]) => ({ value, label }));
        return {
          id: `personUpdate:${organization.id}`,
          title: t('records.personUpdate'),
          submit: t('word.save'),
          mutation: PersonUpdateDocument,
          initial: { id: '' },
          fields: [
            { name: 'id', kind: 'choice', label: t('word.person'), required: true, options, loads: read },
            ...personFields(t).map((field) => ({ ...field, shown: (values: { id?: unknown }) => Boolean(values.id) })),
          ],
          current: (values) => read(textOf(values, 'id')),
          variables: (values, { version, base }) => {
            const { givenName, familyName, ...changes } = changesOf(values, base, [
              'givenName',
              'familyName',
              'email',
              'phone',
            ]);
            return {
              input: {
                id: textOf(values, 'id'),
                ...changes,
                ...(givenName ? { givenName } : {}),
                ...(familyName ? { familyName } : {}),
                ...(flagOf(values, 'public') !== flagOf(base, 'public') ? { public: flagOf(values, 'public') } : {}),
                expectedVersion: version,
              },
            };
          },
        };
      }}
    />
  );
}
