import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRefetch } from '../../api/use-refetch.js';
import { useAsOf } from '../../day/use-as-of.js';
import { AccountHint, useApart } from '../../demonstration/apart.js';
import { ContributionCommentsDocument, type ContributionPageQuery } from '../../generated/graphql.js';
import { useSignInPath } from '../../session/return-to.js';
import { useViewer } from '../../session/viewer.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { Pager, usePage } from '../../table/pager.js';
import classes from '../initiative.module.css';
import { Comment } from './comment.js';
import { CommentForm } from './comment-form.js';

type Shown = NonNullable<ContributionPageQuery['contribution']>;

/** Once it is there. */
const show = (id: string): void => void setTimeout(() => document.querySelector<HTMLElement>(`#${id}`)?.focus());

/** What people say of a contribution, conversation by conversation, and one’s own word. */
export function Comments({ contribution }: { contribution: Shown }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { asOf } = useAsOf();
  const signIn = useSignInPath();
  const { page, variables } = usePage();
  const { id, status, call, viewerAnswers, viewerSpeaksForTeam, isDemonstration } = contribution;
  const isApart = useApart(isDemonstration);
  const { answer, instead } = useAnswer(ContributionCommentsDocument, {
    variables: { contribution: id, asOf, ...variables },
    fetchPolicy: 'cache-and-network',
    height: 200,
  });
  const refetch = useRefetch(ContributionCommentsDocument);
  const renew = (written?: string): void => void refetch().then(() => written && show(written));
  const found = answer?.comments;
  const isOpen = status === 'PUBLISHED' && call?.state === 'OPEN' && call.takesComments && !asOf;
  if (!isOpen && !found?.totalCount) return null;
  const writes = isOpen && Boolean(viewer?.person) && !isApart;
  const isShown = status === 'PUBLISHED' && !asOf;
  const place = { contributionId: id, writes, isShown, answersForCall: viewerAnswers, isOfTeam: viewerSpeaksForTeam };
  return (
    <Section
      title={t('comment.title')}
      anchor="commentaires"
      note={found && <p className="soft">{t('comment.count', { count: found.totalCount })}</p>}
    >
      {writes && <CommentForm contributionId={id} isOfTeam={viewerSpeaksForTeam} then={renew} />}
      {isOpen && viewer === null && (
        <>
          <p>
            <Link to={signIn}>{t('comment.signIn')}</Link>
          </p>
          <AccountHint isDemonstration={isDemonstration} />
        </>
      )}
      {!found && instead}
      {found && found.nodes.length > 0 && (
        <>
          <ol className={classes.comments}>
            {found.nodes.map((comment) => (
              <Comment key={comment.id} {...{ comment, place, renew }} />
            ))}
          </ol>
          <Pager info={found.pageInfo} count={found.nodes.length} total={found.totalCount} page={page} />
        </>
      )}
    </Section>
  );
}
