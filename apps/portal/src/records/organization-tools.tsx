import { useRights } from '../write/use-rights.js';
import type { OrganizationLogoFragment } from '../generated/graphql.js';
import { lazyForm } from './lazy-form.js';

const Actions = lazyForm(async () => (await import('./organization-actions.js')).OrganizationActions);
const NewOrganization = lazyForm(async () => (await import('./organization-form.js')).organizationForm.RecordButton);
const CorrectHandover = lazyForm(async () => (await import('./stewardship-form.js')).stewardshipForm.CorrectButton);

/** For those who keep the record of the organization that hands over. */
export function HandoverTools({ giverId, id, about }: { giverId: string; id: string; about: string }) {
  const { acts } = useRights();
  return acts(giverId) && <CorrectHandover id={id} about={about} />;
}

interface OrganizationToolsProps {
  organization: {
    id: string;
    key: string;
    name: string;
    closedOn: string | null;
    logo: OrganizationLogoFragment['logo'];
  };
}

/** For those who keep the record of an organization: its forms, fetched for them alone. */
export function OrganizationTools({ organization }: OrganizationToolsProps) {
  const { acts } = useRights();
  return acts(organization.id) && <Actions organization={organization} />;
}

/** For coordinators: taking an organization in. */
export function DirectoryTools() {
  const { coordinates } = useRights();
  return coordinates && <NewOrganization />;
}
