import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import { OrganizationLink } from '../organization/organization-link.js';
import type { Call } from './call-dues.js';

/** Whom no letter could tell what they owe when the call was issued, and why. */
export function CallUntold({ call: { totals, untold } }: { call: Call }) {
  const { t } = useTranslation();
  if (!totals || totals.untoldCount === 0) return null;
  const { untoldCount: count } = totals;
  return (
    <Notice kind="attention">
      <p>
        <strong>{t('dues.letters.untold', { count })}</strong>
      </p>
      <ul>
        {untold?.nodes.map(({ id, organization, untold: reason }) => (
          <li key={id}>
            <OrganizationLink organization={organization} />
            {reason && `${t('dues.letters.because')}${t(`dues.letters.reasons.${reason}`)}`}
          </li>
        ))}
      </ul>
      <p>{t('dues.letters.mend')}</p>
    </Notice>
  );
}
