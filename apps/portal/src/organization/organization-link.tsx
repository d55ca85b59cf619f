import { DatedLink } from '../day/dated-link.js';
import { typeset } from '../format/typeset.js';

export function OrganizationLink({ organization }: { organization: { key: string; name: string } }) {
  return <DatedLink to={`/organisations/${organization.key}`}>{typeset(organization.name)}</DatedLink>;
}
