import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { orNull } from '../form/values.js';
import { formatInstant } from '../format/format.js';
import {
  type PostShownFragment,
  PostRemoveDocument,
  PostUpdateDocument,
  PostWriteDocument,
  ThreadPageDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { PlainButton } from '../shell/plain-button.js';
import { WriteButton } from '../write/write-button.js';
import { Body } from './body.js';
import { Composer } from './composer.js';
import { type Place } from './mention-picker.js';
import { Reactions } from './reactions.js';
import classes from './discussion.module.css';

export interface InThread extends Place {
  threadId: string;
  writes: boolean;
  moderates: boolean;
}

const DEEPEST = 4;

interface PostProps {
  post: PostShownFragment;
  /** Whom it answers; null for nobody. */
  answers: string | null;
  place: InThread;
  /** Shows and focuses a post that was written. */
  show: (id: string) => void;
}

/** A post, or the place of one that was taken out. */
export function Post({ post, answers, place, show }: PostProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [doing, setDoing] = useState<'answer' | 'edit'>();
  const refetch = useRefetch(ThreadPageDocument);
  const { id, body, depth, writtenAt, author, organization, version } = post;
  const name = author?.name ?? t('discussion.somebody');
  const about = t('discussion.about', { name, at: formatInstant(writtenAt, language) });
  const mentions = post.mentions ?? [];
  return (
    <li className={classes.post} data-depth={depth}>
      <article id={id} tabIndex={-1} aria-label={about}>
        <p className={classes.by}>
          <strong>{name}</strong>
          {organization && <OrganizationLink organization={organization} />}
          <time dateTime={writtenAt}>{formatInstant(writtenAt, language)}</time>
          {answers && <span>{t('discussion.answers', { name: answers })}</span>}
        </p>
        {body === null ? <Gone post={post} /> : doing !== 'edit' && <Body body={body} mentions={mentions} />}
        {body !== null && <Versions post={post} />}
        {doing === 'edit' && body !== null && (
          <Composer
            name={`edit:${id}`}
            {...{ place, label: t('discussion.editLabel'), action: t('word.save'), done: t('discussion.saved') }}
            from={{ body, mentions, version }}
            isOpened
            write={(said, send) =>
              send(PostUpdateDocument, { input: { id, body: said.body, expectedVersion: said.version } })
            }
            meets={refetch}
            then={() => {
              setDoing(undefined);
              void refetch().then(() => show(id));
            }}
            leave={() => setDoing(undefined)}
          />
        )}
        {body !== null && <Reactions post={post} mayReact={place.writes} about={about} />}
        <Acts {...{ post, place, about, doing }} begin={setDoing} />
        {doing === 'answer' && (
          <Composer
            name={`answer:${id}`}
            {...{
              place,
              label: t('discussion.answerTo', { name }),
              action: t('discussion.send'),
              done: t('discussion.sent'),
            }}
            isOpened
            write={(said, send) =>
              send(PostWriteDocument, {
                // What stands deepest is answered beside it.
                input: { threadId: place.threadId, parentId: depth < DEEPEST ? id : post.parent?.id, body: said.body },
              })
            }
            then={(answer) => {
              setDoing(undefined);
              const written = (answer as { post?: { id: string } | null }).post;
              void refetch().then(() => written && show(written.id));
            }}
            leave={() => setDoing(undefined)}
          />
        )}
      </article>
    </li>
  );
}

interface ActsProps {
  post: PostShownFragment;
  place: InThread;
  about: string;
  doing: 'answer' | 'edit' | undefined;
  begin: (doing: 'answer' | 'edit') => void;
}

function Acts({ post, place, about, doing, begin }: ActsProps) {
  const { t } = useTranslation();
  const { id, body, isOwn, version } = post;
  if (body === null || doing) return null;
  if (!place.writes && !isOwn && !place.moderates) return null;
  return (
    <div className={classes.acts}>
      {place.writes && (
        <PlainButton look="quiet" about={about} onClick={() => begin('answer')}>
          {t('discussion.answer')}
        </PlainButton>
      )}
      {place.writes && isOwn && (
        <PlainButton look="quiet" about={about} onClick={() => begin('edit')}>
          {t('discussion.edit')}
        </PlainButton>
      )}
      {(isOwn || place.moderates) && (
        <WriteButton
          look="danger"
          label={t(isOwn ? 'word.delete' : 'word.remove')}
          about={about}
          spec={() => ({
            id: `postRemove:${id}`,
            title: t(isOwn ? 'discussion.removeTitle' : 'discussion.moderateTitle'),
            submit: t('discussion.removeDo'),
            done: t('discussion.removed'),
            removes: true,
            intro: <p>{t(isOwn ? 'discussion.removeQuestion' : 'discussion.moderateIntro')}</p>,
            mutation: PostRemoveDocument,
            initial: { reason: '' },
            fields: isOwn ? [] : [{ name: 'reason', kind: 'text', label: t('discussion.reason'), required: true }],
            variables: (values) => ({ input: { id, expectedVersion: version, reason: orNull(values, 'reason') } }),
          })}
        />
      )}
    </div>
  );
}

function Gone({ post: { removedBy, removedAt, removalReason } }: { post: PostShownFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p className={classes.gone}>
      {t(removedBy === 'MODERATOR' ? 'discussion.moderated' : 'discussion.gone', {
        at: removedAt ? formatInstant(removedAt, language) : '',
      })}{' '}
      {removalReason && t('discussion.because', { reason: removalReason })}
    </p>
  );
}

/** What it said before, each time with since when. */
function Versions({ post: { editedAt, versions, mentions } }: { post: PostShownFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!editedAt) return null;
  return (
    <details className={classes.more}>
      <summary>
        {t('discussion.edited', { at: formatInstant(editedAt, language) })}{' '}
        {t('discussion.versions', { count: versions.length })}
      </summary>
      <ol reversed className={classes.versions}>
        {versions.map(({ number, body, writtenAt }) => (
          <li key={number} value={number}>
            <time dateTime={writtenAt}>{formatInstant(writtenAt, language)}</time>
            <Body body={body} mentions={mentions ?? []} />
          </li>
        ))}
      </ol>
    </details>
  );
}
