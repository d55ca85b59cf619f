import { useTranslation } from 'react-i18next';
import { Confirm, Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { orNull } from '../form/values.js';
import {
  ThreadCloseDocument,
  type ThreadPageQuery,
  ThreadPageDocument,
  ThreadReopenDocument,
  ThreadUpdateDocument,
} from '../generated/graphql.js';
import { useRefetch } from '../api/use-refetch.js';
import { FollowButton } from '../notifications/follow-button.js';
import { Actions } from '../shell/actions.js';
import { PlainButton } from '../shell/plain-button.js';
import { WriteButton } from '../write/write-button.js';

type Thread = NonNullable<ThreadPageQuery['thread']>;

/** What may be done with a thread: by whoever reads it, by who opened it, by who moderates. */
export function ThreadActions({ thread }: { thread: Thread }) {
  const { t } = useTranslation();
  const refetch = useRefetch(ThreadPageDocument);
  const { id, version, title, isClosed, isPinned, viewerModerates, viewerOpened } = thread;
  const input = { id, expectedVersion: version };
  const pin = useAction((send) => send(ThreadUpdateDocument, { input: { ...input, isPinned: !isPinned } }));
  const keeps = viewerModerates || viewerOpened;
  return (
    <Actions>
      <FollowButton subjectId={id} />
      {keeps && !isClosed && (
        <WriteButton
          label={t('discussion.rename')}
          spec={() => ({
            id: `threadUpdate:${id}`,
            title: t('discussion.renameTitle'),
            submit: t('word.save'),
            mutation: ThreadUpdateDocument,
            initial: { title: title ?? '' },
            fields: [{ name: 'title', kind: 'text', label: t('discussion.title') }],
            variables: (values) => ({ input: { ...input, title: orNull(values, 'title') } }),
          })}
        />
      )}
      {viewerModerates && (
        <PlainButton idle={pin.busy} onClick={() => void pin.run()}>
          {t(isPinned ? 'discussion.unpin' : 'discussion.pin')}
        </PlainButton>
      )}
      {keeps && (
        <Confirm
          key={String(isClosed)}
          label={t(isClosed ? 'discussion.reopen' : 'discussion.close')}
          question={t(isClosed ? 'discussion.reopenQuestion' : 'discussion.closeQuestion')}
          action={t(isClosed ? 'discussion.reopenDo' : 'discussion.closeDo')}
          isMain={isClosed}
          run={async (send) => {
            await (isClosed ? send(ThreadReopenDocument, { input }) : send(ThreadCloseDocument, { input }));
            await refetch();
          }}
        />
      )}
      <Problem text={pin.problem} />
    </Actions>
  );
}
