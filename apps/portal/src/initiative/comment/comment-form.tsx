import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tab } from '../../form/drafts.js';
import { CheckField, LinesField, TextField } from '../../form/field.js';
import { Form } from '../../form/form.js';
import { useForm } from '../../form/use-form.js';
import { type CommentLineFragment, CommentWriteDocument } from '../../generated/graphql.js';
import { PlainButton } from '../../shell/plain-button.js';
import { useRights } from '../../write/use-rights.js';
import classes from '../initiative.module.css';

type Typed = { body: string; displayName: string; asTeam: boolean };
const NOTHING: Typed = { body: '', displayName: '', asTeam: false };

interface CommentFormProps {
  contributionId: string;
  /** Whether the viewer may speak for those who answer for the initiative. */
  isOfTeam: boolean;
  /** What is answered, and who wrote it. */
  answersTo?: { id: string; name: string };
  then: (id: string | undefined) => void;
  leave?: () => void;
}

/** Says something of a contribution, or answers a comment: kept in this tab until it has arrived. */
export function CommentForm({ contributionId, isOfTeam, answersTo, then, leave }: CommentFormProps) {
  const { t } = useTranslation();
  const { account } = useRights();
  const area = useRef<HTMLDivElement>(null);
  const name = answersTo?.id ?? contributionId;
  const form = useForm<Typed>({
    id: `comment-${name}`,
    name: `comment:${account}:${name}`,
    place: tab,
    initial: NOTHING,
    fields: [{ name: 'body' }, { name: 'displayName' }, { name: 'asTeam' }],
    check: ({ body }) => ({ body: !body.trim() && t('comment.empty') }),
    send: ({ body, displayName, asTeam }, send) =>
      send(CommentWriteDocument, {
        input: {
          ...{ contributionId, answersToId: answersTo?.id ?? null, body, asTeam },
          displayName: displayName.trim() || null,
        },
      }),
    done: () => t('comment.written'),
    then: (answer) => {
      form.reset(NOTHING);
      then((answer as { comment?: Pick<CommentLineFragment, 'id'> | null }).comment?.id);
    },
  });
  const isAnswer = answersTo !== undefined;
  useEffect(() => {
    if (isAnswer) area.current?.querySelector('textarea')?.focus();
  }, [isAnswer]);
  return (
    <div ref={area} className={classes.commenting}>
      <Form
        form={form}
        action={t(isAnswer ? 'comment.answerDo' : 'comment.write')}
        aside={
          leave && (
            <PlainButton look="quiet" onClick={leave}>
              {t('word.cancel')}
            </PlainButton>
          )
        }
      >
        <LinesField
          form={form}
          name="body"
          label={answersTo ? t('comment.answerTo', { name: answersTo.name }) : t('comment.yours')}
          hint={t('comment.plain')}
        />
        <TextField
          form={form}
          name="displayName"
          label={t('contribution.displayName')}
          hint={t('contribution.displayNameHelp')}
          required={false}
          maxLength={80}
          autoComplete="off"
        />
        {isOfTeam && <CheckField form={form} name="asTeam" label={t('comment.asTeam')} required={false} />}
      </Form>
    </div>
  );
}
