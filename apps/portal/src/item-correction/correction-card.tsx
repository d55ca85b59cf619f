import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { Because } from '../format/because.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import {
  type CorrectionLineFragment as Correction,
  ItemCorrectionAcceptDocument,
  ItemCorrectionDeclineDocument,
  ItemCorrectionWithdrawDocument,
} from '../generated/graphql.js';
import { textOf } from '../form/values.js';
import { useLanguage } from '../i18n/index.js';
import { FactsCompared } from '../item-editor/facts-compared.js';
import { ItemTitle } from '../portals/item-title.js';
import { Actions } from '../shell/actions.js';
import { WriteButton } from '../write/write-button.js';
import classes from './item-correction.module.css';

/** One correction: of what, by whom, what would change, and what may be answered. */
export function CorrectionCard({ correction }: { correction: Correction }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, item, reason, changes, proposedAt, proposedBy, decidedAt, decidedBy, declineReason } = correction;
  const day = (at: string): string => formatDay(at.slice(0, 10), language);
  return (
    <article className={classes.card}>
      <h2>
        {item ? (
          <DatedLink to={`/ressources/${item.id}`}>
            <ItemTitle item={item} />
          </DatedLink>
        ) : (
          t('itemCorrection.gone')
        )}{' '}
        {correction.isDemonstration && <DemonstrationBadge />}
      </h2>
      <p className="soft">
        {t(proposedBy ? 'itemCorrection.by' : 'itemCorrection.proposed', { day: day(proposedAt), name: proposedBy })}
      </p>
      <p>
        {decidedAt
          ? t(decidedBy ? 'itemCorrection.decidedBy' : 'itemCorrection.decided', {
              ...{ status: t(`itemCorrection.statuses.${status}`), day: day(decidedAt), name: decidedBy },
            })
          : t(`itemCorrection.statuses.${status}`)}
      </p>
      {declineReason && (
        <p>
          <Because reason={declineReason} />
        </p>
      )}
      <FactsCompared changes={changes} title={t(`itemCorrection.changes.${status}`)} />
      <h3>{t('itemCorrection.why')}</h3>
      <blockquote>{typeset(reason)}</blockquote>
      <Answers correction={correction} />
    </article>
  );
}

function Answers({ correction }: { correction: Correction }) {
  const { t } = useTranslation();
  const { id, version, item, changes, viewerMayDecide, viewerMayWithdraw } = correction;
  const about = item?.title ?? '';
  if (!viewerMayDecide && !viewerMayWithdraw) return null;
  const shared = { initial: {}, fields: [], version };
  return (
    <Actions>
      {viewerMayDecide && (
        <>
          <WriteButton
            look="go"
            label={t('itemCorrection.accept')}
            about={about}
            spec={() => ({
              ...shared,
              id: `item-correction-accept:${id}`,
              title: t('itemCorrection.accept'),
              submit: t('itemCorrection.accept'),
              intro: (
                <>
                  <p>{t('itemCorrection.acceptIntro', { title: typeset(about) })}</p>
                  <FactsCompared changes={changes} title={t('itemCorrection.changes.PROPOSED')} />
                </>
              ),
              mutation: ItemCorrectionAcceptDocument,
              done: t('itemCorrection.accepted'),
              variables: (_, begun) => ({ input: { id, expectedVersion: begun.version } }),
            })}
          />
          <WriteButton
            label={t('itemCorrection.decline')}
            about={about}
            spec={() => ({
              ...shared,
              id: `item-correction-decline:${id}`,
              title: t('itemCorrection.decline'),
              submit: t('itemCorrection.decline'),
              initial: { reason: '' },
              fields: [{ name: 'reason', kind: 'lines', label: t('itemCorrection.declineReason'), required: true }],
              mutation: ItemCorrectionDeclineDocument,
              done: t('itemCorrection.declined'),
              variables: (values, begun) => ({
                input: { id, reason: textOf(values, 'reason'), expectedVersion: begun.version },
              }),
            })}
          />
        </>
      )}
      {viewerMayWithdraw && (
        <WriteButton
          look="danger"
          label={t('itemCorrection.withdraw')}
          about={about}
          spec={() => ({
            ...shared,
            id: `item-correction-withdraw:${id}`,
            title: t('itemCorrection.withdrawTitle'),
            submit: t('itemCorrection.withdraw'),
            intro: <p>{t('itemCorrection.withdrawIntro')}</p>,
            removes: true,
            mutation: ItemCorrectionWithdrawDocument,
            done: t('itemCorrection.withdrawn'),
            variables: (_, begun) => ({ input: { id, expectedVersion: begun.version } }),
          })}
        />
      )}
    </Actions>
  );
}
