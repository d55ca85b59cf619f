import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from '@mantine/core';
import { useId, useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { pathOf, type UserError } from '../api/user-error.js';
import { DatedLink } from '../day/dated-link.js';
import { today } from '../day/day.js';
import { ErrorSummary, type Fault } from '../form/error-summary.js';
import { tab } from '../form/drafts.js';
import { Field } from '../form/field.js';
import { leaveDraft, useDraft } from '../form/use-draft.js';
import {
  DuesCallPageDocument,
  DuesCallPrepareDocument,
  DuesCallsDocument,
  FeeScalesDocument,
  type DuesCallPageQuery,
} from '../generated/graphql.js';
import { useAddress } from '../table/use-address.js';
import { Failure } from '../write/failure.js';
import { useRights } from '../write/use-rights.js';
import { useSubmission } from '../write/use-submission.js';
import writes from '../write/write.module.css';
import { InstalmentDates } from './instalment-dates.js';
import { type Chosen, OrganizationChoice } from './organization-choice.js';
import { UnknownBases } from './unknown-bases.js';
import classes from './dues.module.css';

type DraftCall = NonNullable<DuesCallPageQuery['duesCall']>;

/** Step 1: what the call is made of. A draft that exists already fills the fields. */
export function WizardChoice({ draft }: { draft: string | undefined }) {
  const calls = useQuery(DuesCallsDocument, { variables: { totals: false }, fetchPolicy: 'network-only' });
  const existing = useQuery(DuesCallPageDocument, {
    variables: { id: draft ?? '', totals: false, first: 1 },
    skip: !draft,
    fetchPolicy: 'network-only',
  });
  if (!calls.data || (draft && !existing.data)) return <Skeleton height={400} />;
  const taken = calls.data.duesCalls.nodes.filter((call) => call.status !== 'DRAFT' && !call.isDemonstration);
  const last = Math.max(Number(today().slice(0, 4)), ...taken.map(({ year }) => year));
  return <ChoiceForm year={last + 1} call={existing.data?.duesCall ?? undefined} />;
}

const FIELDS = ['year', 'feeScaleId', 'basisOn', 'organizationIds', 'instalments'];

function faultOf(error: UserError): Fault {
  const name = pathOf(error)?.split('.')[0] ?? '';
  return { message: error.message, field: FIELDS.includes(name) ? name : undefined };
}

/** A draft of what is chosen, kept while it is made; worked out by the API when it is sent. */
function useChoice(year: number, call: DraftCall | undefined) {
  const { t } = useTranslation();
  const { set } = useAddress();
  const { account } = useRights();
  const [initial] = useState(() => ({
    year: String(call?.year ?? year),
    scale: call?.scale?.id ?? '',
    basisOn: call?.basisOn ?? '',
    who: 'members',
    organizations: [] as Chosen[],
    isDemonstration: call?.isDemonstration ?? false,
    instalments: call?.dues.nodes[0]?.instalments.map(({ dueOn }) => dueOn) ?? [`${call?.year ?? year}-03-31`],
  }));
  const form = useDraft(`${account}:duesCallPrepare:${call?.id ?? 'new'}`, initial, { place: tab });
  const submission = useSubmission(DuesCallPrepareDocument, form.attempt);
  const values = form.values as typeof initial;
  const basis = values.basisOn || `${values.year}-01-01`;
  const { data: scales } = useQuery(FeeScalesDocument, {
    variables: { asOf: /^\d{4}-\d{2}-\d{2}$/.test(basis) ? basis : undefined },
  });
  const options = scales?.feeScales.nodes;
  const [missing, setMissing] = useState<readonly UserError[]>([]);
  const faults = useMemo(() => [...missing, ...submission.errors].map(faultOf), [missing, submission.errors]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (submission.saving) return;
    const scale = options?.some(({ id }) => id === values.scale) ? values.scale : '';
    const empty = [
      !/^\d{4}$/.test(values.year) && { name: 'year', label: t('word.year') },
      !scale && { name: 'feeScaleId', label: t('dues.scale') },
      values.who === 'chosen' &&
        values.organizations.length === 0 && { name: 'organizationIds', label: t('dues.wizard.who') },
      values.instalments.some((day) => !day) && { name: 'instalments', label: t('dues.instalments') },
    ].filter((fault) => fault !== false);
    setMissing(
      empty.map(({ name, label }) => ({ code: 'MISSING', path: [name], message: t('write.required', { label }) })),
    );
    if (empty.length > 0) return submission.clear();
    const { payload } = await submission.submit({
      input: {
        year: Number(values.year),
        feeScaleId: scale,
        basisOn: values.basisOn || null,
        instalments: values.instalments,
        isDemonstration: values.isDemonstration,
        organizationIds: values.who === 'chosen' ? values.organizations.map(({ id }) => id) : null,
      },
    });
    const made = (payload as { duesCall?: { id: string } | null } | undefined)?.duesCall;
    if (made) {
      form.clear();
      leaveDraft(tab, `${account}:duesCallPrepare:${made.id}`, values);
      set({ appel: made.id, etape: '2' });
    }
  };

  return { values, set: form.set, options, faults, submission, submit };
}

type Choice = ReturnType<typeof useChoice>;

function ChoiceForm({ year, call }: { year: number; call: DraftCall | undefined }) {
  const { t } = useTranslation();
  const prefix = useId();
  const choice = useChoice(year, call);
  const { values, set, faults, submission } = choice;
  const errorOf = (name: string): string | undefined => faults.find(({ field }) => field === name)?.message;
  const control = (name: string): string => `${prefix}${name}`;
  return (
    <form className={classes.form} onSubmit={(event) => void choice.submit(event)} noValidate>
      <ErrorSummary faults={faults} control={control} />
      <UnknownBases errors={submission.errors} />
      {submission.failure && <Failure error={submission.failure} />}
      <Field id={control('year')} label={t('word.year')} error={errorOf('year')}>
        {(wiring) => (
          <input
            {...wiring}
            className={writes.input}
            data-short
            inputMode="numeric"
            value={values.year}
            onChange={(event) => set({ year: event.currentTarget.value })}
          />
        )}
      </Field>
      <BasisField id={control('basisOn')} choice={choice} error={errorOf('basisOn')} />
      <ScaleField id={control('feeScaleId')} choice={choice} error={errorOf('feeScaleId')} />
      <OrganizationChoice
        id={control('organizationIds')}
        who={values.who}
        organizations={values.organizations}
        error={errorOf('organizationIds')}
        set={set}
      />
      <label className={writes.choice}>
        <input
          type="checkbox"
          checked={values.isDemonstration}
          onChange={(event) => set({ isDemonstration: event.currentTarget.checked })}
        />
        <span>{t('dues.wizard.isDemonstration')}</span>
      </label>
      <InstalmentDates
        id={control('instalments')}
        days={values.instalments}
        error={errorOf('instalments')}
        set={(instalments) => set({ instalments })}
      />
      <div className={writes.actions}>
        <Button type="submit" size="md" aria-disabled={submission.saving}>
          {submission.saving ? t('dues.wizard.computing') : t('dues.wizard.compute')}
        </Button>
        <DatedLink to="/cotisations">{t('word.cancel')}</DatedLink>
      </div>
      <p role="status" className={writes.help}>
        {submission.saving ? t('dues.wizard.computing') : t('write.keepDraft')}
      </p>
    </form>
  );
}

interface ChoiceFieldProps {
  id: string;
  choice: Choice;
  error: string | undefined;
}

/** The day on which inhabitants and headcounts are looked up. */
function BasisField({ id, choice: { values, set }, error }: ChoiceFieldProps) {
  const { t } = useTranslation();
  return (
    <Field
      id={id}
      label={
        <>
          {t('dues.basisOn')} <span className={writes.optional}>{t('write.optional')}</span>
        </>
      }
      hint={t('dues.wizard.basisHelp')}
      error={error}
    >
      {(wiring) => (
        <input
          {...wiring}
          type="date"
          className={writes.input}
          data-short
          value={values.basisOn}
          onChange={(event) => set({ basisOn: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

/** Those in force on that day. */
function ScaleField({ id, choice: { values, set, options }, error }: ChoiceFieldProps) {
  const { t } = useTranslation();
  return (
    <Field id={id} label={t('dues.scale')} error={error}>
      {(wiring) =>
        options?.length === 0 ? (
          <p {...wiring} tabIndex={-1}>
            <DatedLink to="/cotisations/baremes">{t('dues.wizard.scaleNone')}</DatedLink>
          </p>
        ) : (
          <select
            {...wiring}
            className={writes.input}
            value={values.scale}
            onChange={(event) => set({ scale: event.currentTarget.value })}
          >
            <option value="">{t('write.choose')}</option>
            {options?.map((scale) => (
              <option key={scale.id} value={scale.id}>
                {scale.name}
              </option>
            ))}
          </select>
        )
      }
    </Field>
  );
}
