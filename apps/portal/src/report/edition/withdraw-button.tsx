import { useTranslation } from 'react-i18next';
import { EditionWithdrawDocument } from '../../generated/graphql.js';
import { textOf } from '../../form/values.js';
import { WriteButton } from '../../write/write-button.js';
import type { Edition } from './edition.js';

/** For an edition that is wrong, or that should never have been shown. */
export default function WithdrawButton({ edition: { id, title } }: { edition: Edition }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('report.edition.withdraw')}
      look="danger"
      spec={() => ({
        id: `editionWithdraw:${id}`,
        title: t('report.edition.withdrawTitle', { title }),
        submit: t('report.edition.withdraw'),
        removes: true,
        intro: <p>{t('report.edition.withdrawIntro')}</p>,
        mutation: EditionWithdrawDocument,
        initial: {},
        fields: [{ name: 'reason', kind: 'lines', label: t('report.edition.reason'), required: true }],
        irreversible: () => <p>{t('report.edition.withdrawConfirm', { title })}</p>,
        variables: (values) => ({ input: { id, reason: textOf(values, 'reason') } }),
        done: t('report.edition.withdrawDone'),
      })}
    />
  );
}
