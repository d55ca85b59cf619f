import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { Done } from '../form/done.js';
import { PersonalDataExportDocument } from '../generated/graphql.js';
import { download } from '../table/csv.js';
import { Erasure } from './erasure.js';
import { AccountHead, Part } from './part.js';
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
  const [done, setDone] = useState(false);
  const take = useAction(async (send) => {
    setDone(false);
    const { json } = await send(PersonalDataExportDocument);
    download(`s-pass-${today()}.json`, json ?? '', 'application/json');
    setDone(true);
  });
  return (
    <>
      <PlainButton idle={take.busy} onClick={() => void take.run()}>
        {t('account.data.exportDo')}
      </PlainButton>
      <Problem text={take.problem} />
      <Done>{done && t('account.data.exported')}</Done>
    </>
  );
}
