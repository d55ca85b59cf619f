import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRefetch } from '../api/use-refetch.js';
import { formatInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import {
  WorkstreamFollowedDocument,
  PostWriteDocument,
  ThreadPageDocument,
  type ThreadPageQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useLive } from '../live/use-live.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { RecordHead } from '../shell/record-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Pager, usePage } from '../table/pager.js';
import { Composer } from './composer.js';
import { Post } from './post.js';
import { ThreadActions } from './thread-actions.js';
import classes from './discussion.module.css';

type Thread = NonNullable<ThreadPageQuery['thread']>;

/** A thread: what was written in it as a tree, and a place to write more. */
export default function ThreadPage() {
  return <RequireSession>{() => <Asked />}</RequireSession>;
}

function Asked() {
  const { t } = useTranslation();
  const { id: subjectId = '', threadId = '' } = useParams();
  const { page, variables } = usePage();
  const { answer, instead } = useAnswer(ThreadPageDocument, {
    variables: { id: threadId, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const thread = answer?.thread;
  usePageTitle(thread?.title ?? t('discussion.thread'));
  useFollowed(thread ? subjectId : null);
  if (!answer) return instead;
  const above = `/chantiers/${subjectId}`;
  if (!thread)
    return (
      <Missing
        title={t('discussion.thread')}
        text={t('discussion.hidden')}
        to={`${above}/discussion`}
        link={t('discussion.all')}
      />
    );
  const { subject, posts, title, isDemonstration, isClosed } = thread;
  return (
    <>
      <RecordHead
        above={[
          { to: above, name: (subject?.__typename === 'Workstream' && subject.title) || t('discussion.subject') },
          { to: `${above}/discussion`, name: t('discussion.name') },
        ]}
        kind={isClosed ? `${t('discussion.thread')} · ${t('discussion.closed')}` : t('discussion.thread')}
        isDemonstration={isDemonstration}
        title={typeset(title ?? t('discussion.untitled'))}
      />
      <ThreadActions thread={thread} />
      <Posts thread={thread} subjectId={subjectId} />
      {posts && (posts.pageInfo.hasNextPage || posts.pageInfo.hasPreviousPage) && (
        <Pager info={posts.pageInfo} count={posts.nodes.length} total={posts.totalCount} page={page} />
      )}
    </>
  );
}

/** Reads again what is shown when something happens about the same. */
function useFollowed(id: string | null): void {
  const refetch = useRefetch(ThreadPageDocument);
  useLive({
    operation: WorkstreamFollowedDocument,
    variables: id ? { id } : null,
    onEvent: ({ workstreamActivity }) => {
      void refetch();
      return (workstreamActivity as { cursor: string }).cursor;
    },
  });
}

/** Once it is there. */
const show = (id: string): void => void setTimeout(() => document.querySelector<HTMLElement>(`#${id}`)?.focus());

function Posts({ thread, subjectId }: { thread: Thread; subjectId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const refetch = useRefetch(ThreadPageDocument);
  const { id: threadId, viewerWrites, viewerModerates, closedAt } = thread;
  const posts = thread.posts?.nodes ?? [];
  // Closed a moment ago, it is asked again whether one may write.
  const writes = viewerWrites && !closedAt;
  const place = { threadId, subjectId, writes, moderates: viewerModerates };
  const answered = (parent: string | undefined): string | null => {
    const found = posts.find(({ id }) => id === parent);
    return parent ? (found?.author?.name ?? t('discussion.somebody')) : null;
  };
  return (
    <>
      <ol className={classes.posts}>
        {posts.map((post) => (
          <Post key={post.id} {...{ post, place, show }} answers={answered(post.parent?.id)} />
        ))}
      </ol>
      {closedAt && (
        <p className={classes.note}>{t('discussion.closedAt', { at: formatInstant(closedAt, language) })}</p>
      )}
      {!closedAt && !viewerWrites && <p className={classes.note}>{t('discussion.readOnly')}</p>}
      {writes && (
        <Composer
          name={`post:${threadId}`}
          {...{ place, label: t('discussion.write'), action: t('discussion.send'), done: t('discussion.sent') }}
          write={({ body }, send) => send(PostWriteDocument, { input: { threadId, body } })}
          then={(answer) => {
            const written = (answer as { post?: { id: string } | null }).post;
            void refetch().then(() => written && show(written.id));
          }}
        />
      )}
    </>
  );
}
