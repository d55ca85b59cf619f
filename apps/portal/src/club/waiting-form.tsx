import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { fieldId, useForm } from '../form/use-form.js';
import { TaskMoveDocument, type TaskCardFragment as Task } from '../generated/graphql.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './club.module.css';

interface WaitingFormProps {
  task: Task;
  /** The task below which it stands among those that wait; none for the top. */
  afterId: string | null;
  moved: (task: Task) => Promise<void>;
  close: () => void;
}

/** What a task waits for, asked where it goes to what waits; it may go there without a word. */
export function WaitingForm({ task, afterId, moved, close }: WaitingFormProps) {
  const { t } = useTranslation();
  const { id, title, version, state, waitingFor } = task;
  const form = useForm({
    id: `waiting-${id}`,
    initial: { waitingFor: waitingFor ?? '' },
    async send({ waitingFor: said }, send) {
      await send(TaskMoveDocument, {
        input: { id, expectedVersion: version, state: 'WAITING', afterId, waitingFor: said.trim() || null },
      });
      close();
      await moved(task);
    },
  });
  const field = fieldId(form, 'waitingFor');
  useEffect(() => document.getElementById(field)?.focus(), [field]);
  const leave = (): void => {
    form.reset();
    close();
  };
  return (
    // The key only does what the button beside does.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes.waiting} onKeyDown={({ key }) => key === 'Escape' && leave()}>
      <Form
        form={form}
        action={t(state === 'WAITING' ? 'word.save' : 'club.waitingSubmit')}
        aside={
          <PlainButton look="quiet" onClick={leave} about={title}>
            {t('word.cancel')}
          </PlainButton>
        }
      >
        <TextField form={form} name="waitingFor" label={t('club.waitingFor')} maxLength={300} required={false} />
      </Form>
    </div>
  );
}
