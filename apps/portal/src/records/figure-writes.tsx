import { useApolloClient } from '@apollo/client/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import {
  AgreementChoicesDocument,
  AssertedFigureDocument,
  AssertedFigureRecordDocument,
  AssertedFigureRemoveDocument,
  AssertedFigureUpdateDocument,
  type FigureComparison,
  type FigureMeasure,
  type OrganizationKind,
} from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import type { FieldSpec } from '../write/field-spec.js';
import { changesOf, numberOf, orNull, sourceChanges, sourceKeys, textOf } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';
import { ORGANIZATION_KINDS } from './organization-fields.js';
import { RemoveButton } from './remove-button.js';

const MEASURES: readonly FigureMeasure[] = [
  'FULLY_TRAINED_CAUE',
  'TRAINED_EMPLOYEES',
  'CAUE_IN_FRANCE',
  'SIGNATORIES',
  'EMPLOYEES',
  'TAXE_AMENAGEMENT_DEPARTEMENTS_EUR',
];
const COMPARISONS: readonly FigureComparison[] = ['EXACTLY', 'MORE_THAN', 'AT_LEAST', 'ABOUT'];

const isOfAgreement = (values: { measure?: unknown }): boolean => values.measure === 'SIGNATORIES';

const assertionFields = (t: TFunction): FieldSpec[] => [
  {
    name: 'comparison',
    kind: 'select',
    label: t('records.figureComparison'),
    required: true,
    options: COMPARISONS.map((value) => ({ value, label: t(`records.figureComparisons.${value}`) })),
  },
  { name: 'value', kind: 'number', label: t('records.figureValue'), required: true },
  { name: 'on', kind: 'partialDate', label: t('records.figureOn'), required: true },
  { name: 'statement', kind: 'multiline', label: t('records.figureStatement') },
  { name: 'note', kind: 'multiline', label: t('records.note') },
  sourcesField(t),
];

export function FigureRecordButton() {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <WriteButton
      label={t('records.figure')}
      spec={async () => {
        const { data } = await client.query({ query: AgreementChoicesDocument });
        return {
          id: 'assertedFigureRecord',
          title: t('records.figure'),
          submit: t('records.figureSubmit'),
          mutation: AssertedFigureRecordDocument,
          initial: { comparison: 'EXACTLY' },
          fields: [
            {
              name: 'measure',
              kind: 'select',
              label: t('records.figureMeasure'),
              required: true,
              options: MEASURES.map((value) => ({ value, label: t(`figures.measures.${value}`) })),
            },
            {
              name: 'agreementId',
              kind: 'select',
              label: t('network.agreement'),
              shown: isOfAgreement,
              required: true,
              options: data?.agreements.nodes.map(({ id, title }) => ({ value: id, label: title })) ?? [],
            },
            {
              name: 'organizationKind',
              kind: 'select',
              label: t('records.figureKind'),
              shown: isOfAgreement,
              options: ORGANIZATION_KINDS.map((value) => ({ value, label: t(`organization.kinds.${value}`) })),
            },
            {
              name: 'organizationId',
              kind: 'organization',
              label: t('word.organization'),
              help: t('records.figureOrganizationHelp'),
              shown: (values) => !isOfAgreement(values),
            },
            ...assertionFields(t),
          ],
          variables: (values) => {
            const agreement = isOfAgreement(values);
            return {
              input: {
                measure: textOf(values, 'measure') as FigureMeasure,
                comparison: textOf(values, 'comparison') as FigureComparison,
                value: numberOf(textOf(values, 'value')) ?? -1,
                on: textOf(values, 'on'),
                agreementId: agreement ? orNull(values, 'agreementId') : null,
                organizationKind: agreement ? (orNull(values, 'organizationKind') as OrganizationKind | null) : null,
                organizationId: agreement ? null : orNull(values, 'organizationId'),
                statement: orNull(values, 'statement'),
                note: orNull(values, 'note'),
                sources: sourceKeys(values),
              },
            };
          },
        };
      }}
    />
  );
}

export function FigureButtons({ figure, title }: { figure: { id: string; version: number }; title: string }) {
  const { id, version } = figure;
  const { t } = useTranslation();
  const client = useApolloClient();
  const read = async () => {
    const { data } = await client.query({
      query: AssertedFigureDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    });
    const record = data?.node;
    if (!record || !('comparison' in record)) return undefined;
    const { comparison, value, on, statement, note, sources } = record;
    return {
      values: {
        comparison,
        value: String(value).replace('.', ','),
        on,
        statement: statement ?? '',
        note: note ?? '',
        sources,
      },
      version: record.version,
    };
  };
  return (
    <>
      <WriteButton
        plain
        label={t('word.correct')}
        about={title}
        spec={async () => {
          const record = await read();
          return (
            record && {
              id: `assertedFigureUpdate:${id}`,
              title: t('records.figureUpdate'),
              submit: t('records.saveCorrection'),
              intro: <p>{title}</p>,
              mutation: AssertedFigureUpdateDocument,
              version: record.version,
              initial: record.values,
              current: read,
              fields: assertionFields(t),
              variables: (values, { version: expectedVersion, base }) => {
                const { comparison, value, on, ...changes } = changesOf(values, base, [
                  'comparison',
                  'value',
                  'on',
                  'statement',
                  'note',
                ]);
                return {
                  input: {
                    id,
                    ...changes,
                    ...(comparison ? { comparison: comparison as FigureComparison } : {}),
                    ...(value ? { value: numberOf(value) ?? -1 } : {}),
                    ...(on ? { on } : {}),
                    ...sourceChanges(values, base),
                    expectedVersion,
                  },
                };
              },
            }
          );
        }}
      />
      <RemoveButton
        id={id}
        version={version}
        mutation={AssertedFigureRemoveDocument}
        label={t('word.remove')}
        about={title}
        title={t('records.figureRemove')}
        outcome={t('records.figureRemoveOutcome')}
        submit={t('records.figureRemoveSubmit')}
        now={async () => (await read())?.version}
      />
    </>
  );
}
