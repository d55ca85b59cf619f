import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { Button } from '@mantine/core';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isConflict, type Payload } from '../api/user-error.js';
import { ErrorSummary, type Fault } from '../form/error-summary.js';
import { tab, type Values } from '../form/drafts.js';
import { useDraft } from '../form/use-draft.js';
import { Dialog } from './dialog.js';
import classes from './write.module.css';
import { useLanguage } from '../i18n/index.js';
import { Conflict } from './conflict.js';
import { FieldControl } from './field-control.js';
import { Failure } from './failure.js';
import { faultsOf, mistakes, settled } from './faults.js';
import { type FieldSpec } from './field-spec.js';
import { readValue } from './read-value.js';
import { useSubmission } from './use-submission.js';
import { isOption } from './values.js';

/** What goes with the values of a form. */
export interface Sent {
  version: number | undefined;
  /** The values as they were read, to send only what was changed. */
  base: Values;
}

interface Saved {
  values: Values;
  version: number;
}

/** A write, said once: its words, its fields, and how they become the variables of the mutation. */
export interface WriteSpec<TData extends object = object, TVariables extends OperationVariables = OperationVariables> {
  /** Names the draft: `meetingPlan:body_…`. */
  id: string;
  title: string;
  /** What the button does: "Planifier la réunion". */
  submit: string;
  intro?: ReactNode;
  fields: readonly FieldSpec[];
  initial: Values;
  mutation: TypedDocumentNode<TData, TVariables>;
  variables: (values: Values, sent: Sent) => TVariables;
  /** The version that was read with `initial`. */
  version?: number;
  /** What is there now, after somebody else saved first. */
  current?: (values: Values) => Promise<Saved | undefined>;
  /** What cannot be undone: asked once more before it is sent. */
  irreversible?: (values: Values) => ReactNode;
  onDone?: (payload: Payload) => void;
}

interface WriteSheetProps<TData extends object, TVariables extends OperationVariables> {
  spec: WriteSpec<TData, TVariables>;
  account: string;
  onClose: () => void;
  onDone: (payload: Payload) => void;
}

const NO_FAULTS: readonly Fault[] = [];

