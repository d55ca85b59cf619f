import { useTranslation } from 'react-i18next';
import { useApolloClient } from '@apollo/client/react';
import { today } from '../day/day.js';
import type { FieldOption } from '../form/field-spec.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { PortalDeskDocument, PortalEditorEndDocument, PortalEditorGrantDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { WriteButton } from '../write/write-button.js';
import type { Portal } from './portal.js';
import classes from './desk.module.css';

type Editor = Portal['editors'][number];

/** Who edits the portal, from when to when; said by whoever manages the organization that keeps it. */
export function Editors({ portal: { id, editors, viewerAppoints } }: { portal: Portal }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const again = () => void client.refetchQueries({ include: [PortalDeskDocument] });
  const appoint = (
    <WriteButton
      label={t('desk.appoint')}
      spec={() => ({
        id: `portalEditor:${id}`,
        title: t('desk.appoint'),
        submit: t('desk.appointSubmit'),
        fields: [
          { name: 'personId', kind: 'person', label: t('word.person'), help: t('desk.personHelp'), required: true },
          { name: 'from', kind: 'day', label: t('word.firstDay'), required: true },
          { name: 'to', kind: 'day', label: t('desk.until'), notBefore: 'from' },
        ],
        initial: { personId: null, from: today(), to: '' },
        mutation: PortalEditorGrantDocument,
        variables: ({ personId, from, to }) => ({
          input: {
            id,
            personId: (personId as FieldOption).value,
            from: from as string,
            to: (to as string) || null,
          },
        }),
        onDone: again,
      })}
    />
  );
  return (
    <Section title={t('desk.editors')} action={viewerAppoints && appoint}>
      {editors.length === 0 && <p>{t('desk.noEditors')}</p>}
      <ul className={classes.order}>
        {editors.map((editor) => (
          <li key={editor.id}>
            <span className={classes.name}>
              {typeset(editor.name)}
              <Days editor={editor} />
            </span>
            {viewerAppoints && (!editor.to || editor.to > today()) && (
              <WriteButton
                label={t('desk.endEditor')}
                about={editor.name}
                look="quiet"
                spec={() => ({
                  id: `portalEditorEnd:${editor.id}`,
                  title: t('desk.endEditorTitle'),
                  submit: t('desk.endEditorSubmit'),
                  intro: editor.name,
                  removes: true,
                  fields: [{ name: 'on', kind: 'day', label: t('desk.until'), required: true }],
                  initial: { on: today() },
                  mutation: PortalEditorEndDocument,
                  variables: ({ on }) => ({ input: { id: editor.id, on: on as string } }),
                  onDone: again,
                })}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Days({ editor: { from, to } }: { editor: Editor }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = to
    ? t('word.period', { from: formatDay(from, language), to: formatDay(to, language) })
    : t('word.sinceDay', { day: formatDay(from, language) });
  return (
    <span className="soft">
      {days}
      {to && to <= today() && `, ${t('desk.over')}`}
    </span>
  );
}
