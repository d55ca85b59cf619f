import { DatedLink } from '../day/dated-link.js';
import { Problem } from './problem.js';

interface MissingProps {
  title: string;
  text: string;
  /** Where the others are. */
  to: string;
  link: string;
}

/** There is no such record, or none that the reader may see. */
export function Missing({ title, text, to, link }: MissingProps) {
  return (
    <Problem title={title}>
      <p>{text}</p>
      <p>
        <DatedLink to={to}>{link}</DatedLink>
      </p>
    </Problem>
  );
}
