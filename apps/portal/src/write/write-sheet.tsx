import { type OperationVariables } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { Fragment, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refetchTouched } from '../api/touched.js';
import type { Payload } from '../api/user-error.js';
import { Dialog } from '../form/dialog.js';
import { memory, tab, type Values } from '../form/drafts.js';
import { ErrorSummary, type Fault } from '../form/error-summary.js';
import { mistakes, namedFault, settled, typed } from '../form/faults.js';
import type { FieldSpec } from '../form/field-spec.js';
import { Fields } from '../form/fields.js';
import { fieldId, type Form, useForm } from '../form/use-form.js';
import { isOption } from '../form/values.js';
import { Notice } from '../form/notice.js';
import { oneMark } from '../form/one-mark.js';
import { useLanguage } from '../i18n/index.js';
import { PlainButton } from '../shell/plain-button.js';
import { lacksSource, nameIn } from './asked.js';
import { Conflict } from './conflict.js';
import { readValue } from './read-value.js';
import { type Saved, useMerge } from './use-merge.js';
import type { WriteSpec } from './write-spec.js';
import forms from '../form/form.module.css';

interface WriteSheetProps<TData extends object, TVariables extends OperationVariables> {
  spec: WriteSpec<TData, TVariables>;
  account: string;
  onClose: () => void;
  /** With what was done, in words. */
  onDone: (payload: Payload, done: string) => void;
}

/** The form of a write, in a sheet over the page. */
export function WriteSheet<TData extends object, TVariables extends OperationVariables>(
  props: WriteSheetProps<TData, TVariables>,
) {
  const { spec, onClose } = props;
  const { t } = useTranslation();
  const { form, fields, merge, loading, load, read } = useSheet(props);
  const { busy, asking, draft } = form;
  const parted = fields.findIndex(({ name }) => name === spec.beside?.below) + 1;
  const groups = parted > 0 ? [fields.slice(0, parted), fields.slice(parted)] : [fields];
  const sourceless = lacksSource(fields, form.values, draft.base);
  return (
    <Dialog title={spec.title} onClose={onClose}>
      {draft.restored && <Restored discard={() => form.reset()} />}
      {merge.met && (
        <Conflict
          error={merge.met.conflict}
          fields={fields}
          mine={form.values}
          theirs={merge.met.theirs}
          read={read}
          isStep={spec.fields.length === 0}
          settle={(changes) => merge.settle(changes, draft)}
        />
      )}
      <ErrorSummary
        faults={form.told}
        left={form.errors}
        control={(name) => fieldId(form, name)}
        words={(fault) => namedFault(fault, fields, t)}
      />
      <form onSubmit={form.submit} noValidate aria-busy={busy || undefined}>
        <div hidden={asking}>
          {spec.intro}
          {groups.map((group, place) => (
            <Fragment key={group[0]?.name ?? ''}>
              <Fields form={form} fields={group} onSet={(field, value) => void load(field, value)} />
              {place === 0 && spec.beside?.show(form.values)}
            </Fragment>
          ))}
        </div>
        {asking && (
          <Asked>
            {spec.irreversible?.(
              Object.fromEntries(fields.map((field) => [field.name, read(field, form.values[field.name])])),
            )}
            {sourceless && <p>{t('write.noSource')}</p>}
          </Asked>
        )}
        {/* While two versions stand side by side, the choice between them comes first. */}
        {!merge.met && (
          <SheetActions
            form={form}
            submit={asking && sourceless ? t('write.submitWithoutSource') : spec.submit}
            leave={spec.leave}
            removes={spec.removes}
            takesFocus={merge.isSettled}
            onClose={onClose}
          />
        )}
        <p role="status" className="soft">
          {loading
            ? t('form.searching')
            : fields.length > 0 && !spec.isConfidential && !asking && !busy && t('write.keepDraft')}
        </p>
      </form>
    </Dialog>
  );
}

/** A draft of an earlier visit goes on. */
function Restored({ discard }: { discard: () => void }) {
  const { t } = useTranslation();
  return (
    <p className="soft">
      {t('write.restored')}{' '}
      <PlainButton look="quiet" onClick={discard}>
        {t('write.discard')}
      </PlainButton>
    </p>
  );
}

/** Once more, before it is sent. */
function Asked({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Notice kind="attention" role="alert">
      <h3>{t('write.confirmTitle')}</h3>
      {children}
    </Notice>
  );
}

interface SheetActionsProps {
  form: Form;
  submit: string;
  leave: string | undefined;
  removes: boolean | undefined;
  /** Where to go on after a choice that is no more in the page. */
  takesFocus: boolean;
  onClose: () => void;
}

