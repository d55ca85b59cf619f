import { useTranslation } from 'react-i18next';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { PostReactDocument, PostReactionWithdrawDocument, type PostShownFragment } from '../generated/graphql.js';
import classes from './discussion.module.css';

const KINDS = ['AGREE', 'THANKS', 'SEEN', 'DOUBT'] as const;

/** What people say of a post without words: pressed by those who may, and who pressed what. */
export function Reactions({ post, mayReact, about }: { post: PostShownFragment; mayReact: boolean; about: string }) {
  const { t } = useTranslation();
  const { id, reactionCounts, reactions } = post;
  const change = useAction(async (send, kind: (typeof KINDS)[number], isOwn: boolean) => {
    if (isOwn) await send(PostReactionWithdrawDocument, { input: { id, kind } });
    else await send(PostReactDocument, { input: { id, kind } });
  });
  const shown = KINDS.map((kind) => ({
    kind,
    count: 0,
    isOwn: false,
    ...reactionCounts.find((one) => one.kind === kind),
  })).filter(({ count }) => mayReact || count > 0);
  if (shown.length === 0) return null;
  const people = (reactions?.nodes ?? []).map(
    ({ kind, person }) => `${person?.name ?? t('discussion.somebody')} (${t(`discussion.reactions.${kind}`)})`,
  );
  const rest = (reactions?.totalCount ?? 0) - people.length;
  return (
    <>
      <div className={classes.reactions} role="group" aria-label={t('discussion.reactionsTo', { about })}>
        {shown.map(({ kind, count, isOwn }) =>
          mayReact ? (
            <button
              key={kind}
              type="button"
              aria-pressed={isOwn}
              aria-disabled={change.busy || undefined}
              className={classes.reaction}
              onClick={() => void change.run(kind, isOwn)}
            >
              {t(`discussion.reactions.${kind}`)} {count > 0 && <span className="figures">{count}</span>}
            </button>
          ) : (
            <span key={kind} className={classes.reaction}>
              {t(`discussion.reactions.${kind}`)} <span className="figures">{count}</span>
            </span>
          ),
        )}
      </div>
      <Problem text={change.problem} />
      {people.length > 0 && (
        <details className={classes.more}>
          <summary>{t('discussion.whoReacted', { count: people.length + rest })}</summary>
          <p>
            {people.join(', ')}
            {rest > 0 && ` ${t('discussion.andMore', { count: rest })}`}
          </p>
        </details>
      )}
    </>
  );
}
