import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { Either } from '../../format/either.js';
import { formatInstant } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import { Section } from '../../shell/section.js';
import type { Initiative } from '../initiative.js';
import classes from '../initiative.module.css';
import { callOn, isInPreparation } from './call.js';
import { callForm } from './call-form.js';

/** What an initiative asks for, and what whoever writes it may ask more. */
export function CallList({ initiative: { id, state, calls, phases, viewerWrites } }: { initiative: Initiative }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day, isPast } = useAsOf();
  const found = (calls?.nodes ?? []).map((call) => (isPast ? callOn(call, day, state === 'CLOSED') : call));
  const mayAsk = viewerWrites && state !== 'CLOSED';
  if (found.length === 0 && !mayAsk) return null;
  return (
    <Section
      title={t('initiative.calls')}
      anchor="appels"
      action={
        mayAsk && (
          <callForm.RecordButton
            given={{ initiativeId: id }}
            choices={{ phaseId: async () => phases.map(({ id: value, name }) => ({ value, label: name })) }}
          />
        )
      }
    >
      {found.length === 0 && <p className="soft">{t('initiative.callsNone')}</p>}
      <ul className={classes.lines}>
        {found.map((call) => (
          <li key={call.id}>
            <span>
              <DatedLink to={`/demarches/appels/${call.id}`}>
                <Either english={call.titleEn}>{call.title}</Either>
              </DatedLink>
            </span>
            <span className="soft">{t(`call.kinds.${call.kind}`)}</span>
            <span className="soft">
              {isInPreparation(call)
                ? t('call.notReady')
                : t(`call.until.${call.state}`, {
                    at: formatInstant(call.state === 'PLANNED' ? call.opensAt : call.closesAt, language),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
