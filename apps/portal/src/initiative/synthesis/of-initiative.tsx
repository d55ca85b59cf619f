import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { formatDayOf } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { useLanguage } from '../../i18n/index.js';
import { Section } from '../../shell/section.js';
import { Badge } from '../../table/cells.js';
import type { Initiative } from '../initiative.js';
import classes from '../initiative.module.css';
import { synthesisForm } from './forms.js';
import { citableOf } from './synthesis.js';

/** What those who answer for an initiative say that people said. */
export function Syntheses({ initiative: { id, syntheses, viewerSumsUp, calls } }: { initiative: Initiative }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const found = syntheses?.nodes ?? [];
  if (found.length === 0 && !viewerSumsUp) return null;
  return (
    <Section
      title={t('synthesis.all')}
      anchor="syntheses"
      action={
        viewerSumsUp && (
          <synthesisForm.RecordButton
            given={{ initiativeId: id }}
            choices={{
              callId: async () => citableOf(calls?.nodes).map((call) => ({ value: call.id, label: call.title })),
            }}
          />
        )
      }
    >
      <ul className={classes.lines}>
        {found.map(({ id: own, title, state, publishedAt }) => (
          <li key={own}>
            <span>
              <DatedLink to={`/demarches/syntheses/${own}${state === 'DRAFT' ? '/ecrire' : ''}`}>
                {typeset(title)}
              </DatedLink>
            </span>
            <span className="soft">
              {publishedAt && t('synthesis.since', { day: formatDayOf(publishedAt, language) })}{' '}
              {state !== 'PUBLISHED' && (
                <Badge state={state === 'DRAFT' ? 'waiting' : 'over'}>{t(`synthesis.states.${state}`)}</Badge>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
