import { useRights } from '../write/use-rights.js';
import { lazyForm } from './lazy-form.js';
import classes from './records.module.css';

const NewAgreement = lazyForm(async () => (await import('./agreement-form.js')).agreementForm.RecordButton);
const CorrectAgreement = lazyForm(async () => (await import('./agreement-form.js')).agreementForm.CorrectButton);
const NewSignature = lazyForm(async () => (await import('./signature-form.js')).signatureForm.RecordButton);
const NewWithdrawal = lazyForm(async () => (await import('./withdrawal-form.js')).withdrawalForm.RecordButton);
const SlotIdentify = lazyForm(async () => (await import('./slot-identify.js')).SlotIdentifyButton);
const SourceCreate = lazyForm(async () => (await import('./source-create.js')).SourceCreateButton);

/** For coordinators: changing an agreement, its signatures and withdrawals. */
export function AgreementTools({ agreement: { id, title } }: { agreement: { id: string; title: string } }) {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <div className={classes.actions}>
      <CorrectAgreement id={id} />
      <NewSignature given={{ agreementId: id }} about={title} />
      <NewWithdrawal given={{ agreementId: id }} about={title} />
      <SlotIdentify agreementId={id} />
    </div>
  );
}

/** For coordinators: taking in an agreement or a source. */
export function NetworkTools() {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <div className={classes.actions}>
      <NewAgreement />
      <SourceCreate />
    </div>
  );
}
