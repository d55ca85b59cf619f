import { useTranslation } from 'react-i18next';
import { useRights } from '../write/use-rights.js';
import { membershipForm } from './membership-form.js';
import { CloseButton, ReopenButton } from './organization-close.js';
import { organizationForm } from './organization-form.js';
import { PersonEraseButton } from './person-erase.js';
import { PersonCreateButton, PersonUpdateButton } from './person-writes.js';
import { PositionTools } from './position-tools.js';
import { ServiceTools } from './service-tools.js';
import { signatureForm } from './signature-form.js';
import { stewardshipForm } from './stewardship-form.js';
import { withdrawalForm } from './withdrawal-form.js';
import classes from './records.module.css';

export interface Kept {
  id: string;
  name: string;
  closedOn?: string | null;
}

/** Everything that whoever keeps the record of an organization may do. */
export function OrganizationActions({ organization }: { organization: Kept }) {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  const { id, name, closedOn } = organization;
  return (
    <details className={classes.tools}>
      <summary>{t('records.actions')}</summary>
      <div className={classes.actions}>
        <organizationForm.CorrectButton id={id} />
        <PersonCreateButton organization={organization} />
        <PersonUpdateButton organization={organization} />
        {coordinates && <PersonEraseButton />}
        <PositionTools organizationId={id} />
        {coordinates && <signatureForm.RecordButton given={{ organizationId: id }} about={name} />}
        {coordinates && <membershipForm.RecordButton given={{ organizationId: id }} />}
        <withdrawalForm.RecordButton given={{ organizationId: id }} about={name} />
        <stewardshipForm.RecordButton given={{ giverId: id }} />
        {coordinates && <ServiceTools organization={organization} />}
        {closedOn ? coordinates && <ReopenButton organization={organization} /> : <CloseButton id={id} />}
      </div>
    </details>
  );
}
