import { useTranslation } from 'react-i18next';
import { MemberStamp } from '../certainty/member-stamp.js';
import { DatedLink } from '../day/dated-link.js';
import { dayAfter, today } from '../day/day.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatPartial } from '../format/format.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import { OwnOrganizationDocument, type OwnOrganizationQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLogo } from '../organization/organization-logo.js';
import { manages, type Viewer, worksFor } from '../session/viewer.js';
import { useAnswer } from '../shell/use-answer.js';
import { Counts } from './counts.js';
import { OwnContents } from './own-contents.js';
import { SOON_DAYS } from './soon.js';
import { useLines, vacancies, withVacancies } from './use-lines.js';
import { type Line, Waiting } from './waiting.js';
import classes from './place.module.css';

type Organization = NonNullable<OwnOrganizationQuery['organization']>;

interface OwnOrganizationProps {
  viewer: Viewer;
  organization: { id: string; key: string; isDemonstration: boolean };
}

/** The organization that somebody works for: what is due, who is there, what binds it; for who manages it, what is missing. */
export function OwnOrganization({ viewer, organization: { id, key, isDemonstration } }: OwnOrganizationProps) {
  const { t } = useTranslation();
  const now = today();
  const isManager = manages(viewer, key);
  const { answer, instead } = useAnswer(OwnOrganizationDocument, {
    variables: {
      id,
      today: now,
      soon: dayAfter(now, SOON_DAYS),
      demonstration: isDemonstration,
      works: worksFor(viewer, key),
      manages: isManager,
    },
    fetchPolicy: 'cache-and-network',
    height: 640,
  });
  if (!answer?.organization) return instead;
  const { organization } = answer;
  return (
    <>
      <div className={classes.head}>
        <OrganizationLogo logo={organization.logo} room="head" />
        <h2>
          <DatedLink to={`/organisations/${key}`}>{typeset(organization.name)}</DatedLink>
        </h2>
        <MemberStamp status={organization.memberStatus} />
        {organization.isDemonstration && <DemonstrationBadge />}
      </div>
      {worksFor(viewer, key) && (
        <p className={classes.all}>
          <DatedLink to={`/mediatheque?pour=${key}`}>{t('place.library')}</DatedLink>
        </p>
      )}
      {isManager && <ToComplete answer={answer} organization={organization} />}
      {worksFor(viewer, key) && <OwnContents organizationId={id} />}
      <Due organization={organization} />
      <Meetings answer={answer} organization={organization} />
      <Team organization={organization} />
      <Bound organization={organization} />
    </>
  );
}

/** What only whoever manages the organization can put right, counted and line by line. */
function ToComplete({ answer, organization }: { answer: OwnOrganizationQuery; organization: Organization }) {
  const { t } = useTranslation();
  const lines = useLines();
  const { key, governingBodies } = organization;
  const bodies = withVacancies(governingBodies);
  const missing = useMissing(organization);
  const access = `/organisations/${key}/acces`;
  const { mandates, agreements, invitations } = answer;
  const ending = [...(mandates?.nodes ?? []).map(lines.mandate), ...(agreements?.nodes ?? []).map(lines.agreement)];
  const mandatesTo = `/mandats?organisation=${organization.id}`;
  return (
    <>
      <Counts
        label={t('place.toComplete')}
        counts={[
          {
            key: 'missing',
            count: missing.length,
            words: t('place.count.missing', { count: missing.length }),
            to: `/organisations/${key}`,
          },
          {
            key: 'seats',
            count: vacancies(bodies),
            words: t('place.count.seats', { count: vacancies(bodies) }),
            to: bodies[0] ? `/gouvernance/${bodies[0].key}` : '/gouvernance',
          },
          {
            key: 'mandates',
            count: mandates?.totalCount ?? 0,
            words: t('place.count.mandates', { count: mandates?.totalCount ?? 0 }),
            to: mandatesTo,
          },
          {
            key: 'invitations',
            count: invitations?.totalCount ?? 0,
            words: t('place.count.invitations', { count: invitations?.totalCount ?? 0 }),
            to: access,
          },
        ]}
      />
      <Waiting
        title={t('place.toComplete')}
        lines={[...missing, ...bodies.map(lines.seats)]}
        empty={t('place.toCompleteNone')}
      />
      <Waiting
        title={t('place.ending')}
        lines={ending}
        empty={t('place.endingNone')}
        all={
          mandates && mandates.totalCount > mandates.nodes.length
            ? { to: mandatesTo, words: t('place.allOf', { count: mandates.totalCount }) }
            : undefined
        }
      />
      <Waiting
        title={t('place.invitations')}
        lines={(invitations?.nodes ?? []).map((invitation) => lines.invitation(invitation, access))}
        empty={t('place.invitationsNone')}
        all={{ to: access, words: t('place.toAccess') }}
      />
    </>
  );
}

