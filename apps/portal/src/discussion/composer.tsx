import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Send } from '../api/send.js';
import { tab } from '../form/drafts.js';
import { Described } from '../form/described.js';
import { TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { Notice } from '../form/notice.js';
import { fieldId, type Form as TypedForm, useForm } from '../form/use-form.js';
import { PlainButton } from '../shell/plain-button.js';
import { useRights } from '../write/use-rights.js';
import { type Named, sentBody, typedBody } from './body-parts.js';
import { MentionPicker, type Place } from './mention-picker.js';
import { useMentions } from './use-mentions.js';
import forms from '../form/form.module.css';
import classes from './discussion.module.css';

type Typed = { title: string; body: string; people: Record<string, string> };

interface ComposerProps {
  /** Names its draft: `answer:post_…`. */
  name: string;
  place: Place;
  label: string;
  action: string;
  done: string;
  /** Whether a thread is opened, which may have a title. */
  hasTitle?: boolean;
  /** What it said before, where it is changed. */
  from?: { body: string; mentions: readonly Named[]; version: number };
  /** Takes the focus when it comes up. */
  isOpened?: boolean;
  write: (said: { title: string; body: string; version?: number }, send: Send) => Promise<unknown>;
  then: (answer: unknown) => void;
  /** Somebody changed it first. */
  meets?: () => Promise<unknown>;
  leave?: () => void;
}

type Said = Pick<ComposerProps, 'name' | 'done' | 'from' | 'write' | 'then' | 'meets'>;

function useSaid({ name, done, from, ...doing }: Said): TypedForm<Typed> {
  const { t } = useTranslation();
  const { account } = useRights();
  const initial: Typed = {
    title: '',
    body: from ? typedBody(from.body, from.mentions) : '',
    people: Object.fromEntries((from?.mentions ?? []).map(({ id, name: called }) => [called, id])),
  };
  const form = useForm<Typed>({
    id: name.replaceAll(':', '-'),
    name: `discussion:${account}:${name}`,
    place: tab,
    initial,
    version: from?.version,
    fields: [{ name: 'title' }, { name: 'body' }],
    check: ({ body }) => ({ body: !body.trim() && t('discussion.empty') }),
    send: ({ title, body, people }, send, { version }) =>
      doing.write({ title: title.trim(), body: sentBody(body, people), version }, send),
    ...(doing.meets && {
      meets: async (conflict, draft) => {
        await doing.meets!();
        draft.rebase({ values: {}, version: conflict.currentVersion! });
        form.tell([{ message: conflict.message, field: 'body' }]);
      },
    }),
    done: () => done,
    then: (answer) => {
      form.reset(initial);
      doing.then(answer);
    },
  });
  return form;
}

/** A text that is written: kept in this tab until it has arrived, whatever fails on the way. */
export function Composer({ name, place, label, action, done, hasTitle, from, isOpened, ...doing }: ComposerProps) {
  const { t } = useTranslation();
  const form = useSaid({ name, done, from, ...doing });
  const { area, isPicking, pick, type, mention, leave } = useMentions(form);
  useEffect(() => {
    if (isOpened) area.current?.focus();
  }, [isOpened, area]);

  const id = fieldId(form, 'body');
  return (
    <div className={classes.composer}>
      <Form
        form={form}
        action={action}
        aside={
          <>
            {!isPicking && (
              <PlainButton look="quiet" onClick={pick}>
                {t('discussion.mention')}
              </PlainButton>
            )}
            {doing.leave && (
              <PlainButton look="quiet" onClick={doing.leave}>
                {t('word.cancel')}
              </PlainButton>
            )}
          </>
        }
      >
        {form.draft.restored && <Notice>{t('discussion.restored')}</Notice>}
        {hasTitle && (
          <TextField form={form} name="title" label={t('discussion.title')} required={false} maxLength={200} />
        )}
        <Described
          id={id}
          label={label}
          hint={t('discussion.plain')}
          error={form.errors.find(({ field }) => field === 'body')?.message}
        >
          {(wiring) => (
            <textarea
              {...wiring}
              ref={area}
              rows={4}
              maxLength={8000}
              className={forms.box}
              value={form.values.body}
              onChange={({ currentTarget: { value } }) => type(value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit(event);
              }}
            />
          )}
        </Described>
        {isPicking && <MentionPicker id={`${id}-mention`} place={place} choose={mention} leave={leave} />}
      </Form>
    </div>
  );
}
