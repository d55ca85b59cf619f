import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import { bodyParts, type Named } from './body-parts.js';
import classes from './discussion.module.css';

/** What a post says: plain text, in which addresses lead on and people are called by their names. */
export function Body({ body, mentions }: { body: string; mentions: readonly Named[] }) {
  const { t } = useTranslation();
  return (
    <p className={classes.body}>
      {bodyParts(body).map((part, i) =>
        part.kind === 'link' ? (
          <a key={i} href={part.text} rel="nofollow noopener noreferrer">
            {part.text}
          </a>
        ) : part.kind === 'mention' ? (
          <strong key={i}>@{mentions.find(({ id }) => id === part.id)?.name ?? t('discussion.somebody')}</strong>
        ) : (
          typeset(part.text)
        ),
      )}
    </p>
  );
}