export function WriteSheet<TData extends object, TVariables extends OperationVariables>({
  spec,
  account,
  onClose,
  onDone,
}: WriteSheetProps<TData, TVariables>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const prefix = useId();
  const draft = useDraft(`${account}:${spec.id}`, spec.initial, { place: tab, version: spec.version });
  const submission = useSubmission(spec.mutation, draft.attempt);
  const [faults, setFaults] = useState(NO_FAULTS);
  /** What somebody else saved, until it is settled what stays: closed before, the form meets it again. */
  const [other, setOther] = useState<{ theirs: Values; now: Saved }>();
  const [asking, setAsking] = useState(false);
  const [reading, setReading] = useState(false);
  const [loading, setLoading] = useState<string>();
  const shown = spec.fields.filter((field) => field.shown?.(draft.values) ?? true);
  // What is being read must not replace what is typed meanwhile: the fields below wait for it.
  const fields = loading ? shown.slice(0, shown.findIndex(({ name }) => name === loading) + 1) : shown;
  const conflict = submission.errors.find(isConflict);
  const control = (name: string): string => `${prefix}${name}`;
  /** Away from its field, an error must say which one it speaks of. */
  const named = ({ message, field: name, within }: Fault): string => {
    const field = fields.find((one) => one.name === name);
    const part = within?.split('.').at(-1);
    const { label } = field?.columns?.find((column) => column.name === part) ?? field ?? {};
    return !label || message.includes(label) ? message : t('write.faultOf', { label, message });
  };

  const send = async (): Promise<void> => {
    const { base, version } = draft;
    const values = settled(fields, draft.values);
    const answer = await submission.submit(spec.variables(values, { version, base }));
    setAsking(false);
    if (answer.payload) {
      draft.clear();
      onDone(answer.payload);
      return;
    }
    setFaults(faultsOf(answer.errors, fields));
    if (answer.errors.some(isConflict)) {
      setReading(true);
      const now = await spec.current?.(values).catch(() => undefined);
      setReading(false);
      if (now) {
        // What only one of both changed needs no choice: theirs comes into the form, mine stays.
        const read = (field: FieldSpec, value: unknown): string => readValue(field, value, t, language);
        const changed = fields.filter(
          (field) => field.name in now.values && read(field, now.values[field.name]) !== read(field, base[field.name]),
        );
        const taken = changed.filter((field) => read(field, values[field.name]) === read(field, base[field.name]));
        const merged = changed.flatMap(({ name, merge }) =>
          merge ? [[name, merge(values[name], base[name], now.values[name])] as const] : [],
        );
        draft.set({
          ...Object.fromEntries(taken.map(({ name }) => [name, now.values[name]])),
          ...Object.fromEntries(merged),
        });
        // Of a value with parts, only a part that both changed is a choice; what else I changed stays either way.
        const theirs = Object.fromEntries(
          changed.map(({ name, merge }) => [
            name,
            merge ? merge(now.values[name], base[name], values[name]) : now.values[name],
          ]),
        );
        setOther({ theirs, now });
      } else setOther(undefined);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (submission.saving || loading) return;
    const wrong = [...unread(fields), ...mistakes(fields, draft.values, t)];
    const isFirst = ({ field, within }: Fault, place: number): boolean =>
      wrong.findIndex((other) => other.field === field && other.within === within) === place;
    setFaults(wrong.filter(isFirst));
    if (wrong.length > 0) return;
    if (spec.irreversible && !asking) setAsking(true);
    else void send();
  };
  /** A date typed in part reads as empty: it must not be left out in silence. */
  const unread = (shown: readonly FieldSpec[]): Fault[] =>
    shown.flatMap(({ name }) => {
      const element = document.getElementById(control(name));
      return element instanceof HTMLInputElement && element.validity.badInput
        ? [{ message: t('write.notDay'), field: name }]
        : [];
    });
  const load = async (name: string, reading: ReturnType<NonNullable<FieldSpec['loads']>>): Promise<void> => {
    setLoading(name);
    setFaults(NO_FAULTS);
    const record = await reading.catch(() => undefined);
    setLoading(undefined);
    if (!record) {
      draft.set({ [name]: '' });
      setFaults([{ message: t('write.unreadable'), field: name }]);
      return;
    }
    draft.set(record.values);
    draft.rebase(record);
  };
  const settle = (changes: Values): void => {
    draft.set(changes);
    if (other) draft.rebase(other.now);
    submission.clear();
    setOther(undefined);
  };

  return (
    <Dialog title={spec.title} onClose={onClose}>
      {draft.restored && (
        <p className={classes.help}>
          {t('write.restored')}{' '}
          <button type="button" className={classes.link} onClick={() => draft.clear()}>
            {t('write.discard')}
          </button>
        </p>
      )}
      {conflict && !reading && (
        <Conflict
          error={conflict}
          fields={fields}
          mine={draft.values}
          theirs={other?.theirs}
          read={(field, value, other) => readValue(field, value, t, language, other)}
          settle={settle}
        />
      )}
      <ErrorSummary faults={faults} control={control} words={named} />
      {submission.failure && <Failure error={submission.failure} />}
      <form onSubmit={submit} noValidate>
        <div hidden={asking}>
          {spec.intro}
          {fields.map((field) => {
            const own = faults.filter((fault) => fault.field === field.name);
            return (
              <FieldControl
                key={field.name}
                spec={field}
                id={control(field.name)}
                value={draft.values[field.name]}
                error={own.find((fault) => !fault.within)?.message}
                errors={Object.fromEntries(own.flatMap(({ within, message }) => (within ? [[within, message]] : [])))}
                set={(value) => {
                  draft.set({ [field.name]: value });
                  const chosen = isOption(value) ? value.value : value;
                  if (field.loads && typeof chosen === 'string' && chosen) void load(field.name, field.loads(chosen));
                }}
              />
            );
          })}
        </div>
        {asking && (
          <div className={classes.notice} role="alert">
            <h3>{t('write.confirmTitle')}</h3>
            {spec.irreversible?.(draft.values)}
          </div>
        )}
        {/* While two versions stand side by side, the choice between them comes first. */}
        {!conflict && (
          <div className={classes.actions}>
            <Button type="submit" size="md" aria-disabled={submission.saving}>
              {submission.saving ? t('write.saving') : spec.submit}
            </Button>
            <button type="button" className={classes.link} onClick={asking ? () => setAsking(false) : onClose}>
              {asking ? t('write.back') : t('word.cancel')}
            </button>
          </div>
        )}
        <p role="status" className={classes.help}>
          {submission.saving
            ? t('write.saving')
            : loading
              ? t('write.searching')
              : fields.length > 0 && !asking
                ? t('write.keepDraft')
                : ''}
        </p>
      </form>
    </Dialog>
  );
}
