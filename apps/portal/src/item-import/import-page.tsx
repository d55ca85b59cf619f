import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Control } from '../form/control.js';
import { organizationField, organizationIdOf } from '../item-editor/organization-field.js';
import { UploadBox } from '../media/upload-box.js';
import { RequireSession } from '../session/require-session.js';
import { coordinates, places, type Viewer } from '../session/viewer.js';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';
import { ColumnHelp } from './column-help.js';
import { FilesAlone } from './files-alone.js';
import { TableSent } from './table-sent.js';
import { readTable } from './read-table.js';
import forms from '../form/form.module.css';

/** Where a table becomes drafts of an organization. */
export default function ImportPage() {
  const { t } = useTranslation();
  return (
    <RequireSession>
      {(viewer) => (
        <>
          <PageHead
            title={t('itemImport.title')}
            lead={t('itemImport.lead')}
            above={[{ to: '/ressources', name: t('item.searchTitle') }]}
          />
          {places(viewer).length > 0 || coordinates(viewer) ? (
            <Desk viewer={viewer} />
          ) : (
            <p>{t('itemEditor.new.nobody')}</p>
          )}
        </>
      )}
    </RequireSession>
  );
}

function Desk({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const all = places(viewer);
  const [organization, setOrganization] = useState<unknown>(all.length === 1 ? all[0]!.id : '');
  const [table, setTable] = useState<{ name: string; text: string; key: number }>();
  const organizationId = organizationIdOf(organization);
  return (
    <>
      <Section title={t('itemImport.template')} note={<p className="soft">{t('itemImport.templateNote')}</p>}>
        <ColumnHelp />
      </Section>
      <Section title={t('word.organization')}>
        <Control
          spec={{ ...organizationField(t, viewer), help: t('itemImport.organizationHelp') }}
          id="import-organization"
          value={organization}
          set={setOrganization}
        />
      </Section>
      {organizationId && (
        <>
          <Section title={t('itemImport.pictures')} note={<p className="soft">{t('itemImport.picturesNote')}</p>}>
            <UploadBox key={organizationId} organizationId={organizationId} />
          </Section>
          <Section title={t('itemImport.table')}>
            <div className={forms.field}>
              <label htmlFor="import-table">{t('itemImport.choose')}</label>
              <p id="import-table-hint" className="soft">
                {t('itemImport.chooseHint')}
              </p>
              <input
                id="import-table"
                type="file"
                accept=".csv,.tsv,.txt,text/csv"
                className={forms.box}
                aria-describedby="import-table-hint"
                onChange={({ currentTarget }) => {
                  const file = currentTarget.files?.[0];
                  if (!file) return;
                  void readTable(file).then((text) => setTable({ name: file.name, text, key: Date.now() }));
                  // The same file may be chosen again, once it is mended.
                  currentTarget.value = '';
                }}
              />
            </div>
            {table && (
              <TableSent
                key={`${organizationId} ${table.key}`}
                organizationId={organizationId}
                name={table.name}
                text={table.text}
              />
            )}
          </Section>
          <FilesAlone key={`files ${organizationId}`} organizationId={organizationId} />
        </>
      )}
    </>
  );
}
