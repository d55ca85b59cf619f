import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Control } from '../form/control.js';
import { Notice } from '../form/notice.js';
import { formatNumber } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { Actions } from '../shell/actions.js';
import { PlainButton } from '../shell/plain-button.js';
import { RowsGone } from './rows-gone.js';
import { type Gone, useImport } from './use-import.js';

interface TableSentProps {
  organizationId: string;
  name: string;
  text: string;
}

/** A table that was chosen: tried first, then taken. */
export function TableSent({ organizationId, name, text }: TableSentProps) {
  const { t } = useTranslation();
  const [changesThere, setChangesThere] = useState(false);
  const { gone, busy, problem, run, forget } = useImport(organizationId, text, changesThere);
  const isTried = gone?.isTrial && gone.next === null;
  const makes = gone?.rows.filter(({ outcome }) => outcome === 'MADE' || outcome === 'CHANGED').length ?? 0;
  const isCut = gone && gone.next !== null && !busy;
  return (
    <>
      <p>
        {t('itemImport.chosen')} <b>{name}</b>
      </p>
      <Control
        spec={{
          name: 'changesThere',
          kind: 'check',
          label: t('itemImport.changesThere'),
          help: t('itemImport.changesThereHelp'),
        }}
        id="import-changes"
        value={changesThere}
        set={(checked) => {
          setChangesThere(checked === true);
          // What was tried was something else.
          forget();
        }}
      />
      <Actions>
        <PlainButton look={isTried ? 'framed' : 'go'} idle={busy} onClick={() => void run(true)}>
          {t(isCut && gone.isTrial ? 'itemImport.goOnTrying' : 'itemImport.try')}
        </PlainButton>
        {isTried && makes > 0 && (
          <PlainButton look="go" idle={busy} onClick={() => void run(false)}>
            {t('itemImport.take', { count: makes })}
          </PlainButton>
        )}
        {isCut && !gone.isTrial && (
          <PlainButton look="go" onClick={() => void run(false)}>
            {t('itemImport.goOn')}
          </PlainButton>
        )}
      </Actions>
      {problem && (
        <Notice kind="attention" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <p role="status">
        <Words gone={gone} busy={busy} />
      </p>
      {gone && gone.rows.length > 0 && <RowsGone rows={gone.rows} isTrial={gone.isTrial} />}
    </>
  );
}

function Words({ gone, busy }: { gone: Gone | undefined; busy: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (busy)
    return t('itemImport.reading', {
      count: gone?.rows.length ?? 0,
      total: gone ? formatNumber(gone.rowCount, language) : '…',
    });
  if (!gone) return t('itemImport.untried');
  const count = (wanted: string): number => gone.rows.filter(({ outcome }) => outcome === wanted).length;
  const part = (wanted: 'MADE' | 'CHANGED' | 'THERE' | 'REFUSED', trial: string): string =>
    count(wanted) > 0
      ? t(`itemImport.counts.${wanted}${trial}` as 'itemImport.counts.THERE', { count: count(wanted) })
      : '';
  const trial = gone.isTrial ? '_TRIAL' : '';
  return (
    [part('MADE', trial), part('CHANGED', trial), part('THERE', ''), part('REFUSED', '')].filter(Boolean).join(' · ') ||
    t('itemImport.nothing')
  );
}
