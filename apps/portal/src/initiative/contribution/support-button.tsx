import { useTranslation } from 'react-i18next';
import { useApart } from '../../demonstration/apart.js';
import { Problem } from '../../form/confirm.js';
import { useAction } from '../../form/use-action.js';
import { ContributionSupportDocument, ContributionSupportEndDocument } from '../../generated/graphql.js';
import { useViewer } from '../../session/viewer.js';
import { PlainButton } from '../../shell/plain-button.js';
import type { Asking } from '../call/call.js';
import type { Contribution } from './contribution.js';

/** How many support it, and one's own support, given or taken back at once. */
export function SupportButton({ contribution, call }: { contribution: Contribution; call: Asking }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { id, title, supportCount, viewerSupports, status, isViewers, isDemonstration } = contribution;
  const isApart = useApart(isDemonstration);
  const doing = useAction((send) =>
    viewerSupports
      ? send(ContributionSupportEndDocument, { input: { contributionId: id } })
      : send(ContributionSupportDocument, { input: { contributionId: id } }),
  );
  const count = t(viewerSupports ? 'contribution.supportsOwn' : 'contribution.supports', { count: supportCount });
  if (!call.takesSupport || status !== 'PUBLISHED') return null;
  return (
    <>
      {/* One’s own needs no support of one’s own; one that was given can be taken back. */}
      {viewer?.person && !isApart && call.state === 'OPEN' && (!isViewers || viewerSupports) && (
        <PlainButton aria-pressed={viewerSupports} about={title} idle={doing.busy} onClick={() => void doing.run()}>
          {viewerSupports && <span aria-hidden="true">✓ </span>}
          {t('contribution.support')}
        </PlainButton>
      )}
      <span className="soft">{count}</span>
      <Problem text={doing.problem} />
    </>
  );
}
