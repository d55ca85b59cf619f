import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { PersonalDataExportDocument } from '../generated/graphql.js';
import { download } from '../table/csv.js';
import { Erasure } from './erasure.js';
import { AccountHead, Part } from './part.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';

export default function DataPage() {
  const { t } = useTranslation();
  return (
    <>
      <AccountHead name="data" />
      <Part title={t('account.data.export')}>
        <p>{t('account.data.exportText')}</p>
        <Export />
      </Part>
      <Part title={t('account.data.erase')}>
        <Erasure />
      </Part>
    </>
  );
}

function Export() {
  const { t } = useTranslation();
  const take = useAction(async (send) => {
    const { json } = await send(PersonalDataExportDocument);
    download(`s-pass-${today()}.json`, json ?? '', 'application/json');
    tell(t('account.data.exported'));
  });
  return (
    <>
      <PlainButton idle={take.busy} onClick={() => void take.run()}>
        {t('account.data.exportDo')}
      </PlainButton>
      <Problem text={take.problem} />
    </>
  );
}
