import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { DemonstrationBadge } from '../../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../../demonstration/demonstration-switch.js';
import { Either } from '../../format/either.js';
import { formatDay } from '../../format/format.js';
import { French } from '../../format/french.js';
import { ClubHomeDocument, type ClubHomeQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { useViewer } from '../../session/viewer.js';
import { PageHead } from '../../shell/page-head.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { Filters } from '../../table/filters.js';
import { ClubNav } from '../club-nav.js';
import classes from '../club.module.css';
import { useBeforeOwn } from '../member/use-own.js';
import { About, Beginnings } from './about.js';
import { Waiting } from './waiting.js';

/** What moves in the club, and what waits for the reader. */
export default function ClubHomePage() {
  return useBeforeOwn() ?? <Home />;
}

function Home() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const includeDemonstration = useDemonstration();
  const { answer, instead } = useAnswer(ClubHomeDocument, {
    variables: { includeDemonstration },
    fetchPolicy: 'cache-and-network',
    height: 480,
  });
  return (
    <>
      <PageHead title={t('clubHome.title')} lead={t('clubHome.lead')} action={viewer && <Beginnings />} />
      <About />
      <ClubNav />
      <Filters>
        <DemonstrationSwitch />
      </Filters>
      {viewer && <Waiting includeDemonstration={includeDemonstration} />}
      {!answer && instead}
      {answer && <Notices notices={answer.clubNotices} />}
      {answer && <Workstreams workstreams={answer.workstreams} />}
    </>
  );
}

function Notices({ notices }: { notices: ClubHomeQuery['clubNotices'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section title={t('clubHome.notices')} note={<More to="/club/besoins" label={t('clubHome.allNotices')} />}>
      {notices.nodes.length === 0 && <p className="soft">{t('clubHome.noticesNone')}</p>}
      <ul className={classes.lines}>
        {notices.nodes.map(({ id, kind, title, untilOn, isDemonstration, organization }) => (
          <li key={id}>
            <span>
              <DatedLink to={`/club/besoins/${id}`}>
                <French>{title}</French>
              </DatedLink>{' '}
              {isDemonstration && <DemonstrationBadge />}
            </span>
            <span className="soft">
              {t(`clubNotice.kinds.${kind}`)}
              {organization && ` · ${organization.name}`}
            </span>
            <span className="soft">{t('word.untilDay', { day: formatDay(untilOn, language) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Workstreams({ workstreams }: { workstreams: ClubHomeQuery['workstreams'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section title={t('clubHome.workstreams')} note={<More to="/chantiers" label={t('clubHome.allWorkstreams')} />}>
      {workstreams.nodes.length === 0 && <p className="soft">{t('clubHome.workstreamsNone')}</p>}
      <ul className={classes.lines}>
        {workstreams.nodes.map(({ id, title, titleEn, state, lead, proposedOn, isDemonstration }) => (
          <li key={id}>
            <span>
              <DatedLink to={`/chantiers/${id}`}>
                <Either english={titleEn}>{title}</Either>
              </DatedLink>{' '}
              {isDemonstration && <DemonstrationBadge />}
            </span>
            <span className="soft">
              {t(`club.states.${state}`)}
              {lead && ` · ${lead.name}`}
            </span>
            <span className="soft">{formatDay(proposedOn, language)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function More({ to, label }: { to: string; label: string }) {
  return (
    <p>
      <DatedLink to={to}>{label}</DatedLink>
    </p>
  );
}
