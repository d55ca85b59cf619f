import { useTranslation } from 'react-i18next';
import { Actions } from '../shell/actions.js';
import { Menu, MenuGroup, MenuLink } from '../shell/menu.js';
import { useRights } from '../write/use-rights.js';
import { LogoButton } from './logo-button.js';
import { type WithLogo } from './logo-form.js';
import { membershipForm } from './membership-form.js';
import { CloseButton, ReopenButton } from './organization-close.js';
import { organizationForm } from './organization-form.js';
import { PersonEraseButton } from './person-erase.js';
import { PositionTools } from './position-tools.js';
import { PersonTools } from './person-tools.js';
import { ServiceTools } from './service-tools.js';
import { signatureForm } from './signature-form.js';
import { stewardshipForm } from './stewardship-form.js';
import { withdrawalForm } from './withdrawal-form.js';

export interface Kept extends WithLogo {
  id: string;
  key: string;
  name: string;
  closedOn?: string | null;
}

/** Everything that whoever keeps the record of an organization may do. */
export function OrganizationActions({ organization }: { organization: Kept }) {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  const { id, name, key, closedOn } = organization;
  return (
    <Actions>
      <organizationForm.CorrectButton id={id} main />
      <Menu label={t('shell.more')}>
        <MenuGroup label={t('records.groups.team')}>
          <PersonTools organizationId={id} />
          {coordinates && <PersonEraseButton />}
          <PositionTools organizationId={id} />
        </MenuGroup>
        <MenuGroup label={t('records.groups.network')}>
          {coordinates && <signatureForm.RecordButton given={{ organizationId: id }} about={name} />}
          {coordinates && <membershipForm.RecordButton given={{ organizationId: id }} />}
          <withdrawalForm.RecordButton given={{ organizationId: id }} about={name} />
          <stewardshipForm.RecordButton given={{ giverId: id }} />
        </MenuGroup>
        <MenuGroup label={t('records.groups.record')}>
          <MenuLink to={`/organisations/${key}/acces`}>{t('profile.access')}</MenuLink>
          <LogoButton organization={organization} />
          {coordinates && <ServiceTools organizationId={id} />}
          {closedOn ? (
            coordinates && <ReopenButton organization={organization} />
          ) : (
            <CloseButton organization={organization} />
          )}
        </MenuGroup>
      </Menu>
    </Actions>
  );
}
