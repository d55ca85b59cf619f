import { lazy, Suspense } from 'react';
import { loadTexts } from '../i18n/index.js';
import { useRights } from '../write/use-rights.js';

const Actions = lazy(async () => {
  const [{ OrganizationActions }] = await Promise.all([import('./organization-actions.js'), loadTexts('records')]);
  return { default: OrganizationActions };
});

const Create = lazy(async () => {
  const [{ OrganizationCreateButton }] = await Promise.all([import('./organization-create.js'), loadTexts('records')]);
  return { default: OrganizationCreateButton };
});

const Handover = lazy(async () => {
  const [{ StewardshipUpdateButton }] = await Promise.all([import('./stewardship-update.js'), loadTexts('records')]);
  return { default: StewardshipUpdateButton };
});

/** For those who keep the record of the organization that hands over. */
export function HandoverTools({ giverId, id, about }: { giverId: string; id: string; about: string }) {
  const { acts } = useRights();
  if (!acts(giverId)) return null;
  return (
    <Suspense>
      <Handover id={id} about={about} />
    </Suspense>
  );
}

/** For those who keep the record of an organization: its forms, fetched for them alone. */
export function OrganizationTools({
  organization,
}: {
  organization: { id: string; name: string; closedOn: string | null };
}) {
  const { acts } = useRights();
  if (!acts(organization.id)) return null;
  return (
    <Suspense>
      <Actions organization={organization} />
    </Suspense>
  );
}

/** For coordinators: taking an organization in. */
export function DirectoryTools() {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <Suspense>
      <Create />
    </Suspense>
  );
}
