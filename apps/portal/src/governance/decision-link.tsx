import type { ReactNode } from 'react';
import { DatedLink } from '../day/dated-link.js';

interface DecisionLinkProps {
  decision: { id: string; meeting: { id: string } | null };
  children: ReactNode;
}

/** To a decision on the page of its meeting; without one there is nowhere to go. */
export function DecisionLink({ decision: { id, meeting }, children }: DecisionLinkProps) {
  return meeting ? <DatedLink to={`/gouvernance/reunions/${meeting.id}#${id}`}>{children}</DatedLink> : children;
}
