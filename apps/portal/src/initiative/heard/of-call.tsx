import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsOf } from '../../day/use-as-of.js';
import { CallParticipationDocument } from '../../generated/graphql.js';
import { Missing } from '../../shell/missing.js';
import { Record } from '../../shell/record.js';
import { callAbove } from '../above.js';
import { HeardShown } from './heard-shown.js';
import type { More } from './use-communes.js';

/** Who took part in a call, and who was not heard. */
export default function CallHeardPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const client = useApolloClient();
  const more = useCallback<More>(
    async (after) => {
      const { data } = await client.query({ query: CallParticipationDocument, variables: { id, asOf, after } });
      return data?.call?.communeParticipation ?? [];
    },
    [client, id, asOf],
  );
  return (
    <Record
      query={CallParticipationDocument}
      variables={{ id, asOf }}
      of={({ call }) => call}
      isIt={(call) => call.id === id}
      title={({ title }) => t('heard.title', { title })}
      missing={
        <Missing title={t('call.missingTitle')} text={t('call.missing')} to="/demarches" link={t('initiative.all')} />
      }
    >
      {(call) => (
        <HeardShown
          about={{ title: call.title, isDemonstration: call.isDemonstration, filter: { call: id } }}
          above={callAbove(t, call)}
          whole={call.participation}
          communes={call.communeParticipation}
          more={more}
        />
      )}
    </Record>
  );
}
