import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Unknown } from '../certainty/partial-day.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { GoverningBodyPageDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Missing } from '../shell/missing.js';
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
import { bodyForm } from './writes/body-form.js';
import { constituencyForm } from './writes/constituency-form.js';
import { DecisionRecordButton } from './writes/decision-writes.js';
import { MandateStartButton } from './writes/mandate-start.js';
import { meetingForm } from './writes/meeting-form.js';

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
  const acts = useRights().acts(body.organization?.id);
  return (
    <article>
      <RecordHead
        above={[{ to: '/gouvernance', name: t('shell.governance') }]}
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
      <Mandates body={body} writable={acts} />
      <Section title={t('governance.meetings')}>
        <Meetings body={body} />
        {acts && (
          <Actions>
            <meetingForm.RecordButton given={{ governingBodyId: body.id }} about={body.name} />
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

/** Who sat there when, and who sits there on the day. */
function Mandates({ body, writable }: { body: Body; writable: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const { mandates, instead } = useMandates(body.id, !body.membersKnown);
  const now = mandates?.filter((mandate) => isHeldOn(mandate, day));
  const constituencies = body.constituencies.map(({ id, name }) => ({ value: id, label: name }));
  const nowTitle = t('governance.mandatesOn', { day: formatDay(day, language) });
  return (
    <>
      <Section title={t('governance.mandates')}>
        <MandatesOverTime
          body={body}
          mandates={mandates}
          instead={instead}
          title={t('governance.mandates')}
          correctable={writable}
        />
        {writable && (
          <Actions>
            {constituencies.length > 0 && <MandateStartButton body={body} mandates={mandates ?? []} />}
            <constituencyForm.RecordButton given={{ governingBodyId: body.id }} />
            {constituencies.length > 0 && (
              <constituencyForm.CorrectOneButton of={body.id} among={async () => constituencies} />
            )}
            <bodyForm.CorrectButton id={body.id} />
          </Actions>
        )}
      </Section>
      {body.membersKnown && now && (
        <Section title={nowTitle}>
          {now.length > 0 ? (
            <MandateTable body={body} mandates={now} title={nowTitle} writable={writable} />
          ) : (
            <p>{t('governance.mandatesNone')}</p>
          )}
        </Section>
      )}
    </>
  );
}