/** What its record does not say and everyone looks for. */
function useMissing({ key, phone, email, website, address, director }: Organization): Line[] {
  const { t } = useTranslation();
  const kept = { phone, email, website, address, director };
  return (['phone', 'email', 'website', 'address', 'director'] as const)
    .filter((what) => !kept[what])
    .map((what) => ({
      key: what,
      to: `/organisations/${key}`,
      title: t(`place.missing.${what}`),
      when: t('place.missingWhen'),
      isPressing: true,
    }));
}

function Due({ organization: { dues } }: { organization: Organization }) {
  const { t } = useTranslation();
  const lines = useLines();
  if (!dues) return null;
  return (
    <Waiting
      title={t('place.dues')}
      lines={dues.nodes.filter(({ status }) => status !== 'PAID').map(lines.due)}
      empty={t('place.duesNone')}
      all={{ to: '/cotisations', words: t('place.toDues') }}
    />
  );
}

function Meetings({ answer, organization }: { answer: OwnOrganizationQuery; organization: Organization }) {
  const { t } = useTranslation();
  const lines = useLines();
  return (
    <Waiting
      title={t('place.meetings')}
      lines={answer.meetings.nodes.map(lines.meeting)}
      empty={t('place.meetingsNone')}
      all={{ to: `/gouvernance${organization.isDemonstration ? '?demonstration=1' : ''}`, words: t('place.toBodies') }}
    />
  );
}

function Team({ organization: { key, headcount, positions } }: { organization: Organization }) {
  const { t } = useTranslation();
  const shown = positions.nodes.length;
  const to = `/organisations/${key}#equipe`;
  return (
    <Waiting
      title={t('place.team')}
      lines={positions.nodes.map(({ id, kind, title, person }) => ({
        key: id,
        to,
        title: person?.name ?? t('place.somebody'),
        more: title ?? t(`profile.positions.${kind}`),
      }))}
      empty={t('place.teamNone')}
      all={{ to, words: t('place.toTeam', { count: positions.totalCount }) }}
      // Positions are not people: one may hold two, and whoever was elected to preside works elsewhere.
      note={[
        shown < positions.totalCount && t('place.firstPositions', { count: shown }),
        headcount !== null && t('place.headcount', { count: headcount }),
      ]
        .filter(Boolean)
        .join(' ')}
    />
  );
}

/** The agreements that it is bound by, and what was told of it last. */
function Bound({ organization: { key, memberships, timeline } }: { organization: Organization }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const on = (date: string): string => formatPartial(date, language);
  return (
    <>
      <Waiting
        title={t('place.agreement')}
        lines={memberships.nodes.map(({ from, to, agreement }) => ({
          key: from,
          to: agreement ? `/reseau/accords/${agreement.key}` : `/organisations/${key}`,
          title: agreement ? <French>{agreement.title}</French> : t('network.noAgreement'),
          when: to ? t('word.period', { from: on(from), to: on(to) }) : t('word.sinceDay', { day: on(from) }),
        }))}
        empty={t('place.agreementNone')}
      />
      <Waiting
        title={t('place.steps')}
        lines={timeline.nodes.map(({ kind, on: date, title, agreement }, place) => ({
          key: `${kind} ${date} ${place}`,
          to: agreement ? `/reseau/accords/${agreement.key}` : `/organisations/${key}`,
          // A milestone is in the words of its source.
          title: kind === 'MILESTONE' ? <French>{title}</French> : typeset(title),
          when: on(date),
        }))}
        empty={t('place.stepsNone')}
      />
    </>
  );
}
