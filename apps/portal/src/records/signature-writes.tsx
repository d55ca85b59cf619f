import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  AgreementChoicesDocument,
  AgreementSignatoriesDocument,
  type OrganizationKind,
  SignatureRecordDocument,
  SlotIdentifyDocument,
  WithdrawalRecordDocument,
} from '../generated/graphql.js';
import type { FieldSpec } from '../write/field-spec.js';
import { sourcesField } from '../source/sources-field.js';
import { orNull, sourceKeys, textOf } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';
import { ORGANIZATION_KINDS } from './organization-fields.js';

interface Ends {
  /** Either the organization or the agreement is where the form is opened; the other is asked. */
  organization?: { id: string; name: string };
  agreement?: { id: string; title: string };
}

/** Which agreement, where it is not told by the page. */
function useAgreementField() {
  const { t } = useTranslation();
  const client = useApolloClient();
  return async (agreement: Ends['agreement']): Promise<FieldSpec[]> => {
    if (agreement) return [];
    const { data } = await client.query({ query: AgreementChoicesDocument });
    return [
      {
        name: 'agreementId',
        kind: 'select',
        label: t('network.agreement'),
        required: true,
        options: data?.agreements.nodes.map(({ id, title }) => ({ value: id, label: title })) ?? [],
      },
    ];
  };
}

export function SignatureButton({ organization, agreement }: Ends) {
  const { t } = useTranslation();
  const agreementField = useAgreementField();
  return (
    <WriteButton
      label={t('records.signature')}
      spec={async () => ({
        id: `signatureRecord:${organization?.id ?? agreement?.id}`,
        title: t('records.signature'),
        submit: t('records.signatureSubmit'),
        intro: <p>{organization?.name ?? agreement?.title}</p>,
        mutation: SignatureRecordDocument,
        initial: {},
        fields: [
          ...(await agreementField(agreement)),
          ...(organization
            ? []
            : ([
                {
                  name: 'organizationId',
                  kind: 'organization',
                  label: t('records.signatory'),
                  help: t('records.signatoryHelp'),
                },
                {
                  name: 'undocumentedKind',
                  kind: 'select',
                  label: t('records.undocumented'),
                  shown: (values) => !values['organizationId'],
                  options: ORGANIZATION_KINDS.map((value) => ({ value, label: t(`organization.kinds.${value}`) })),
                },
              ] satisfies FieldSpec[])),
          { name: 'signedOn', kind: 'partialDate', label: t('records.signedOn'), required: true },
          { name: 'enteredIntoForceOn', kind: 'partialDate', label: t('records.enteredIntoForceOn') },
          { name: 'note', kind: 'multiline', label: t('records.note') },
          sourcesField(t),
        ],
        variables: (values) => ({
          input: {
            agreementId: agreement?.id ?? textOf(values, 'agreementId'),
            organizationId: organization?.id ?? orNull(values, 'organizationId'),
            undocumentedKind:
              organization || values['organizationId']
                ? null
                : (orNull(values, 'undocumentedKind') as OrganizationKind | null),
            signedOn: textOf(values, 'signedOn'),
            enteredIntoForceOn: orNull(values, 'enteredIntoForceOn'),
            note: orNull(values, 'note'),
            sources: sourceKeys(values),
          },
        }),
      })}
    />
  );
}

export function WithdrawalButton({ organization, agreement }: Ends) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const agreementField = useAgreementField();
  /** Those bound by the agreement of the page, named or not. */
  const signatories = async () => {
    if (!agreement) return [];
    const { data } = await client.query({
      query: AgreementSignatoriesDocument,
      variables: { id: agreement.id },
      fetchPolicy: 'network-only',
    });
    return (data?.agreement?.signatures.nodes ?? []).map(({ organization: signer, slot }) =>
      signer
        ? { value: `organization ${signer.id}`, label: signer.name }
        : { value: `slot ${slot?.id}`, label: slot?.label ?? '' },
    );
  };
  return (
    <WriteButton
      label={t('records.withdrawal')}
      spec={async () => {
        const options = await signatories();
        return {
          id: `withdrawalRecord:${organization?.id ?? agreement?.id}`,
          title: t('records.withdrawal'),
          submit: t('records.withdrawalSubmit'),
          intro: <p>{organization?.name ?? agreement?.title}</p>,
          mutation: WithdrawalRecordDocument,
          initial: {},
          fields: [
            ...(await agreementField(agreement)),
            ...(organization
              ? []
              : ([
                  {
                    name: 'signatory',
                    kind: 'select',
                    label: t('records.signatory'),
                    required: true,
                    options,
                    paths: ['organizationId', 'slotId'],
                  },
                ] satisfies FieldSpec[])),
            { name: 'effectiveOn', kind: 'partialDate', label: t('records.effectiveOn'), required: true },
            { name: 'noticeOn', kind: 'partialDate', label: t('records.noticeOn') },
            { name: 'reason', kind: 'multiline', label: t('word.reason') },
            { name: 'remainsAccessible', kind: 'multiline', label: t('records.remainsAccessible') },
            { name: 'precisionNote', kind: 'text', label: t('records.precisionNote') },
            sourcesField(t),
          ],
          irreversible: (values) => (
            <p>
              {t('records.withdrawalConfirm', {
                name:
                  organization?.name ??
                  options.find(({ value }) => value === values['signatory'])?.label ??
                  t('records.withdrawalThis'),
              })}
            </p>
          ),
          variables: (values) => {
            const [kind, id = null] = textOf(values, 'signatory').split(' ');
            return {
              input: {
                agreementId: agreement?.id ?? textOf(values, 'agreementId'),
                organizationId: organization?.id ?? (kind === 'organization' ? id : null),
                slotId: kind === 'slot' ? id : null,
                effectiveOn: textOf(values, 'effectiveOn'),
                noticeOn: orNull(values, 'noticeOn'),
                reason: orNull(values, 'reason'),
                remainsAccessible: orNull(values, 'remainsAccessible'),
                precisionNote: orNull(values, 'precisionNote'),
                sources: sourceKeys(values),
              },
            };
          },
        };
      }}
    />
  );
}

export function SlotIdentifyButton({ agreement }: { agreement: { id: string; title: string } }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <WriteButton
      label={t('records.identify')}
      spec={async () => {
        const { data } = await client.query({
          query: AgreementSignatoriesDocument,
          variables: { id: agreement.id },
          fetchPolicy: 'network-only',
        });
        const slots = (data?.agreement?.signatures.nodes ?? []).flatMap(({ slot }) =>
          slot && !slot.identifiedAs ? [{ value: slot.id, label: slot.label }] : [],
        );
        return {
          id: `slotIdentify:${agreement.id}`,
          title: t('records.identify'),
          submit: t('records.identifySubmit'),
          mutation: SlotIdentifyDocument,
          initial: {},
          fields: [
            {
              name: 'slotId',
              kind: 'select',
              label: t('records.slot'),
              help: slots.length === 0 ? t('records.slotNone') : undefined,
              required: true,
              options: slots,
            },
            { name: 'organizationId', kind: 'organization', label: t('records.identifiedAs'), required: true },
            { name: 'evidence', kind: 'multiline', label: t('records.evidence'), required: true },
            sourcesField(t),
          ],
          irreversible: () => <p>{t('records.identifyConfirm')}</p>,
          variables: (values) => ({
            input: {
              slotId: textOf(values, 'slotId'),
              organizationId: textOf(values, 'organizationId'),
              evidence: textOf(values, 'evidence'),
              sources: sourceKeys(values),
            },
          }),
        };
      }}
    />
  );
}
