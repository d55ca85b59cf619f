import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DatedLink } from '../../day/dated-link.js';
import { formatDay } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import { useSignInPath } from '../../session/return-to.js';
import { places, useViewer } from '../../session/viewer.js';
import buttons from '../../shell/button.module.css';
import { useOwn } from '../member/use-own.js';
import { Publish } from '../notice/publish.js';
import { useOfClub } from '../use-of-club.js';
import { workstreamForm } from '../workstream-form.js';

/** Who belongs to the club, and where the reader stands. */
export function About() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('clubHome.who')}</p>
      <p>
        <Standing />
      </p>
    </>
  );
}

function Standing() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useViewer();
  const own = useOwn(!viewer);
  const signIn = useSignInPath();
  if (viewer === null) return <Link to={signIn}>{t('clubHome.signIn')}</Link>;
  // Its line is there before it is known.
  if (!own) return '\u00a0';
  const since = own.viewer?.clubMember?.since;
  if (since) return t('clubHome.since', { day: formatDay(since, language) });
  if (own.clubInvitations?.nodes.length) return t('clubHome.invited');
  return (
    <>
      {t('clubHome.notYet')} <DatedLink to="/formations">{t('clubHome.toTraining')}</DatedLink>
    </>
  );
}

/** What whoever is of the club does first; who is invited answers before. */
export function Beginnings() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const isOfClub = useOfClub();
  const invited = useOwn(!viewer)?.clubInvitations?.nodes.length;
  if (!viewer || !isOfClub || invited !== 0) return null;
  return (
    <>
      <Publish />
      {places(viewer).length > 0 && <workstreamForm.RecordButton />}
      <DatedLink to="/club/calendrier" className={buttons.framed}>
        {t('clubHome.calendar')}
      </DatedLink>
    </>
  );
}
