import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRefetch } from '../api/use-refetch.js';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { formatDay, formatInstant, type Language, locale } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import {
  NotificationCountDocument,
  NotificationReadDocument,
  NotificationsDocument,
  type NotificationsQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { RequireSession } from '../session/require-session.js';
import { PageHead } from '../shell/page-head.js';
import { PlainButton } from '../shell/plain-button.js';
import { useAnswer } from '../shell/use-answer.js';
import classes from './notifications.module.css';

type Notification = NonNullable<
  NonNullable<NonNullable<NotificationsQuery['viewer']>['notifications']>['nodes']
>[number];

/** What whoever is signed in is told of, day by day, the latest first. */
export default function NotificationsPage() {
  return <RequireSession>{() => <Told />}</RequireSession>;
}

const PAGE = 30;

function Told() {
  const { t } = useTranslation();
  const { answer, instead, fetchMore, busy } = useAnswer(NotificationsDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const refetch = useRefetch(NotificationsDocument, NotificationCountDocument);
  const reading = useAction(async (send, { id, at }: Notification, andEarlier: boolean) => {
    await send(NotificationReadDocument, { input: { id, andEarlier, seenAt: at } });
    await refetch();
  });
  const list = answer?.viewer?.notifications;
  const nodes = list?.nodes ?? [];
  const [first] = nodes;
  return (
    <>
      <PageHead
        title={t('notifications.title')}
        lead={t('notifications.lead')}
        action={
          <>
            <Link className={classes.choose} to="/compte/notifications">
              {t('notifications.choose')}
            </Link>
            {first && nodes.some(({ isUnread }) => isUnread) && (
              <PlainButton idle={reading.busy} onClick={() => void reading.run(first, true)}>
                {t('notifications.readAll')}
              </PlainButton>
            )}
          </>
        }
      />
      <Problem text={reading.problem} />
      {!list && instead}
      {list && nodes.length === 0 && <p className={classes.empty}>{t('notifications.none')}</p>}
      {days(nodes).map(([day, ofDay]) => (
        <Day key={day} day={day} nodes={ofDay} onRead={(one) => void reading.run(one, false)} />
      ))}
      {list?.pageInfo.hasNextPage && (
        <PlainButton
          idle={busy}
          onClick={() =>
            void fetchMore({
              variables: { after: list.pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
            })
          }
        >
          {t('notifications.more')}
        </PlainButton>
      )}
    </>
  );
}

interface DayProps {
  day: string;
  nodes: readonly Notification[];
  onRead: (notification: Notification) => void;
}

function Day({ day, nodes, onRead }: DayProps) {
  const language = useLanguage();
  return (
    <section className={classes.day}>
      <h2>{formatDay(day, language)}</h2>
      <ul className="plain">
        {nodes.map((notification) => (
          <One key={notification.id} of={notification} onRead={onRead} />
        ))}
      </ul>
    </section>
  );
}

function One({ of, onRead }: { of: Notification; onRead: DayProps['onRead'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, path, isUnread, events } = of;
  return (
    <li className={classes.one} data-unread={isUnread || undefined}>
      <div>
        <h3>
          {isUnread && <span className={classes.unread}>{t('notifications.unread')} </span>}
          {path ? (
            <Link to={path} onClick={() => isUnread && onRead(of)}>
              {typeset(title)}
            </Link>
          ) : (
            typeset(title)
          )}
        </h3>
        <ul className="plain">
          {events.map(({ text, at }) => (
            <li key={`${at} ${text}`}>
              {typeset(text)}{' '}
              <span className="soft">
                {dayOf(at) === dayOf(of.at) ? timeOf(at, language) : formatInstant(at, language)}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {isUnread && (
        <PlainButton look="quiet" about={title} onClick={() => onRead(of)}>
          {t('notifications.read')}
        </PlainButton>
      )}
    </li>
  );
}

const dayOf = (instant: string): string => new Intl.DateTimeFormat('sv-SE').format(new Date(instant));
const timeOf = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { timeStyle: 'short' }).format(new Date(instant));

/** By the day on which something happened last, where the reader is. */
function days(nodes: readonly Notification[]): [string, Notification[]][] {
  const found = new Map<string, Notification[]>();
  for (const node of nodes) {
    const day = dayOf(node.at);
    found.set(day, [...(found.get(day) ?? []), node]);
  }
  return [...found];
}

function joined(before: NotificationsQuery, next: NotificationsQuery): NotificationsQuery {
  const [had, more] = [before.viewer?.notifications, next.viewer?.notifications];
  if (!had || !more || !next.viewer) return before;
  return { ...next, viewer: { ...next.viewer, notifications: { ...more, nodes: [...had.nodes, ...more.nodes] } } };
}
