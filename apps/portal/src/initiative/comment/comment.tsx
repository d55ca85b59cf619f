import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../form/values.js';
import { formatInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import {
  type CommentLineFragment as Line,
  CommentRemoveDocument,
  CommentUpdateDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { NoticeButton } from '../../moderation/notice-button.js';
import { Statement } from '../../moderation/statement.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Badge } from '../../table/cells.js';
import { WriteButton } from '../../write/write-button.js';
import classes from '../initiative.module.css';
import { CommentForm } from './comment-form.js';

/** What the viewer may do with the comments of a contribution. */
export interface Commenting {
  contributionId: string;
  writes: boolean;
  answersForCall: boolean;
  /** Whether everybody reads them. */
  isShown: boolean;
  isOfTeam: boolean;
}

interface CommentProps {
  comment: Line;
  place: Commenting;
  /** Reads again what was said, and shows what was written. */
  renew: (id?: string) => void;
}

/** What somebody said, or the place of what was taken out. */
export function Comment({ comment, place, renew }: CommentProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isAnswering, setAnswering] = useState(false);
  const { id, body, at, editedAt, formerly, author, answersTo, isOfOrganization, removalReason, decision } = comment;
  const name = author?.displayName ?? t(body === null ? 'comment.kind' : 'contribution.authorGone');
  const about = t('comment.about', { name, at: formatInstant(at, language) });
  return (
    <li className={classes.comment} data-answer={answersTo ? true : undefined}>
      <article id={id} tabIndex={-1} aria-label={about}>
        {body === null ? (
          <>
            <p className={classes.gone}>
              {t(removalReason ? 'comment.removedByTeam' : 'comment.gone')} {removalReason && typeset(removalReason)}
            </p>
            {decision && (
              <details>
                <summary>{t('comment.decision')}</summary>
                <Statement decision={decision} of={{ commentId: id }} />
              </details>
            )}
          </>
        ) : (
          <>
            <p className="soft">
              <strong>{name}</strong> {isOfOrganization && <Badge>{t('comment.team')}</Badge>} ·{' '}
              <time dateTime={at}>{formatInstant(at, language)}</time>
              {editedAt && ` · ${t('comment.edited')}`}
              {answersTo?.author && ` · ${t('comment.answers', { name: answersTo.author.displayName })}`}
            </p>
            <p className={classes.words}>{typeset(body)}</p>
            {formerly.length > 0 && (
              <details>
                <summary aria-label={t('comment.formerlyOf', { about })}>{t('comment.formerly')}</summary>
                {formerly.map((former) => (
                  <div key={former.writtenAt} className={classes.former}>
                    <p className="soft">{t('answer.formerly', { at: formatInstant(former.writtenAt, language) })}</p>
                    <p className={classes.words}>{typeset(former.body)}</p>
                  </div>
                ))}
              </details>
            )}
            {!isAnswering && <Acts {...{ comment, place, renew, about }} answer={() => setAnswering(true)} />}
          </>
        )}
        {isAnswering && (
          <CommentForm
            contributionId={place.contributionId}
            isOfTeam={place.isOfTeam}
            answersTo={{ id, name }}
            then={(written) => {
              setAnswering(false);
              renew(written);
            }}
            leave={() => setAnswering(false)}
          />
        )}
      </article>
    </li>
  );
}

interface ActsProps extends CommentProps {
  about: string;
  answer: () => void;
}

function Acts({ comment, place, renew, about, answer }: ActsProps) {
  const { t } = useTranslation();
  const { id, body, isViewers, answersTo, version } = comment;
  const mayRemove = isViewers || place.answersForCall;
  const mayTell = !isViewers && place.isShown;
  if (!place.writes && !mayRemove && !mayTell) return null;
  return (
    <div className={classes.acts}>
      {place.writes && !answersTo && (
        <PlainButton look="quiet" about={about} onClick={answer}>
          {t('comment.answer')}
        </PlainButton>
      )}
      {place.writes && isViewers && (
        <WriteButton
          look="quiet"
          label={t('word.change')}
          about={about}
          spec={() => ({
            id: `commentUpdate:${id}`,
            title: t('word.change'),
            submit: t('word.save'),
            intro: <p>{t('comment.updateIntro')}</p>,
            did: t('comment.updateDid'),
            mutation: CommentUpdateDocument,
            initial: { body: body ?? '' },
            fields: [{ name: 'body', kind: 'lines', label: t('comment.yours'), required: true }],
            variables: (values) => ({ input: { id, expectedVersion: version, body: textOf(values, 'body') } }),
          })}
        />
      )}
      {mayTell && <NoticeButton of={{ commentId: id }} title={about} />}
      {mayRemove && (
        <WriteButton
          look="danger"
          label={t('word.delete')}
          about={about}
          spec={() => ({
            id: `commentRemove:${id}`,
            title: t('word.delete'),
            submit: t('comment.removeDo'),
            done: t('comment.removeDid'),
            removes: true,
            intro: <p>{t(isViewers ? 'comment.removeOwn' : 'comment.removeIntro')}</p>,
            mutation: CommentRemoveDocument,
            initial: { reason: '' },
            fields: isViewers ? [] : [{ name: 'reason', kind: 'lines', label: t('word.reason'), required: true }],
            variables: (values) => ({
              input: { id, expectedVersion: version, ...(!isViewers && { reason: textOf(values, 'reason') }) },
            }),
            onDone: () => renew(),
          })}
        />
      )}
    </div>
  );
}
