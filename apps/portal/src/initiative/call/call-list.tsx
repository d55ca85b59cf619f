import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../day/use-as-of.js';
import { Section } from '../../shell/section.js';
import type { Initiative } from '../initiative.js';
import { callOn } from './call.js';
import { callForm } from './call-form.js';
import { CallLines } from './call-lines.js';

/** What an initiative asks for, and what whoever writes it may ask more. */
export function CallList({ initiative: { id, state, calls, phases, viewerWrites } }: { initiative: Initiative }) {
  const { t } = useTranslation();
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
      <CallLines calls={found} />
    </Section>
  );
}
