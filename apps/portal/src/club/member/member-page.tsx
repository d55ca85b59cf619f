import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsOf } from '../../day/use-as-of.js';
import { French } from '../../format/french.js';
import { formatDay } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { ClubMemberDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { OrganizationLink } from '../../organization/organization-link.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Missing } from '../../shell/missing.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import classes from '../club.module.css';
import { useLanguageName } from './languages.js';
import type { ClubMember } from './member.js';
import { MemberActions } from './member-actions.js';

/** One member of the club: who they are, what they can do, and what others may ask them. */
export default function MemberPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={ClubMemberDocument}
      variables={{ id, asOf }}
      fetchPolicy="cache-and-network"
      of={({ clubMember }) => clubMember}
      isIt={(member) => member.id === id}
      title={({ name }) => name}
      missing={
        <Missing
          title={t('clubMember.missingTitle')}
          text={t('clubMember.missing')}
          to="/club/annuaire"
          link={t('clubMember.all')}
        />
      }
    >
      {(member) => <Shown member={member} />}
    </Record>
  );
}

function Shown({ member }: { member: ClubMember }) {
  const { t } = useTranslation();
  const { name, isDemonstration, introduction, helpsWith, skills, themes, languages } = member;
  const isBlank = !introduction && !helpsWith && skills.length === 0 && !themes?.length && languages.length === 0;
  return (
    <>
      <RecordHead
        above={[{ to: '/club/annuaire', name: t('clubMember.title') }]}
        kind={t('clubMember.kind')}
        isDemonstration={isDemonstration}
        title={name}
      />
      {introduction && (
        <p className={classes.aim}>
          <French>{introduction}</French>
        </p>
      )}
      <MemberActions member={member} />
      <About member={member} />
      {helpsWith && (
        <Section title={t('clubMember.helpsWith')}>
          <p className={classes.words}>
            <French>{helpsWith}</French>
          </p>
        </Section>
      )}
      {isBlank && <p className="soft">{t(member.isViewer ? 'clubMember.blankOwn' : 'clubMember.blank')}</p>}
      <Memberships member={member} />
    </>
  );
}

function About({ member }: { member: ClubMember }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useLanguageName();
  const { organization, since, visibility, isViewer, leftOn, leftNote, person } = member;
  const { skills, themes, languages } = member;
  return (
    <Facts look="line">
      <Fact label={t('word.organization')}>{organization && <OrganizationLink organization={organization} />}</Fact>
      <Fact label={t('clubMember.since')}>{since && formatDay(since, language)}</Fact>
      <Fact label={t('clubMember.skills')}>{skills.join(', ')}</Fact>
      <Fact label={t('word.themes')}>{themes?.map(({ label }) => label).join(', ')}</Fact>
      <Fact label={t('clubMember.languages')}>{languages.map(nameOf).join(', ')}</Fact>
      <Fact label={t('clubMember.record')}>{person?.name}</Fact>
      <Fact label={t('clubMember.seenBy')}>{isViewer && t(`clubMember.visibilities.${visibility}`)}</Fact>
      <Fact label={t('clubMember.leftOn')}>{!since && leftOn && formatDay(leftOn, language)}</Fact>
      <Fact label={t('clubMember.leftNote')}>{!since && leftNote && typeset(leftNote)}</Fact>
    </Facts>
  );
}

/** Why they belong to it: for themselves and coordinators. */
function Memberships({ member: { memberships, isViewer } }: { member: ClubMember }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!memberships || memberships.nodes.length === 0) return null;
  const note = t(isViewer ? 'clubMember.membershipsNoteOwn' : 'clubMember.membershipsNote');
  return (
    <Section title={t('clubMember.memberships')} note={<p className="soft">{note}</p>}>
      <ol className={classes.lines}>
        {memberships.nodes.map(({ id, reason, from, to, ending, invitation }) => (
          <li key={id}>
            <span>
              {reason === 'INVITED' && invitation?.invitedByName
                ? t('clubMember.reasonInvitedBy', { name: invitation.invitedByName })
                : t(`clubMember.reasons.${reason}`)}
            </span>
            <span className="soft">
              {to
                ? t('clubMember.fromTo', { from: formatDay(from, language), to: formatDay(to, language) })
                : t('word.sinceDay', { day: formatDay(from, language) })}
            </span>
            <span className="soft">{ending && t(`clubMember.endings.${ending}`)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
