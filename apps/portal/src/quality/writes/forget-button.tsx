import { useTranslation } from 'react-i18next';
import { ComplaintAnonymizeDocument } from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';

/** Takes out who complained; what it was about stays. */
export function ForgetButton({ complaint }: { complaint: { id: string; version: number; subject: string } }) {
  const { t } = useTranslation();
  const { id, version, subject } = complaint;
  return (
    <WriteButton
      look="danger"
      label={t('quality.write.forget')}
      about={subject}
      spec={() => ({
        id: `complaintAnonymize:${id}`,
        title: t('quality.write.forget'),
        submit: t('quality.write.forget'),
        intro: <p>{t('quality.write.forgetIntro', { subject })}</p>,
        mutation: ComplaintAnonymizeDocument,
        version,
        initial: {},
        fields: [],
        irreversible: () => <p>{t('quality.write.forgetConfirm')}</p>,
        variables: (_, now) => ({ input: { id, expectedVersion: now.version } }),
      })}
    />
  );
}
