import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { formatDay, formatDayOf, formatInstant, formatTime } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { OwnDutiesDocument, type OwnDutiesQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useReadAt } from '../moderation/use-read-at.js';
import { mayModerate, type Viewer } from '../session/viewer.js';
import { useAnswer } from '../shell/use-answer.js';
import { daysOf, placesOf } from '../training/session-words.js';
import { hasLines, type Kind, type Told } from './waiting.js';

/** What others wait for whoever is signed in to decide and to answer, and the sessions that they teach in. */
export function useOwnDuties(viewer: Viewer, person: string): Told {
  const acts = mayModerate(viewer);
  const demonstration = useDemonstration();
  const { answer, instead, busy } = useAnswer(OwnDutiesDocument, {
    variables: { person, today: today(), acts, demonstration },
    fetchPolicy: 'cache-and-network',
    height: 120,
  });
  const suffix = `?demonstration=${demonstration ? 1 : 0}`;
  const toDecide = useToDecide(answer, suffix);
  const toAnswer = useToAnswer(answer, suffix);
  const taught = useTaught(answer);
  const kinds = answer && [...(acts ? [toDecide, toAnswer] : []), ...[taught].filter(hasLines)];
  return { kinds, instead, busy };
}

type Answer = OwnDutiesQuery | undefined;

function useToDecide(answer: Answer, suffix: string): Kind {
  const { t } = useTranslation();
  const language = useLanguage();
  const readAt = useReadAt();
  const to = `/moderation${suffix}`;
  const { totalCount = 0, nodes: [first] = [] } = answer?.moderationCases ?? {};
  const by = (at: string): string =>
    formatDayOf(at, language) === formatDayOf(readAt, language)
      ? t('place.dueAt', { time: formatTime(at, language) })
      : t('place.dueBy', { day: formatInstant(at, language) });
  const lines = first
    ? [
        {
          ...{ key: 'cases', to, title: t('place.cases', { count: totalCount }) },
          ...{ when: first.dueAt < readAt ? t('place.late') : by(first.dueAt), isPressing: true },
        },
      ]
    : [];
  return { title: t('initiative.moderation'), to, lines };
}

function useToAnswer(answer: Answer, suffix: string): Kind {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = `/demarches/reponses${suffix}`;
  const { totalCount = 0, nodes: [first] = [] } = answer?.contributions ?? {};
  const by = first?.call?.answersBy;
  const isLate = by != null && by < today();
  const lines = first
    ? [
        {
          ...{ key: 'answers', to, title: t('place.answers', { count: totalCount }) },
          ...{ when: isLate ? t('place.late') : by && t('place.dueBy', { day: formatDay(by, language) }) },
          isPressing: isLate,
        },
      ]
    : [];
  return { title: t('answer.desk'), to, lines };
}

function useTaught(answer: Answer): Kind {
  const { t } = useTranslation();
  const language = useLanguage();
  const { totalCount = 0, nodes = [] } = answer?.trainingSessions ?? {};
  const due = (session: (typeof nodes)[number]): (string | false)[] => {
    const counted = {
      waitlist: session.waitlistLength,
      enrolments: session.enrolments?.totalCount ?? 0,
      unsent: session.status === 'DRAFT' ? 0 : (session.convocationsUnsent ?? 0),
      needs: (session.accommodationRequests ?? []).filter((request) => !request.answer).length,
    };
    return (Object.keys(counted) as (keyof typeof counted)[]).map(
      (what) => counted[what] > 0 && t(`place.taught.${what}`, { count: counted[what] }),
    );
  };
  return {
    title: t('place.taught.title'),
    lines: nodes.map((session) => ({
      key: session.id,
      to: `/formations/sessions/${session.id}`,
      title: typeset(session.title),
      more: [session.status === 'DRAFT' ? t('training.statuses.DRAFT') : placesOf(session, t), ...due(session)]
        .filter(Boolean)
        .join(' · '),
      when: daysOf(session, language),
    })),
    all: totalCount > nodes.length ? { to: '/formations', words: t('training.sessionsTitle') } : undefined,
  };
}
