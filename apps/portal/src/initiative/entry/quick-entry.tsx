import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { tab } from '../../form/drafts.js';
import { CheckField, LinesField, TextField } from '../../form/field.js';
import { Form } from '../../form/form.js';
import { fieldId, type Form as EntryForm, useForm } from '../../form/use-form.js';
import { numberOf } from '../../form/values.js';
import {
  BatchContributionsDocument,
  type BatchLineFragment,
  ContributionEnterDocument,
  EntryPageDocument,
} from '../../generated/graphql.js';
import { CommuneSelect } from '../../territory/commune-select.js';
import { useRights } from '../../write/use-rights.js';
import classes from '../initiative.module.css';
import { communeOf } from './commune.js';
import entries from './entry.module.css';

type Typed = {
  sheet: string;
  title: string;
  body: string;
  displayName: string;
  hands: string;
  commune: unknown;
  consent: boolean;
};
const NOTHING: Typed = { sheet: '', title: '', body: '', displayName: '', hands: '', commune: null, consent: false };

/** One after the other, with the keyboard alone: Enter sends it, and the next sheet is there to be typed. */
export function QuickEntry({ batch, needsPlace }: { batch: BatchLineFragment; needsPlace: boolean }) {
  const { t } = useTranslation();
  const { account } = useRights();
  const area = useRef<HTMLDivElement>(null);
  const [sent, setSent] = useState(0);
  const refetch = useRefetch(EntryPageDocument, BatchContributionsDocument);
  const form = useForm<Typed>({
    id: 'quick-entry',
    name: `contributionEnter:${account}:${batch.id}`,
    place: tab,
    initial: NOTHING,
    fields: [
      ...['sheet', 'title', 'body', 'displayName', 'consent'].map((name) => ({ name })),
      { name: 'hands', paths: ['supportOnPaper'] },
      { name: 'commune', paths: ['territoryId'] },
    ],
    check: ({ title, hands, consent, commune }) => ({
      title: !title.trim() && t('entry.titleNeeded'),
      hands: !Number.isInteger(numberOf(hands) ?? 0) && t('form.notWhole'),
      commune: needsPlace && !batch.territory && !communeOf(commune) && t('entry.communeNeeded'),
      consent: !consent && t('entry.consentNeeded'),
    }),
    send: ({ sheet, title, body, displayName, hands, commune, consent }, send) =>
      send(ContributionEnterDocument, {
        input: {
          ...{ batchId: batch.id, title, body, consent, supportOnPaper: numberOf(hands) ?? 0 },
          ...{ sheet: sheet.trim() || null, displayName: displayName.trim() || null },
          territoryId: communeOf(commune)?.value ?? null,
        },
      }),
    done: ({ title }) => t('entry.did', { title }),
    then: () => {
      // Each sheet is another person's: what one agreed to is not said of the next.
      const { sheet, commune } = form.values;
      form.reset({ ...NOTHING, sheet: after(sheet), commune });
      setSent((count) => count + 1);
      area.current?.querySelector<HTMLInputElement>(`#${fieldId(form, 'sheet')}`)?.focus();
      void refetch();
    },
  });
  /** In a text of several lines, Enter begins another. */
  const sendByKeys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit(event as never);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={area} className={entries.quick} onKeyDown={sendByKeys}>
      <Form form={form} action={t('entry.enter')}>
        <SheetFields form={form} territory={batch.territory} />
      </Form>
      <p className={classes.words}>{sent > 0 && t('entry.sent', { count: sent })}</p>
    </div>
  );
}

function SheetFields({ form, territory }: { form: EntryForm<Typed>; territory: BatchLineFragment['territory'] }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={entries.narrow}>
        <TextField
          form={form}
          name="sheet"
          label={t('entry.sheet')}
          required={false}
          maxLength={40}
          autoComplete="off"
        />
        <TextField
          form={form}
          name="hands"
          label={t('entry.hands')}
          required={false}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
      <TextField form={form} name="title" label={t('word.title')} maxLength={150} autoComplete="off" />
      <LinesField form={form} name="body" label={t('entry.body')} hint={t('entry.bodyHint')} required={false} />
      <TextField
        form={form}
        name="displayName"
        label={t('entry.name')}
        hint={t('entry.nameHint')}
        required={false}
        maxLength={80}
        autoComplete="off"
      />
      <CommuneSelect
        id={fieldId(form, 'commune')}
        label={territory ? t('entry.communeElse', { name: territory.name }) : t('entry.commune')}
        value={communeOf(form.values.commune)}
        error={form.errors.find(({ field }) => field === 'commune')?.message}
        set={(commune) => form.set({ commune })}
      />
      <CheckField form={form} name="consent" label={t('entry.consent')} />
    </>
  );
}

/** The number of the next sheet, where it ends in one: 007, then 008. */
function after(sheet: string): string {
  const found = /^(.*?)(\d{1,9})$/.exec(sheet.trim());
  return found ? `${found[1]}${String(Number(found[2]) + 1).padStart(found[2]!.length, '0')}` : '';
}
