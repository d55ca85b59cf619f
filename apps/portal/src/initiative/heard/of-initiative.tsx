import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsOf } from '../../day/use-as-of.js';
import { InitiativeParticipationDocument } from '../../generated/graphql.js';
import { Missing } from '../../shell/missing.js';
import { Record } from '../../shell/record.js';
import { initiativeAbove } from '../above.js';
import { HeardShown } from './heard-shown.js';
import type { More } from './use-communes.js';

/** Who took part in an initiative, and who was not heard. */
export default function InitiativeHeardPage() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const { asOf } = useAsOf();
  const client = useApolloClient();
  const more = useCallback<More>(
    async (after) => {
      const { data } = await client.query({ query: InitiativeParticipationDocument, variables: { slug, asOf, after } });
      return data?.initiative?.communeParticipation ?? [];
    },
    [client, slug, asOf],
  );
  return (
    <Record
      query={InitiativeParticipationDocument}
      variables={{ slug, asOf }}
      of={({ initiative }) => initiative}
      isIt={(initiative) => initiative.slug === slug}
      title={({ title }) => t('heard.title', { title })}
      missing={
        <Missing
          title={t('initiative.missingTitle')}
          text={t('initiative.missing')}
          to="/demarches"
          link={t('initiative.all')}
        />
      }
    >
      {({ id, title, titleEn, isDemonstration, participation, communeParticipation }) => (
        <HeardShown
          about={{ title, isDemonstration, filter: { initiative: id } }}
          above={initiativeAbove(t, { slug, title, titleEn })}
          whole={participation}
          communes={communeParticipation}
          more={more}
        />
      )}
    </Record>
  );
}
