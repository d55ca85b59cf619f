import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';
import { PageHead } from '../shell/page-head.js';
import { daysOf } from '../training/session-words.js';
import { nameManifest } from './installed.js';
import { type Desk, type Kept, readAll } from './store.js';
import { momentOf } from './words.js';

/** Where the installed page begins: the sheets that this device has kept. */
export default function KeptPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [desks, setDesks] = useState<readonly Kept<Desk>[]>();
  useEffect(nameManifest, []);
  useEffect(() => {
    readAll('desks').then(
      (all) => setDesks(all.toSorted((one, other) => (one.value.startsOn < other.value.startsOn ? 1 : -1))),
      () => setDesks([]),
    );
  }, []);
  return (
    <article>
      <PageHead title={t('attendance.kept')} lead={t('attendance.keptLead')} />
      {desks?.length === 0 && <p>{t('attendance.keptNone')}</p>}
      <ul>
        {desks?.map(({ id, at, value }) => (
          <li key={id}>
            <DatedLink to={`/formations/sessions/${id}/emargement`}>{typeset(value.title)}</DatedLink>,{' '}
            {daysOf(value, language)}{' '}
            <span className="soft">{t('attendance.keptAt', { at: momentOf(at, language) })}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
