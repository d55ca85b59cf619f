import { Trans } from 'react-i18next';
import { Link } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useSignInPath } from '../session/return-to.js';
import { useViewer } from '../session/viewer.js';
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
  const { viewer } = useViewer();
  const signInPath = useSignInPath();
  return (
    <Problem title={title}>
      <p>{text}</p>
      {viewer === null && (
        <p>
          <Trans i18nKey="shell.perhapsSignedIn" components={{ go: <Link to={signInPath} /> }} />
        </p>
      )}
      <p>
        <DatedLink to={to}>{link}</DatedLink>
      </p>
    </Problem>
  );
}
