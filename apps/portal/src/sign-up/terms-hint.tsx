import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Beside the box by which the terms are accepted: what they come to, and where they stand. */
export function TermsHint() {
  const { t } = useTranslation();
  return (
    <>
      {t('signUp.termsHint')} <Link to="/conditions">{t('signUp.termsRead')}</Link>
    </>
  );
}
