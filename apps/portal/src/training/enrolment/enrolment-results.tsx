import { useTranslation } from 'react-i18next';
import { Notice } from '../../form/notice.js';
import type { Results } from './enrol-buttons.js';

/** What came of the enrolment of several: who has a place, who waits where, and why somebody could not be enrolled. */
export function EnrolmentResults({ results }: { results: Results }) {
  const { t } = useTranslation();
  return (
    <Notice kind={results.some(({ enrolment }) => !enrolment) ? 'attention' : 'done'} role="status">
      <ul className="plain">
        {results.map(({ person, enrolment, userErrors }, place) => (
          <li key={person?.id ?? place}>
            <strong>{person?.name ?? t('training.enrolment.unknown')}</strong>
            {t('training.enrolment.separator')}
            {enrolment
              ? enrolment.waitlistPosition === null
                ? t(`training.enrolment.statuses.${enrolment.status}`)
                : t('training.enrolment.position', { position: enrolment.waitlistPosition })
              : userErrors.map(({ message }) => message).join(' ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
