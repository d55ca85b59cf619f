import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Either } from '../format/either.js';
import { ThreadOpenDocument, WorkstreamThreadsDocument } from '../generated/graphql.js';
import { RequireSession } from '../session/require-session.js';
import { Actions } from '../shell/actions.js';
import { Missing } from '../shell/missing.js';
import { PlainButton } from '../shell/plain-button.js';
import { RecordHead } from '../shell/record-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Pager, usePage } from '../table/pager.js';
import { Composer } from './composer.js';
import { ThreadLines } from './thread-lines.js';

/** All threads of a workstream, and a place to open one. */
export default function ThreadsPage() {
  return <RequireSession>{() => <Asked />}</RequireSession>;
}

function Asked() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { page, variables } = usePage();
  const { answer, instead } = useAnswer(WorkstreamThreadsDocument, {
    variables: { id, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(t('discussion.name'));
  if (!answer) return instead;
  const { workstream, discussion } = answer;
  if (!workstream || !discussion)
    return <Missing title={t('discussion.name')} text={t('discussion.hidden')} to="/chantiers" link={t('club.all')} />;
  const { threads, viewerWrites } = discussion;
  const path = `/chantiers/${id}/discussion`;
  return (
    <>
      <RecordHead
        above={[{ to: `/chantiers/${id}`, name: <Either english={workstream.titleEn}>{workstream.title}</Either> }]}
        kind={t('discussion.name')}
        isDemonstration={workstream.isDemonstration}
        title={<Either english={workstream.titleEn}>{workstream.title}</Either>}
      />
      {viewerWrites ? <Open subjectId={id} path={path} /> : <p>{t('discussion.readOnly')}</p>}
      {threads && threads.nodes.length > 0 ? (
        <ThreadLines threads={threads.nodes} path={path} />
      ) : (
        <p>{t('discussion.none')}</p>
      )}
      {threads && (threads.pageInfo.hasNextPage || threads.pageInfo.hasPreviousPage) && (
        <Pager info={threads.pageInfo} count={threads.nodes.length} total={threads.totalCount} page={page} />
      )}
    </>
  );
}

function Open({ subjectId, path }: { subjectId: string; path: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Actions>
        <PlainButton look="go" onClick={() => setOpen(true)}>
          {t('discussion.open')}
        </PlainButton>
      </Actions>
    );
  return (
    <Composer
      name={`open:${subjectId}`}
      place={{ subjectId }}
      {...{ label: t('discussion.first'), action: t('discussion.openDo'), done: t('discussion.opened') }}
      hasTitle
      isOpened
      write={({ title, body }, send) => send(ThreadOpenDocument, { input: { subjectId, title: title || null, body } })}
      then={(answer) => {
        const opened = (answer as { thread?: { id: string } | null }).thread;
        if (opened) void navigate(`${path}/${opened.id}`);
      }}
      leave={() => setOpen(false)}
    />
  );
}
