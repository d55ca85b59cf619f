import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { Because } from '../format/because.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { textOf } from '../form/values.js';
import {
  HandoverAcceptDocument,
  HandoverDeclineDocument,
  type HandoverLineFragment as Handover,
  HandoverWithdrawDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { ItemTitle } from '../portals/item-title.js';
import { Actions } from '../shell/actions.js';
import { WriteButton } from '../write/write-button.js';
import classes from './handover.module.css';

/** One proposal: from whom to whom, of what, and what may be answered. */
export function HandoverCard({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, from, to, itemCount, isWhole, message, proposedAt, proposedBy, approverName } = handover;
  const { decidedAt, decidedBy, declineReason, items } = handover;
  const hidden = itemCount - items.totalCount;
  const day = (at: string): string => formatDay(at.slice(0, 10), language);
  return (
    <article>
      <h3>
        {t('handover.from', { count: itemCount })} {from && <OrganizationLink organization={from} />} {t('handover.to')}{' '}
        {to && <OrganizationLink organization={to} />}
      </h3>
      <p className="soft">
        {t(proposedBy ? 'handover.proposedBy' : 'handover.proposed', { day: day(proposedAt), name: proposedBy })}
        {approverName && status === 'PROPOSED' && ` · ${t('handover.approverNamed', { name: approverName })}`}
        {isWhole && ` · ${t(status === 'PROPOSED' ? 'handover.whole' : 'handover.wholePast')}`}
      </p>
      {status !== 'PROPOSED' && decidedAt && (
        <p className={classes.outcome} data-status={status}>
          {t(`handover.statuses.${status}`)}{' '}
          {t(decidedBy ? 'handover.decidedBy' : 'handover.decided', { day: day(decidedAt), name: decidedBy })}
        </p>
      )}
      {message && <blockquote className={classes.words}>{typeset(message)}</blockquote>}
      {declineReason && (
        <p>
          <Because reason={declineReason} />
        </p>
      )}
      <ul>
        {items.nodes.map((item) => (
          <li key={item.id}>
            <DatedLink to={`/ressources/${item.id}`}>
              <ItemTitle item={item} />
            </DatedLink>{' '}
            <span className="soft">{t(`item.kinds.${item.kind}`)}</span>
          </li>
        ))}
        {items.totalCount > items.nodes.length && (
          <li>{t('handover.more', { count: items.totalCount - items.nodes.length })}</li>
        )}
        {hidden > 0 && <li className="soft">{t('handover.hidden', { count: hidden })}</li>}
      </ul>
      <Answers handover={handover} />
    </article>
  );
}

function Answers({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const { id, version, itemCount, from, to, viewerMayDecide, viewerMayWithdraw } = handover;
  const names = { from: from?.name ?? '', to: to?.name ?? '', count: itemCount };
  if (!viewerMayDecide && !viewerMayWithdraw) return null;
  const shared = { initial: {}, fields: [], version };
  return (
    <Actions>
      {viewerMayDecide && (
        <WriteButton
          look="go"
          label={t('handover.accept')}
          about={names.from}
          spec={() => ({
            ...shared,
            id: `handoverAccept:${id}`,
            title: t('handover.accept'),
            submit: t('handover.acceptSubmit', names),
            intro: <p>{t('handover.acceptIntro', names)}</p>,
            mutation: HandoverAcceptDocument,
            done: t('handover.doneAccept'),
            variables: (_, begun) => ({ input: { id, expectedVersion: begun.version } }),
          })}
        />
      )}
      {viewerMayDecide && (
        <WriteButton
          label={t('handover.decline')}
          about={names.from}
          spec={() => ({
            ...shared,
            id: `handoverDecline:${id}`,
            title: t('handover.decline'),
            submit: t('handover.declineSubmit'),
            initial: { reason: '' },
            fields: [{ name: 'reason', kind: 'lines', label: t('handover.reason'), required: true }],
            mutation: HandoverDeclineDocument,
            done: t('handover.doneDecline'),
            variables: (values, begun) => ({
              input: { id, reason: textOf(values, 'reason'), expectedVersion: begun.version },
            }),
          })}
        />
      )}
      {viewerMayWithdraw && (
        <WriteButton
          look="danger"
          label={t('handover.withdraw')}
          about={names.to}
          spec={() => ({
            ...shared,
            id: `handoverWithdraw:${id}`,
            title: t('handover.withdraw'),
            submit: t('handover.withdrawSubmit'),
            intro: <p>{t('handover.withdrawIntro')}</p>,
            removes: true,
            mutation: HandoverWithdrawDocument,
            done: t('handover.doneWithdraw'),
            variables: (_, begun) => ({ input: { id, expectedVersion: begun.version } }),
          })}
        />
      )}
    </Actions>
  );
}