function SheetActions({ form, submit, leave, removes, takesFocus, onClose }: SheetActionsProps) {
  const { t } = useTranslation();
  const { busy, asking, back } = form;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <div className={forms.actions}>
      <Button
        type="submit"
        size="md"
        ref={button}
        aria-disabled={busy || undefined}
        className={removes ? forms.danger : undefined}
      >
        {busy ? t('write.saving') : submit}
      </Button>
      <PlainButton look="quiet" onClick={asking ? back : onClose}>
        {asking ? t('write.back') : (leave ?? t('word.cancel'))}
      </PlainButton>
      <p role="status" className="hidden">
        {busy && t('write.saving')}
      </p>
    </div>
  );
}

/** The state of a sheet: the form, the fields that are asked for now, and what somebody else saved first. */
function useSheet<TData extends object, TVariables extends OperationVariables>({
  spec,
  account,
  onDone,
}: WriteSheetProps<TData, TVariables>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const id = useId();
  const [loading, setLoading] = useState<string>();
  const read = (field: FieldSpec, value: unknown, other?: unknown): string =>
    readValue(field, value, t, language, other);
  const asked = (values: Values): FieldSpec[] => {
    const shown = spec.fields.filter((field) => field.shown?.(values) ?? true);
    // What is being read must not replace what is typed meanwhile: the fields below wait for it.
    return loading ? shown.slice(0, shown.findIndex(({ name }) => name === loading) + 1) : shown;
  };
  const shownSaved = (saved: Saved | undefined) => saved && { ...saved, values: typed(spec.fields, saved.values) };
  const merge = useMerge(
    spec.fields,
    async (values) => shownSaved(await spec.current?.(settled(spec.fields, values))),
    read,
  );
  const form = useForm<Values, readonly [Payload, string]>({
    id,
    name: `${account}:${spec.id}`,
    place: spec.isConfidential ? memory : tab,
    initial: typed(spec.fields, spec.initial),
    version: spec.version,
    fields: spec.fields,
    check: (values) => wrongIn({ id }, asked(values), values, { t, language }),
    asks: (values, base) => Boolean(spec.irreversible) || lacksSource(asked(values), values, base),
    async send(values, send, { base, version }) {
      const begun = { base: settled(spec.fields, base), version };
      const payload = (await send(spec.mutation, spec.variables(settled(spec.fields, values), begun))) as Payload;
      await refetchTouched(client, spec.mutation);
      return [
        payload,
        doneWords(spec, spec.isConfidential ? undefined : nameIn(asked(values), values, read), values, t),
      ];
    },
    meets: merge.meet,
    then: ([payload, done]) => onDone(payload, done),
  });
  const load = async ({ name, loads }: FieldSpec, value: unknown): Promise<void> => {
    const chosen = isOption(value) ? value.value : value;
    if (!loads || typeof chosen !== 'string' || !chosen) return;
    setLoading(name);
    form.tell([]);
    const record = shownSaved(await loads(chosen).catch(() => undefined));
    setLoading(undefined);
    form.set(record ? record.values : { [name]: '' });
    if (record) form.draft.rebase(record);
    else form.tell([{ message: t('write.unreadable'), field: name }]);
  };
  return { form, fields: asked(form.values), merge, loading, load, read };
}

/** What is said once it is done: what that was, and the name of what it was done to. */
function doneWords(
  { done, did, of, title }: Pick<WriteSpec, 'done' | 'did' | 'of' | 'title'>,
  named: string | undefined,
  values: Values,
  t: TFunction,
): string {
  if (done) return done;
  const name = of ?? named;
  const what = typeof did === 'function' ? did(values) : did;
  if (name) return oneMark(t('write.did', { did: what ?? t('write.kept'), name }));
  return what ? `${what}.` : t('form.done', { what: title });
}

/** What is wrong, once for each place. An hour typed in part reads as empty: it must not be left out in silence. */
function wrongIn(
  form: { id: string },
  fields: readonly FieldSpec[],
  values: Values,
  words: Parameters<typeof mistakes>[2],
): Fault[] {
  const unread = fields.filter(({ name }) => {
    const element = document.getElementById(fieldId(form, name));
    return element instanceof HTMLInputElement && element.validity.badInput;
  });
  const all = [
    ...unread.map(({ name }): Fault => ({ message: words.t('form.notMoment'), field: name })),
    ...mistakes(fields, values, words),
  ];
  return all.filter(
    ({ field, within }, place) => all.findIndex((other) => other.field === field && other.within === within) === place,
  );
}
