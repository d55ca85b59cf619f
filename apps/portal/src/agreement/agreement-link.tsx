import type { ReactNode } from 'react';
import { DatedLink } from '../day/dated-link.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';

interface AgreementLinkProps {
  agreement: { key: string; title: string };
  /** Instead of its title, which stays beside the pointer. */
  children?: ReactNode;
}

export function AgreementLink({ agreement: { key, title }, children }: AgreementLinkProps) {
  return (
    <DatedLink to={`/reseau/accords/${key}`} title={children ? typeset(title) : undefined}>
      {children ?? <French>{title}</French>}
    </DatedLink>
  );
}
