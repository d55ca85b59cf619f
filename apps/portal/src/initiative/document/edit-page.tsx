import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRefetch } from '../../api/use-refetch.js';
import { DatedLink } from '../../day/dated-link.js';
import { tab } from '../../form/drafts.js';
import { LinesField, SelectField } from '../../form/field.js';
import { Form } from '../../form/form.js';
import { useForm } from '../../form/use-form.js';
import { textOf } from '../../form/values.js';
import { typeset } from '../../format/typeset.js';
import {
  DocumentDraftSaveDocument,
  DocumentEditorDocument,
  type DocumentEditorQuery,
  DocumentVersionPublishDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { Actions } from '../../shell/actions.js';
import { Missing } from '../../shell/missing.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import { useRights } from '../../write/use-rights.js';
import { WriteButton } from '../../write/write-button.js';
import { callAbove } from '../above.js';
import { Changes } from './changes.js';
import { versionWords } from './document.js';
import classes from './document.module.css';

type DocumentCall = Extract<NonNullable<DocumentEditorQuery['call']>, { __typename: 'DocumentCall' }>;

/** The text of a call, for those who write it. */
export default function DocumentEditorPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <Record
      query={DocumentEditorDocument}
      variables={{ id }}
      fetchPolicy="cache-and-network"
      of={({ call }) => (call?.__typename === 'DocumentCall' && call.viewerAnswers ? call : null)}
      isIt={(call) => call.id === id}
      title={({ title }) => `${t('document.write')} · ${title}`}
      missing={
        <Missing
          title={t('document.write')}
          text={t('document.mayNotWrite')}
          to={`/demarches/appels/${id}`}
          link={t('document.toCall')}
        />
      }
    >
      {(call) => <Shown call={call} />}
    </Record>
  );
}

function Shown({ call }: { call: DocumentCall }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, state, title, isDemonstration, initiative, text, draft, version } = call;
  const mayWrite = Boolean(initiative?.viewerWrites) && initiative?.state !== 'CLOSED';
  return (
    <>
      <RecordHead
        above={callAbove(t, call)}
        kind={`${t('call.kinds.DOCUMENT')} · ${t(`call.states.${state}`)}`}
        isDemonstration={isDemonstration}
        title={t('document.writeOf', { title: typeset(title) })}
      />
      <p>
        {text ? t('document.stands', { version: versionWords(t, text, language) }) : t('document.nothingPublished')}{' '}
        {text && <DatedLink to={`/demarches/appels/${id}/texte`}>{t('document.openRead')}</DatedLink>}
      </p>
      {mayWrite ? <Writing key={version} call={call} /> : <p>{t('document.mayNotWrite')}</p>}
      {draft && (
        <Section
          title={t(text ? 'document.willChange' : 'document.preview')}
          anchor="apercu"
          note={<p className="soft">{t('document.previewNote')}</p>}
        >
          {mayWrite && <Publish call={call} draft={draft} />}
          <Changes changes={draft.changes} lang={langOf(language, draft.locale)} />
        </Section>
      )}
    </>
  );
}

/** Kept in this tab until it is saved: a text is pasted, or written in an hour. */
function Writing({ call: { id, version, draft, text } }: { call: DocumentCall }) {
  const { t } = useTranslation();
  const { account } = useRights();
  const refetch = useRefetch(DocumentEditorDocument);
  const { markup = '', locale = 'fr' } = draft ?? text ?? {};
  const form = useForm({
    id: 'document-text',
    name: `document:${account}:${id}`,
    place: tab,
    initial: { markup, locale },
    fields: [{ name: 'markup' }, { name: 'locale' }],
    check: (values) => ({ markup: !values.markup.trim() && t('document.empty') }),
    send: (values, send) => send(DocumentDraftSaveDocument, { input: { id, expectedVersion: version, ...values } }),
    done: () => t('document.saved'),
    then: () => void refetch(),
  });
  return (
    <div className={classes.editor}>
      <Form form={form} action={t('document.save')}>
        <LinesField form={form} name="markup" label={t('document.textFact')} hint={t('document.markup')} />
        <SelectField
          form={form}
          name="locale"
          label={t('document.locale')}
          options={[
            { value: 'fr', label: t('document.locales.fr') },
            { value: 'en', label: t('document.locales.en') },
          ]}
        />
      </Form>
    </div>
  );
}

type Draft = NonNullable<DocumentCall['draft']>;

/** Says before it is done whose words lose their place. */
function Publish({ call: { id, version, text }, draft }: { call: DocumentCall; draft: Draft }) {
  const { t } = useTranslation();
  const refetch = useRefetch(DocumentEditorDocument);
  const { changedCount, removedCount, changes } = draft;
  if (changes.every(({ kind }) => kind === 'SAME')) return null;
  const number = (text?.number ?? 0) + 1;
  return (
    <Actions>
      <WriteButton
        look="go"
        label={t('document.publish', { number })}
        spec={() => ({
          id: `documentVersionPublish:${id}`,
          title: t('document.publish', { number }),
          submit: t('document.publishDo'),
          intro: (
            <>
              <p>{t('document.publishIntro')}</p>
              {changedCount > 0 && <p>{t('document.publishChanged', { count: changedCount })}</p>}
              {removedCount > 0 && <p>{t('document.publishRemoved', { count: removedCount })}</p>}
            </>
          ),
          did: t('document.published'),
          mutation: DocumentVersionPublishDocument,
          initial: { note: '' },
          fields: [{ name: 'note', kind: 'lines', label: t('document.note'), help: t('document.noteHelp') }],
          variables: (values) => ({ input: { id, expectedVersion: version, note: textOf(values, 'note') || null } }),
          onDone: () => void refetch(),
        })}
      />
    </Actions>
  );
}
