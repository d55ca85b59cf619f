import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { Either } from '../../format/either.js';
import { French } from '../../format/french.js';
import { formatDay } from '../../format/format.js';
import { ClubNoticeDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { OrganizationLink } from '../../organization/organization-link.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Missing } from '../../shell/missing.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import { TerritoryLinks } from '../../territory/territory-link.js';
import classes from '../club.module.css';
import { Answers } from './answers.js';
import { NoticeActions } from './notice-actions.js';
import type { ClubNotice } from './notice.js';
import { SimilarList } from './similar-records.js';

/** One need or offer: what is there already, what was answered, and what came of it. */
export default function NoticePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={ClubNoticeDocument}
      variables={{ id, asOf }}
      fetchPolicy="cache-and-network"
      of={({ clubNotice }) => clubNotice}
      isIt={(notice) => notice.id === id}
      title={({ title }) => title}
      missing={
        <Missing
          title={t('clubNotice.missingTitle')}
          text={t('clubNotice.missing')}
          to="/club/besoins"
          link={t('clubNotice.all')}
        />
      }
    >
      {(notice) => <Shown notice={notice} />}
    </Record>
  );
}

function Shown({ notice }: { notice: ClubNotice }) {
  const { t } = useTranslation();
  const { title, kind, state, text, isDemonstration, similar, endingNote } = notice;
  const found = similar?.nodes ?? [];
  return (
    <>
      <RecordHead
        above={[{ to: '/club/besoins', name: t('clubNotice.title') }]}
        kind={`${t(`clubNotice.kinds.${kind}`)} · ${t(`clubNotice.states.${state}`)}`}
        isDemonstration={isDemonstration}
        title={<French>{title}</French>}
      />
      {text && (
        <p className={classes.aim}>
          <French>{text}</French>
        </p>
      )}
      <NoticeActions notice={notice} />
      <About notice={notice} />
      {endingNote && (
        <Section title={t('clubNotice.endingNote')}>
          <p className={classes.words}>
            <French>{endingNote}</French>
          </p>
        </Section>
      )}
      <Answers notice={notice} />
      <Section title={t('clubNotice.similar')} note={<p className="soft">{t('clubNotice.similarNote')}</p>}>
        {found.length > 0 ? <SimilarList found={found} /> : <p className="soft">{t('clubNotice.similarNone')}</p>}
      </Section>
    </>
  );
}

function About({ notice }: { notice: ClubNotice }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { personName, organization, publishedOn, untilOn, closedOn, workstream } = notice;
  const { themes, territories, visibility } = notice;
  return (
    <Facts look="line">
      <Fact label={t('clubNotice.by')}>{personName}</Fact>
      <Fact label={t('word.organization')}>{organization && <OrganizationLink organization={organization} />}</Fact>
      <Fact label={t('clubNotice.publishedOn')}>{formatDay(publishedOn, language)}</Fact>
      <Fact label={t('word.until')}>{!closedOn && formatDay(untilOn, language)}</Fact>
      <Fact label={t('clubNotice.closedOn')}>{closedOn && formatDay(closedOn, language)}</Fact>
      <Fact label={t('clubNotice.workstream')}>
        {workstream && (
          <DatedLink to={`/chantiers/${workstream.id}`}>
            <Either english={workstream.titleEn}>{workstream.title}</Either>
          </DatedLink>
        )}
      </Fact>
      <Fact label={t('word.themes')}>{themes?.map(({ label }) => label).join(', ')}</Fact>
      <Fact label={t('word.territories')}>
        {territories && territories.length > 0 && <TerritoryLinks territories={territories} />}
      </Fact>
      <Fact label={t('club.visibility')}>{visibility === 'NETWORK' && t('clubNotice.visibilities.NETWORK')}</Fact>
    </Facts>
  );
}
