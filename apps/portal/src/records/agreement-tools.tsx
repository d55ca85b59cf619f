import { useTranslation } from 'react-i18next';
import { Actions } from '../shell/actions.js';
import { Menu } from '../shell/menu.js';
import { useRights } from '../write/use-rights.js';
import { lazyForm } from './lazy-form.js';

const NewAgreement = lazyForm(async () => (await import('./agreement-form.js')).agreementForm.RecordButton);
const CorrectAgreement = lazyForm(async () => (await import('./agreement-form.js')).agreementForm.CorrectButton);
const NewSignature = lazyForm(async () => (await import('./signature-form.js')).signatureForm.RecordButton);
const NewWithdrawal = lazyForm(async () => (await import('./withdrawal-form.js')).withdrawalForm.RecordButton);
const SlotIdentify = lazyForm(async () => (await import('./slot-identify.js')).SlotIdentifyButton);
const SourceCreate = lazyForm(async () => (await import('./source-create.js')).SourceCreateButton);

/** For coordinators: changing an agreement, its signatures and withdrawals. */
export function AgreementTools({ agreement: { id, title } }: { agreement: { id: string; title: string } }) {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <Actions>
      <NewSignature given={{ agreementId: id }} about={title} main />
      <Menu label={t('shell.more')}>
        <CorrectAgreement id={id} />
        <NewWithdrawal given={{ agreementId: id }} about={title} />
        <SlotIdentify agreementId={id} />
      </Menu>
    </Actions>
  );
}

/** For coordinators: taking in an agreement or a source. */
export function NetworkTools() {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <>
      <NewAgreement />
      <SourceCreate />
    </>
  );
}
