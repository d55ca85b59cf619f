import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../form/field-spec.js';
import { optionsIn, orNull, textOf } from '../form/values.js';
import { HandoverProposeDocument, HandoversDocument } from '../generated/graphql.js';
import { WriteButton } from '../write/write-button.js';
import { ApproverControl } from './approver-control.js';
import { ItemsControl } from './items-control.js';

interface ProposeButtonProps {
  /** Where it is left out, whoever coordinates says which, and all that it keeps is proposed. */
  organization?: { id: string; key: string; name: string };
}

/** Proposes what an organization keeps to another. */
export function ProposeButton({ organization }: ProposeButtonProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const which = useWhich();
  return (
    <WriteButton
      label={t('handover.propose')}
      spec={() => ({
        id: `handoverPropose:${organization?.id ?? ''}`,
        title: t('handover.propose'),
        submit: t('handover.proposeSubmit'),
        intro: (
          <p>{organization ? t('handover.proposeIntro', { name: organization.name }) : t('handover.proposeAll')}</p>
        ),
        mutation: HandoverProposeDocument,
        initial: {
          fromOrganizationId: '',
          toOrganizationId: '',
          approverId: '',
          which: 'chosen',
          itemIds: [],
          message: '',
        },
        fields: [
          ...(organization
            ? []
            : [
                {
                  ...{ name: 'fromOrganizationId', kind: 'organization', label: t('handover.fromField') },
                  required: true,
                } satisfies FieldSpec,
              ]),
          { name: 'toOrganizationId', kind: 'organization', label: t('handover.toField'), required: true },
          {
            ...{ name: 'approverId', kind: 'custom', label: t('handover.approver'), help: t('handover.approverHelp') },
            render: (control, values = {}) => (
              <ApproverControl {...control} organizationId={textOf(values, 'toOrganizationId')} />
            ),
            text: (value) => String(value ?? ''),
            shown: (values) => textOf(values, 'toOrganizationId') !== '',
          },
          ...(organization ? which(organization.id) : []),
          { name: 'message', kind: 'lines', label: t('handover.message') },
        ],
        variables: (values) => ({
          input: {
            fromOrganizationId: organization?.id ?? textOf(values, 'fromOrganizationId'),
            toOrganizationId: textOf(values, 'toOrganizationId'),
            itemIds:
              organization && values['which'] === 'chosen'
                ? optionsIn(values['itemIds']).map(({ value }) => value)
                : [],
            approverId: orNull(values, 'approverId'),
            message: orNull(values, 'message'),
          },
        }),
        done: t('handover.done'),
        onDone: () => void client.refetchQueries({ include: [HandoversDocument] }),
      })}
    />
  );
}

/** Some of what an organization keeps, one by one, or all of it. */
function useWhich(): (organizationId: string) => FieldSpec[] {
  const { t } = useTranslation();
  return (organizationId) => [
    {
      ...{ name: 'which', kind: 'radios', label: t('handover.which') },
      options: [
        { value: 'chosen', label: t('handover.chosen') },
        { value: 'all', label: t('handover.all') },
      ],
    },
    {
      ...{ name: 'itemIds', kind: 'custom', label: t('handover.items'), required: true },
      render: (control) => <ItemsControl {...control} organizationId={organizationId} />,
      text: (value) =>
        optionsIn(value)
          .map(({ label }) => label)
          .join(', '),
      check: (value) => (optionsIn(value).length > 0 ? undefined : t('handover.itemsMissing')),
      shown: ({ which }) => which === 'chosen',
    },
  ];
}
