import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { dayAfter, today } from '../day/day.js';
import { Confirm } from '../form/confirm.js';
import { dateFault, dateOf, typedDate } from '../form/dates.js';
import { DayField, SelectField } from '../form/field.js';
import { Form } from '../form/form.js';
import { Secret } from '../form/secret.js';
import { ShownSecret } from '../form/shown-secret.js';
import { useForm } from '../form/use-form.js';
import { formatDay } from '../format/format.js';
import {
  ItemPreviewCreateDocument,
  ItemPreviewRevokeDocument,
  ItemPreviewsDocument,
  type ItemPreviewsQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import classes from './item-editor.module.css';

type Item = NonNullable<ItemPreviewsQuery['item']>;

const DRAFT = 'DRAFT';
const USUAL_DAYS = 14;

/** Links that show what is not published yet to whoever has them. */
export function PreviewLinks({ itemId }: { itemId: string }) {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(ItemPreviewsDocument, {
    variables: { id: itemId },
    fetchPolicy: 'cache-and-network',
    height: 160,
  });
  return (
    <Section title={t('itemEditor.preview.title')}>
      <p>{t('itemEditor.preview.lead')}</p>
      {answer?.item ? <Links item={answer.item} /> : instead}
    </Section>
  );
}

function Links({ item }: { item: Item }) {
  const { t } = useTranslation();
  const refetch = useRefetch(ItemPreviewsDocument);
  const [address, setAddress] = useState<string | null>();
  return (
    <>
      {address !== undefined && (
        <ShownSecret
          title={t('itemEditor.preview.made')}
          of={address}
          kept={t('itemEditor.preview.kept')}
          onKept={() => setAddress(undefined)}
        >
          <p>{t('itemEditor.preview.shown')}</p>
          <Secret text={address ?? ''} label={t('itemEditor.preview.address')} />
        </ShownSecret>
      )}
      {item.previews.length > 0 && (
        <ul className={classes.previews}>
          {item.previews.map((preview) => (
            <Preview key={preview.id} preview={preview} refetch={refetch} />
          ))}
        </ul>
      )}
      <NewLink
        item={item}
        onMade={async (made) => {
          setAddress(made);
          await refetch();
        }}
      />
    </>
  );
}

function Preview({ preview, refetch }: { preview: Item['previews'][number]; refetch: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, number, expiresOn, madeBy } = preview;
  const shows = number === null ? t('itemEditor.preview.draft') : t('itemEditor.preview.version', { number });
  const day = formatDay(expiresOn, language);
  return (
    <li>
      <p>
        {t('itemEditor.preview.until', { shows, day })}
        {madeBy && <span className="soft"> {t('itemEditor.preview.by', { who: madeBy })}</span>}
      </p>
      <Confirm
        label={t('itemEditor.preview.revoke')}
        about={t('itemEditor.preview.until', { shows, day })}
        question={t('itemEditor.preview.revokeQuestion')}
        action={t('itemEditor.preview.revokeDo')}
        run={async (send) => {
          await send(ItemPreviewRevokeDocument, { input: { id } });
          await refetch();
        }}
      />
    </li>
  );
}

function NewLink({ item, onMade }: { item: Item; onMade: (address: string | null) => Promise<void> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, submittedVersion } = item;
  const form = useForm({
    id: 'item-preview',
    name: `item-preview-${id}`,
    initial: { shows: DRAFT, expiresOn: typedDate(dayAfter(today(), USUAL_DAYS)) },
    check: ({ expiresOn }) => ({ expiresOn: dateFault(expiresOn, 'day', t, language) }),
    async send({ shows, expiresOn }, send) {
      const number = shows === DRAFT ? null : Number(shows);
      const input = { id, number, expiresOn: dateOf(expiresOn) };
      const { address } = await send(ItemPreviewCreateDocument, { input });
      form.reset();
      await onMade(address);
    },
  });
  return (
    <Form form={form} action={t('itemEditor.preview.create')}>
      {submittedVersion !== null && (
        <SelectField
          form={form}
          name="shows"
          label={t('itemEditor.preview.shows')}
          options={[
            { value: DRAFT, label: t('itemEditor.preview.draft') },
            {
              value: String(submittedVersion),
              label: t('itemEditor.preview.submitted', { number: submittedVersion }),
            },
          ]}
        />
      )}
      <DayField form={form} name="expiresOn" label={t('word.lastDay')} hint={t('itemEditor.preview.expiresHint')} />
    </Form>
  );
}
