import { useTranslation } from 'react-i18next';
import { dayAfter, today } from '../day/day.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { formatPartial } from '../format/format.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import { OwnNetworkDocument, type OwnNetworkQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useAnswer } from '../shell/use-answer.js';
import { Counts } from './counts.js';
import { SOON_DAYS } from './soon.js';
import { useLines, vacancies, withVacancies } from './use-lines.js';
import { useToReview } from './use-to-review.js';
import { hasLines, type Kind, type Line, Waiting } from './waiting.js';
import classes from './place.module.css';

const INVITATIONS = '/administration/invitations?etat=attente';

/** What waits for whoever coordinates the network, first in figures, then line by line. Who looks around sees what was invented. */
export function OwnNetwork() {
  const { t } = useTranslation();
  const demonstration = useDemonstration();
  const now = today();
  const review = useToReview(demonstration);
  const { answer, instead } = useAnswer(OwnNetworkDocument, {
    variables: { today: now, from: now, soon: dayAfter(now, SOON_DAYS), demonstration },
    fetchPolicy: 'cache-and-network',
    height: 640,
  });
  return (
    <>
      <div className={classes.head}>
        <h2>{t('place.network')}</h2>
        <DemonstrationSwitch />
      </div>
      {answer && (review.kinds || !review.busy) ? (
        <Waits answer={answer} suffix={`&demonstration=${demonstration ? 1 : 0}`} review={review.kinds ?? []} />
      ) : (
        instead
      )}
      {!review.kinds && !review.busy && review.instead}
    </>
  );
}

interface WaitsProps {
  answer: OwnNetworkQuery;
  /** What lists are asked for beside their filter. */
  suffix: string;
  /** Items that wait to be reviewed. */
  review: readonly Kind[];
}

function Waits({ answer, suffix, review }: WaitsProps) {
  const { t } = useTranslation();
  const lines = useLines();
  const to = useLists(suffix);
  const { dues, mandates, governingBodies, agreements, milestones, discrepancies, invitations, meetings } = answer;
  const bodies = withVacancies(governingBodies.nodes);
  const counted = {
    dues: dues?.totalCount ?? 0,
    mandates: mandates.totalCount,
    seats: vacancies(bodies),
    milestones: milestones.totalCount,
    discrepancies: discrepancies.length,
    invitations: invitations?.totalCount ?? 0,
  };
  const all = (key: keyof typeof counted, shown: number) =>
    counted[key] > shown ? { to: to[key], words: t('place.allOf', { count: counted[key] }) } : undefined;
  const keys = Object.keys(counted) as (keyof typeof counted)[];
  return (
    <>
      <Counts
        label={t('place.waits')}
        counts={keys.map((key) => ({
          key,
          count: counted[key],
          words: t(`place.count.${key}`, { count: counted[key] }),
          to: to[key],
        }))}
      />
      <Waiting
        kinds={[
          // Of what is counted above, and is nothing, no more is said.
          ...[
            {
              title: t('place.lateDues'),
              lines: (dues?.nodes ?? []).map(lines.due),
              all: all('dues', dues?.nodes.length ?? 0),
            },
            {
              title: t('place.ending'),
              lines: [...mandates.nodes.map(lines.mandate), ...agreements.nodes.map(lines.agreement)],
              all: all('mandates', mandates.nodes.length),
            },
            { title: t('place.seats'), lines: bodies.map(lines.seats) },
            {
              title: t('place.milestones'),
              lines: useMilestones(answer),
              all: all('milestones', milestones.nodes.length),
            },
            { title: t('place.discrepancies'), lines: useDiscrepancies(discrepancies) },
            {
              title: t('place.invitations'),
              lines: (invitations?.nodes ?? []).map((invitation) => lines.invitation(invitation, INVITATIONS)),
              all: all('invitations', invitations?.nodes.length ?? 0),
            },
          ].filter(hasLines),
          {
            title: t('place.meetings'),
            lines: meetings.nodes.map(lines.meeting),
            all: { to: to.seats, words: t('place.toBodies') },
          },
          ...review,
        ]}
      />
    </>
  );
}

/** Where the records behind each figure are listed. */
const useLists = (suffix: string) => ({
  dues: `/cotisations?etat=LATE${suffix}`,
  mandates: `/mandats?fin=6${suffix}`,
  seats: `/gouvernance${suffix.replace('&', '?')}`,
  milestones: `/reseau/histoire?nature=MILESTONE`,
  discrepancies: '/reseau',
  invitations: INVITATIONS,
});

function useMilestones({ milestones }: OwnNetworkQuery): Line[] {
  const language = useLanguage();
  const { t } = useTranslation();
  return milestones.nodes.map(({ id, on, until, endUnknown, title }) => ({
    key: id,
    to: `/reseau/histoire?nature=MILESTONE&texte=${encodeURIComponent(title.slice(0, 60))}`,
    title: <French>{title}</French>,
    when: endUnknown ? t('place.openEnd') : formatPartial(until ?? on, language),
  }));
}

function useDiscrepancies(discrepancies: OwnNetworkQuery['discrepancies']): Line[] {
  const language = useLanguage();
  return discrepancies.map(({ kind, statement, agreement, organization }) => ({
    key: `${kind} ${statement}`,
    to: agreement
      ? `/reseau/accords/${agreement.key}`
      : organization
        ? `/organisations/${organization.key}`
        : '/reseau',
    title: language === 'fr' ? typeset(statement) : statement,
    more: agreement ? typeset(agreement.title) : organization && typeset(organization.name),
  }));
}
