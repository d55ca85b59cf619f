import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { FieldSpec } from '../form/field-spec.js';
import { orNull, textOf } from '../form/values.js';
import { HandoverProposeDocument, HandoversDocument, OrganizationItemsDocument } from '../generated/graphql.js';
import { WriteButton } from '../write/write-button.js';

const STATUSES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'ARCHIVED'] as const;

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
      spec={async () => ({
        id: `handoverPropose:${organization?.id ?? ''}`,
        title: t('handover.propose'),
        submit: t('handover.proposeSubmit'),
        intro: (
          <p>{organization ? t('handover.proposeIntro', { name: organization.name }) : t('handover.proposeAll')}</p>
        ),
        mutation: HandoverProposeDocument,
        initial: { fromOrganizationId: '', toOrganizationId: '', which: 'chosen', itemIds: [], message: '' },
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
          ...(organization ? await which(organization.key) : []),
          { name: 'message', kind: 'lines', label: t('handover.message') },
        ],
        variables: (values) => ({
          input: {
            fromOrganizationId: organization?.id ?? textOf(values, 'fromOrganizationId'),
            toOrganizationId: textOf(values, 'toOrganizationId'),
            itemIds: organization && values['which'] === 'chosen' ? (values['itemIds'] as string[]) : [],
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
function useWhich(): (key: string) => Promise<FieldSpec[]> {
  const { t } = useTranslation();
  const ask = useAsk();
  return async (key) => {
    const answer = await ask(OrganizationItemsDocument, { key, statuses: [...STATUSES] });
    return [
      {
        ...{ name: 'which', kind: 'radios', label: t('handover.which') },
        options: [
          { value: 'chosen', label: t('handover.chosen') },
          { value: 'all', label: t('handover.all') },
        ],
      },
      {
        ...{ name: 'itemIds', kind: 'checks', label: t('handover.items'), required: true },
        options: (answer?.organization?.portfolio?.items.nodes ?? []).map(({ id, title, kind, status }) => ({
          value: id,
          label: title,
          hint: `${t(`item.kinds.${kind}`)} · ${t(`item.statuses.${status}`)}`,
        })),
        shown: ({ which }) => which === 'chosen',
      },
    ];
  };
}
