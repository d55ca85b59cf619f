import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Unknown } from '../certainty/partial-day.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { GoverningBodyPageDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Missing } from '../pages/missing.js';
import { Actions } from '../shell/actions.js';
import { Fact } from '../shell/facts.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { useRights } from '../write/use-rights.js';
import { BodyFacts } from './body-facts.js';
import { Decisions } from './decisions.js';
import { MandateTable } from './mandate-table.js';
import { MandatesOverTime } from './mandates-over-time.js';
import { type Body, isHeldOn } from './mandates.js';
import { Meetings } from './meetings.js';
import { useMandates } from './use-mandates.js';
import { BodyUpdateButton } from './writes/body-writes.js';
import { ConstituencyAddButton, ConstituencyUpdateButton } from './writes/constituency-writes.js';
import { DecisionRecordButton } from './writes/decision-writes.js';
import { MandateStartButton } from './writes/mandate-writes.js';
import { MeetingPlanButton } from './writes/meeting-writes.js';

export default function BodyPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={GoverningBodyPageDocument}
      variables={{ key, asOf }}
      of={(data) => data.governingBody}
      isIt={(body) => body.key === key}
      title={({ name }) => name}
      missing={
        <Missing
          title={t('governance.missingTitle')}
          text={t('governance.missing', { key })}
          to="/gouvernance"
          link={t('governance.all')}
        />
      }
    >
      {(body) => <BodyArticle body={body} />}
    </Record>
  );
}

function BodyArticle({ body }: { body: Body }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const acts = useRights().acts(body.organization?.id);
  const { mandates } = useMandates(body.id, !body.membersKnown);
  const now = mandates?.filter((mandate) => isHeldOn(mandate, day));
  const nowTitle = t('governance.mandatesOn', { day: formatDay(day, language) });
  return (
    <article>
      <RecordHead
        above={[{ to: '/gouvernance', name: t('governance.title') }]}
        kind={t(`governance.kinds.${body.kind}`)}
        isDemonstration={body.isDemonstration}
        title={typeset(body.name)}
      />
      <BodyFacts body={body}>
        <Fact label={t('governance.quorumRule')}>
          {body.quorumPercent ? (
            t('governance.quorumPercent', { percent: body.quorumPercent })
          ) : (
            <Unknown>{t('governance.noQuorum')}</Unknown>
          )}
        </Fact>
      </BodyFacts>
      <Section title={t('governance.mandates')}>
        <MandatesOverTime body={body} mandates={mandates} title={t('governance.mandates')} correctable={acts} />
        {acts && (
          <Actions>
            {body.constituencies.length > 0 && <MandateStartButton body={body} mandates={mandates ?? []} />}
            <ConstituencyAddButton body={body} />
            {body.constituencies.length > 0 && <ConstituencyUpdateButton body={body} />}
            <BodyUpdateButton body={body} />
          </Actions>
        )}
      </Section>
      {body.membersKnown && (
        <Section title={nowTitle}>
          {!now ? (
            <Skeleton height={160} />
          ) : now.length > 0 ? (
            <MandateTable body={body} mandates={now} title={nowTitle} writable={acts} />
          ) : (
            <p>{t('governance.mandatesNone')}</p>
          )}
        </Section>
      )}
      <Section title={t('governance.meetings')}>
        <Meetings body={body} />
        {acts && (
          <Actions>
            <MeetingPlanButton body={body} />
          </Actions>
        )}
      </Section>
      <Section title={t('governance.decisions')}>
        <Decisions body={body} writable={acts} />
        {acts && (
          <Actions>
            <DecisionRecordButton body={body} />
          </Actions>
        )}
      </Section>
    </article>
  );
}
