import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay, formatPartial } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { AgreementSignaturesDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { SignatureTools } from '../records/told-tools.js';
import { Sources } from '../source/sources.js';
import { remark } from '../source/wording.js';
import { CsvButton } from '../table/csv-button.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import { useRights } from '../write/use-rights.js';
import type { AgreementDetail } from './agreement-page.js';
import type { ShownStatus, Signature } from './signatures.js';
import classes from './agreement.module.css';

interface SignatureTableProps {
  agreement: AgreementDetail;
  status: ShownStatus;
  signatures: readonly Signature[];
  total: number;
  busy: boolean;
}

export function SignatureTable({ agreement, status, signatures, total, busy }: SignatureTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const client = useApolloClient();
  const { coordinates, acts } = useRights();
  const withTools = coordinates || signatures.some(({ organization }) => organization && acts(organization.id));
  const withWithdrawal = status === 'WITHDRAWN' || signatures.some(({ withdrawal }) => withdrawal);
  // A remark that several signatures share is said once, above them.
  const notes = signatures.flatMap(({ note }) => note ?? []);
  const shared = notes.length > 1 && notes.every((note) => note === notes[0]) ? notes[0] : undefined;
  return (
    <>
      <p role="status">
        {t('agreement.count', { count: total })}
        <span className="soft">, {formatDay(day, language)}</span>
      </p>
      {signatures.some(({ certainty }) => certainty === 'POSSIBLE') && (
        <p className={classes.note}>{t('agreement.possible')}</p>
      )}
      {shared && (
        <p className={classes.note}>
          {t('agreement.note')}
          {language === 'fr' ? '\u00a0: ' : ': '}
          {remark(shared, language)}
        </p>
      )}
      <TableFrame label={t('agreement.signaturesAt', { day: formatDay(day, language) })} busy={busy}>
        <table className={`${tables.table} figures`}>
          <thead>
            <tr>
              <th scope="col">{t('agreement.signatory')}</th>
              <th scope="col">{t('agreement.signedOn')}</th>
              {withWithdrawal && <th scope="col">{t('agreement.withdrawnOn')}</th>}
              {withWithdrawal && (
                <th scope="col" className={tables.wide}>
                  {t('agreement.reason')}
                </th>
              )}
              <th scope="col" className={tables.wide}>
                {t('network.sure')}
              </th>
              <th scope="col" className={tables.wide}>
                {t('network.evidence')}
              </th>
            </tr>
          </thead>
          <tbody>
            {signatures.map((signature) => (
              <SignatureRow
                key={signature.id}
                signature={signature}
                withWithdrawal={withWithdrawal}
                withTools={withTools}
                shared={shared}
              />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <div className={tables.bar}>
        <span className="figures">{t('table.total', { count: signatures.length })}</span>
        <CsvButton
          name={`${t('agreement.file')}-${agreement.key}-${day}`}
          total={total}
          header={[
            t('agreement.signatory'),
            t('network.kind'),
            t('agreement.signedOn'),
            t('agreement.withdrawnOn'),
            t('agreement.reason'),
            t('agreement.stays'),
            t('network.sure'),
            t('network.evidence'),
            t('network.demonstration'),
          ]}
          read={async (after) => {
            const { data } = await client.query({
              query: AgreementSignaturesDocument,
              variables: { key: agreement.key, asOf, status, after },
              fetchPolicy: 'no-cache',
            });
            const list = data?.agreement?.signatures;
            if (!list) throw new Error('no page');
            return {
              rows: list.nodes.map(({ organization, slot, withdrawal, ...signature }) => [
                organization?.name ?? slot?.label,
                t(`organization.kinds.${organization?.kind ?? slot?.kind ?? 'CAUE'}`),
                signature.signedOn,
                withdrawal?.effectiveOn,
                withdrawal?.reason,
                withdrawal?.remainsAccessible,
                t(`network.certainty.${signature.certainty}`),
                signature.sources.map(({ title }) => title).join(', '),
                organization?.isDemonstration ? t('network.demonstration') : '',
              ]),
              next: list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null,
            };
          }}
        />
      </div>
    </>
  );
}

interface SignatureRowProps {
  signature: Signature;
  withWithdrawal: boolean;
  withTools: boolean;
  shared: string | undefined;
}

function SignatureRow({ signature, withWithdrawal, withTools, shared }: SignatureRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organization, slot, withdrawal, note } = signature;
  return (
    <>
      <tr className={withTools ? tables.above : undefined}>
        <th scope="row">
          {organization ? (
            <DatedLink to={`/organisations/${organization.key}`}>{typeset(organization.name)}</DatedLink>
          ) : (
            <Unknown>{slot?.label ?? ''}</Unknown>
          )}{' '}
          {organization?.isDemonstration && <DemonstrationBadge />}
          {note && note !== shared && <span className={classes.remark}>{remark(note, language)}</span>}
        </th>
        <td>
          <PartialDay date={signature.signedOn} />
        </td>
        {withWithdrawal && (
          <td>
            {withdrawal ? (
              <>
                <PartialDay date={withdrawal.effectiveOn} />
                {withdrawal.precisionNote && (
                  <span className={classes.remark}>{remark(withdrawal.precisionNote, language)}</span>
                )}
                {withdrawal.noticeOn && (
                  <span className={classes.remark}>
                    {t('agreement.notice', { day: formatPartial(withdrawal.noticeOn, language) })}
                  </span>
                )}
              </>
            ) : (
              '–'
            )}
          </td>
        )}
        {withWithdrawal && (
          <td className={tables.wide}>
            {!withdrawal ? (
              '–'
            ) : withdrawal.reason ? (
              remark(withdrawal.reason, language)
            ) : (
              <Unknown>{t('agreement.reasonUnknown')}</Unknown>
            )}
            {withdrawal?.remainsAccessible && (
              <span className={classes.remark}>
                {t('agreement.stays')}
                {language === 'fr' ? '\u00a0: ' : ': '}
                {remark(withdrawal.remainsAccessible, language)}
              </span>
            )}
          </td>
        )}
        <td className={tables.wide}>{t(`network.certainty.${signature.certainty}`)}</td>
        <td className={tables.wide}>
          <Sources sources={signature.sources} />
          {withdrawal && withdrawal.sources.length > 0 && <Sources sources={withdrawal.sources} />}
        </td>
      </tr>
      {withTools && (
        <tr className={tables.below}>
          <td colSpan={6}>
            <SignatureTools signature={signature} signatory={typeset(organization?.name ?? slot?.label ?? '')} />
          </td>
        </tr>
      )}
    </>
  );
}
