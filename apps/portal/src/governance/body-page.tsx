import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Unknown } from '../certainty/partial-day.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import { GoverningBodyPageDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Missing } from '../shell/missing.js';
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
import { BodyTools } from './writes/body-tools.js';

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
      title={({ name }) => typeset(name)}
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
  const known = useMandates(body.id, !body.membersKnown);
  return (
    <article>
      <RecordHead
        above={[{ to: '/gouvernance', name: t('shell.governance') }]}
        kind={t(`governance.kinds.${body.kind}`)}
        isDemonstration={body.isDemonstration}
        title={<French>{body.name}</French>}
      />
      {acts && <BodyTools body={body} mandates={known.mandates ?? []} />}
      <BodyFacts body={body}>
        <Fact label={t('governance.quorumRule')}>
          {body.quorumPercent ? (
            t('governance.quorumPercent', { percent: body.quorumPercent })
          ) : (
            <Unknown>{t('governance.noQuorum')}</Unknown>
          )}
        </Fact>
      </BodyFacts>
      <Mandates body={body} known={known} writable={acts} />
      <Section title={t('governance.meetings')}>
        <Meetings body={body} />
      </Section>
      <Section title={t('governance.decisions')}>
        <Decisions body={body} writable={acts} />
      </Section>
    </article>
  );
}

/** Who sits there on the day, and who sat there when. */
function Mandates({ body, known, writable }: { body: Body; known: ReturnType<typeof useMandates>; writable: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const { mandates, instead } = known;
  const now = mandates?.filter((mandate) => isHeldOn(mandate, day));
  const nowTitle = t('governance.mandatesOn', { day: formatDay(day, language) });
  return (
    <>
      {body.membersKnown && now && (
        <Section title={nowTitle}>
          {now.length > 0 ? (
            <MandateTable body={body} mandates={now} title={nowTitle} writable={writable} />
          ) : (
            <p>{t('governance.mandatesNone')}</p>
          )}
        </Section>
      )}
      <Section title={t('governance.mandates')}>
        <MandatesOverTime
          body={body}
          mandates={mandates}
          instead={instead}
          title={t('governance.mandates')}
          correctable={writable}
        />
      </Section>
    </>
  );
}
