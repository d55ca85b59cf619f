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
import { SOON_DAYS } from './soon.js';
import { useLines } from './use-lines.js';
import { useOwnContents } from './use-own-contents.js';
import { useToComplete } from './use-to-complete.js';
import { hasLines, type Kind, Waiting } from './waiting.js';
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
  const contents = useOwnContents(id, !worksFor(viewer, key));
  if (!answer?.organization || (contents.busy && !contents.kinds)) return instead;
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
      <Kinds answer={answer} organization={organization} contents={contents.kinds ?? []} isManager={isManager} />
      {!contents.kinds && contents.instead}
    </>
  );
}

interface KindsProps {
  answer: OwnOrganizationQuery;
  organization: Organization;
  contents: readonly Kind[];
  isManager: boolean;
}

function Kinds({ answer, organization, contents, isManager }: KindsProps) {
  const { t } = useTranslation();
  const { counts, kinds } = useToComplete(answer, organization);
  return (
    <>
      {isManager && <Counts label={t('place.toComplete')} counts={counts} />}
      <Waiting
        kinds={[
          // Of what is counted above, and is nothing, no more is said.
          ...(isManager ? kinds.filter(hasLines) : []),
          ...contents,
          ...useDues(organization),
          useMeetings(answer, organization),
          useTeam(organization),
          ...useBound(organization),
        ]}
      />
    </>
  );
}

function useDues({ dues }: Organization): Kind[] {
  const { t } = useTranslation();
  const lines = useLines();
  if (!dues) return [];
  return [
    {
      title: t('place.dues'),
      lines: dues.nodes.filter(({ status }) => status !== 'PAID').map(lines.due),
      all: { to: '/cotisations', words: t('place.toDues') },
    },
  ];
}

function useMeetings({ meetings }: OwnOrganizationQuery, { isDemonstration }: Organization): Kind {
  const { t } = useTranslation();
  const lines = useLines();
  return {
    title: t('place.meetings'),
    lines: meetings.nodes.map(lines.meeting),
    all: { to: `/gouvernance${isDemonstration ? '?demonstration=1' : ''}`, words: t('place.toBodies') },
  };
}

function useTeam({ key, headcount, positions }: Organization): Kind {
  const { t } = useTranslation();
  const shown = positions.nodes.length;
  const to = `/organisations/${key}#equipe`;
  return {
    title: t('place.team'),
    lines: positions.nodes.map(({ id, kind, title, person }) => ({
      key: id,
      to,
      title: person?.name ?? t('place.somebody'),
      more: title ?? t(`profile.positions.${kind}`),
    })),
    all: { to, words: t('place.toTeam', { count: positions.totalCount }) },
    // Positions are not people: one may hold two, and whoever was elected to preside works elsewhere.
    note: [
      shown < positions.totalCount && t('place.firstPositions', { count: shown }),
      headcount !== null && t('place.headcount', { count: headcount }),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** The agreements that it is bound by, and what was told of it last. */
function useBound({ key, memberships, timeline }: Organization): Kind[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const on = (date: string): string => formatPartial(date, language);
  return [
    {
      title: t('place.agreement'),
      lines: memberships.nodes.map(({ from, to, agreement }) => ({
        key: from,
        to: agreement ? `/reseau/accords/${agreement.key}` : `/organisations/${key}`,
        title: agreement ? <French>{agreement.title}</French> : t('network.noAgreement'),
        when: to ? t('word.period', { from: on(from), to: on(to) }) : t('word.sinceDay', { day: on(from) }),
      })),
    },
    {
      title: t('place.steps'),
      lines: timeline.nodes.map(({ kind, on: date, title, agreement }, place) => ({
        key: `${kind} ${date} ${place}`,
        to: agreement ? `/reseau/accords/${agreement.key}` : `/organisations/${key}`,
        // A milestone is in the words of its source.
        title: kind === 'MILESTONE' ? <French>{title}</French> : typeset(title),
        when: on(date),
      })),
    },
  ];
}
