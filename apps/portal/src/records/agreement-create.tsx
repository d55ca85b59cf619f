import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  AgreementChoicesDocument,
  AgreementCreateDocument,
  type AgreementKind,
  SourceCreateDocument,
} from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import { orNull, sourceKeys, textOf } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';

import classes from './records.module.css';

const KINDS: readonly AgreementKind[] = ['MEMORANDUM', 'FRAMEWORK', 'CONVENTION'];

/** What coordinators take in for the whole network: agreements and sources. */
export function NetworkActions() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  return (
    <div className={classes.actions}>
      <WriteButton
        label={t('records.agreementCreate')}
        spec={async () => {
          const { data } = await client.query({ query: AgreementChoicesDocument });
          return {
            id: 'agreementCreate',
            title: t('records.agreementCreate'),
            submit: t('records.agreementCreateSubmit'),
            mutation: AgreementCreateDocument,
            initial: {},
            fields: [
              { name: 'title', kind: 'text', label: t('records.title'), required: true },
              { name: 'key', kind: 'text', label: t('word.key'), help: t('records.keyHelp'), required: true },
              {
                name: 'kind',
                kind: 'select',
                label: t('word.kind'),
                required: true,
                options: KINDS.map((value) => ({ value, label: t(`agreement.kinds.${value}`) })),
              },
              { name: 'signedOn', kind: 'partialDate', label: t('records.signedOn'), required: true },
              { name: 'inForceOn', kind: 'partialDate', label: t('records.inForceOn') },
              {
                name: 'supersedesId',
                kind: 'select',
                label: t('records.supersedes'),
                options: data?.agreements.nodes.map(({ id, title }) => ({ value: id, label: title })) ?? [],
              },
              {
                name: 'supersedesNote',
                kind: 'multiline',
                label: t('records.supersedesNote'),
                shown: (values) => Boolean(values['supersedesId']),
              },
              sourcesField(t),
            ],
            variables: (values) => ({
              input: {
                title: textOf(values, 'title'),
                key: textOf(values, 'key'),
                kind: textOf(values, 'kind') as AgreementKind,
                signedOn: textOf(values, 'signedOn'),
                inForceOn: orNull(values, 'inForceOn'),
                supersedesId: orNull(values, 'supersedesId'),
                supersedesNote: orNull(values, 'supersedesNote'),
                sources: sourceKeys(values),
              },
            }),
            onDone: (payload) => {
              const { agreement } = payload as { agreement?: { key: string } | null };
              if (agreement) void navigate(`/reseau/accords/${agreement.key}`);
            },
          };
        }}
      />
      <WriteButton
        label={t('records.source')}
        spec={() => ({
          id: 'sourceCreate',
          title: t('records.source'),
          submit: t('records.sourceSubmit'),
          mutation: SourceCreateDocument,
          initial: {},
          fields: [{ name: 'title', kind: 'text', label: t('records.sourceTitle'), required: true }],
          variables: (values) => ({ input: { title: textOf(values, 'title') } }),
        })}
      />
    </div>
  );
}
