import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { refetchShown } from '../api/touched.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { French } from '../format/french.js';
import { formatInstant } from '../format/format.js';
import {
  WorkstreamFollowedDocument,
  type ActivityLineFragment as Activity,
  WorkstreamLogDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useLive } from '../live/use-live.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { ItemTitle } from '../portals/item-title.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import classes from './club.module.css';

/** Several things that happen at once are read once. */
const TOGETHER_MS = 300;

/** What happened in a workstream last. While it is open, the whole page follows what happens. */
export function ActivitySection({ id }: { id: string }) {
  const { answer, instead } = useAnswer(WorkstreamLogDocument, {
    variables: { id },
    height: 120,
    fetchPolicy: 'cache-and-network',
  });
  if (!answer) return instead;
  const activity = answer.workstream?.activity;
  const end = activity?.pageInfo.endCursor;
  return end && activity.nodes.length > 0 ? <Shown key={id} id={id} activities={activity.nodes} end={end} /> : null;
}

function Shown({ id, activities, end }: { id: string; activities: readonly Activity[]; end: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  // From where the page was read first: it is told by itself how far it came since.
  const [after] = useState(end);
  const refresh = useRefresh();
  const state = useLive({
    operation: WorkstreamFollowedDocument,
    // A page of a day that is over does not change.
    variables: asOf ? null : { id, after },
    onEvent: ({ workstreamActivity }) => {
      refresh();
      return (workstreamActivity as { cursor: string }).cursor;
    },
    onEnd: refresh,
  });
  return (
    <Section
      anchor="ce-qui-s-est-passe"
      title={t('club.activity')}
      note={
        <p className="soft" role="status">
          {state === 'lost' && t('club.activityLost')}
        </p>
      }
    >
      <ol className={classes.lines}>
        {activities.toReversed().map((one) => (
          <Line key={one.cursor} activity={one} />
        ))}
      </ol>
    </Section>
  );
}

function Line({ activity: { at, kind, actor, subject } }: { activity: Activity }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li>
      <span>
        <What kind={kind} subject={subject} />
        {subject && 'title' in subject && (
          <>
            {t('club.claimColon')}
            <French>{subject.title}</French>
          </>
        )}
        {subject && 'item' in subject && subject.item && (
          <>
            {t('club.claimColon')}
            <ItemTitle item={subject.item} />
          </>
        )}
        {subject && 'organization' in subject && subject.organization && (
          <>
            {' '}
            <OrganizationLink organization={subject.organization} />
          </>
        )}
        {subject && 'person' in subject && subject.person && ` ${subject.person.name}`}
      </span>
      <span className="soft">{actor?.name}</span>
      <time dateTime={at} className="soft">
        {formatInstant(at, language)}
      </time>
    </li>
  );
}

/** What happened; where something was said, the way there, by the title of the thread if it has one. */
function What({ kind, subject }: Pick<Activity, 'kind' | 'subject'>) {
  const { t } = useTranslation();
  const { id } = useParams();
  const words = t(`club.happened.${kind}`);
  const thread = subject && ('threadTitle' in subject ? subject : 'thread' in subject ? subject.thread : null);
  if (!thread) return words;
  const to = `/chantiers/${id}/discussion/${thread.id}`;
  if (!thread.threadTitle) return <DatedLink to={to}>{words}</DatedLink>;
  return (
    <>
      {words}
      {t('club.claimColon')}
      <DatedLink to={to}>
        <French>{thread.threadTitle}</French>
      </DatedLink>
    </>
  );
}

/** Reads again what is shown, once for all that came together. */
function useRefresh(): () => void {
  const client = useApolloClient();
  const timer = useRef<number>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void refetchShown(client), TOGETHER_MS);
  };
}
