import { DatedLink } from '../day/dated-link.js';
import { French } from '../format/french.js';

export function OrganizationLink({ organization }: { organization: { key: string; name: string } }) {
  return (
    <DatedLink to={`/organisations/${organization.key}`}>
      <French>{organization.name}</French>
    </DatedLink>
  );
}
