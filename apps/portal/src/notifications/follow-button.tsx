import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { keptChoice } from '../demonstration/kept-choice.js';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { FollowDocument, SubjectFollowDocument, SubjectUnfollowDocument } from '../generated/graphql.js';
import { useViewer } from '../session/viewer.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { useAnswer } from '../shell/use-answer.js';
import classes from './bell.module.css';

/** Whether whoever is signed in is told what happens to something; nothing for others. */
export function FollowButton({ subjectId }: { subjectId: string }) {
  const { viewer } = useViewer();
  // Its place is kept while it is not known who reads, where somebody was signed in the last time.
  if (viewer === undefined && keptChoice('signed-in')) return <div className={classes.follow} data-awaited />;
  return viewer ? <Toggle subjectId={subjectId} /> : null;
}

function Toggle({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation();
  const { answer } = useAnswer(FollowDocument, { variables: { subjectId }, height: 44 });
  const refetch = useRefetch(FollowDocument);
  const isFollowed = Boolean(answer?.viewer?.follow);
  const change = useAction(async (send) => {
    if (isFollowed) await send(SubjectUnfollowDocument, { input: { subjectId } });
    else await send(SubjectFollowDocument, { input: { subjectId } });
    await refetch();
    tell(t(isFollowed ? 'shell.unfollowed' : 'shell.followed'));
  });
  return (
    <div className={classes.follow}>
      <PlainButton idle={!answer || change.busy} onClick={() => void change.run()}>
        {t(isFollowed ? 'shell.unfollow' : 'shell.follow')}
      </PlainButton>
      <Problem text={change.problem} />
    </div>
  );
}
