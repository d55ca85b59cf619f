import { useTranslation } from 'react-i18next';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay, formatPartial } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import {
  AgreementSignaturesDocument,
  type SignatureRowFragment as Signature,
  type SignatureStatusFilter,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { SignatureTools } from '../records/told-tools.js';
import { Sources } from '../source/sources.js';
import { remark } from '../source/wording.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { useColumns } from '../table/use-columns.js';
import { useReader } from '../table/use-reader.js';
import { useRights } from '../write/use-rights.js';
import classes from './agreement.module.css';

interface SignatureTableProps {
  agreement: { key: string };
  status: SignatureStatusFilter;
  signatures: readonly Signature[];
  total: number;
  busy: boolean;
}

export function SignatureTable({ agreement, status, signatures, total, busy }: SignatureTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const { coordinates, acts } = useRights();
  const withTools = coordinates || signatures.some(({ organization }) => organization && acts(organization.id));
  // A remark that several signatures share is said once, above them.
  const notes = signatures.flatMap(({ note }) => note ?? []);
  const shared = notes.length > 1 && notes.every((note) => note === notes[0]) ? notes[0] : undefined;
  const asked = { key: agreement.key, asOf, status };
  return (
    <>
      <p role="status">
        {t('agreement.count', { count: total })}
        <span className="soft">, {formatDay(day, language)}</span>
      </p>
      {signatures.some(({ certainty }) => certainty === 'POSSIBLE') && (
        <p className={classes.note}>{t('agreement.possible')}</p>
      )}
      {shared && <p className={classes.note}>{t('agreement.note', { text: remark(shared, language) })}</p>}
      <Table
        name={t('agreement.signaturesAt', { day: formatDay(day, language) })}
        columns={useSignatureColumns(shared)}
        rows={signatures}
        below={(signature) =>
          withTools && <SignatureTools signature={signature} signatory={typeset(signatoryOf(signature))} />
        }
        busy={busy}
        file={`${t('agreement.file')}-${agreement.key}-${day}`}
        read={useReader(AgreementSignaturesDocument, asked, (data) => data.agreement?.signatures)}
        total={total}
        foot={<span className="figures">{t('table.total', { count: signatures.length })}</span>}
      />
    </>
  );
}

const signatoryOf = ({ organization, slot }: Signature): string => organization?.name ?? slot?.label ?? '';

const isWithdrawn = ({ withdrawal }: Signature): boolean => withdrawal !== null;

function useSignatureColumns(shared: string | undefined): Column<Signature>[] {
  const { t } = useTranslation();
  const { same, date, sources, demonstration } = useColumns<Signature>();
  return [
    {
      label: t('agreement.signatory'),
      cell: (signature) => <Signatory signature={signature} shared={shared} />,
      csv: signatoryOf,
    },
    {
      label: t('word.kind'),
      csv: ({ organization, slot }) => t(`organization.kinds.${organization?.kind ?? slot?.kind ?? 'CAUE'}`),
    },
    { label: t('agreement.signedOn'), ...date(({ signedOn }) => signedOn) },
    {
      label: t('agreement.withdrawnOn'),
      cell: (signature) => <WithdrawnOn signature={signature} />,
      csv: ({ withdrawal }) => withdrawal?.effectiveOn,
      has: isWithdrawn,
    },
    {
      label: t('word.reason'),
      cell: (signature) => <Reason signature={signature} />,
      csv: ({ withdrawal }) => withdrawal?.reason,
      wide: true,
      has: isWithdrawn,
    },
    { label: t('agreement.stays'), csv: ({ withdrawal }) => withdrawal?.remainsAccessible },
    { label: t('network.sure'), ...same(({ certainty }) => t(`network.certainty.${certainty}`)), wide: true },
    {
      label: t('word.sources'),
      ...sources((signature) => signature.sources),
      cell: ({ sources: shown, withdrawal }) => (
        <>
          <Sources sources={shown} />
          {withdrawal && withdrawal.sources.length > 0 && <Sources sources={withdrawal.sources} />}
        </>
      ),
      wide: true,
    },
    demonstration(({ organization }) => organization?.isDemonstration),
  ];
}

function Signatory({ signature, shared }: { signature: Signature; shared: string | undefined }) {
  const language = useLanguage();
  const { organization, slot, note } = signature;
  return (
    <>
      {organization ? <OrganizationLink organization={organization} /> : <Unknown>{slot?.label ?? ''}</Unknown>}{' '}
      {organization?.isDemonstration && <DemonstrationBadge />}
      {note && note !== shared && <span className={classes.remark}>{remark(note, language)}</span>}
    </>
  );
}

function WithdrawnOn({ signature: { withdrawal } }: { signature: Signature }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!withdrawal) return '–';
  const { effectiveOn, precisionNote, noticeOn } = withdrawal;
  return (
    <>
      <PartialDay date={effectiveOn} />
      {precisionNote && <span className={classes.remark}>{remark(precisionNote, language)}</span>}
      {noticeOn && (
        <span className={classes.remark}>{t('agreement.notice', { day: formatPartial(noticeOn, language) })}</span>
      )}
    </>
  );
}

function Reason({ signature: { withdrawal } }: { signature: Signature }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!withdrawal) return '–';
  const { reason, remainsAccessible } = withdrawal;
  return (
    <>
      {reason ? remark(reason, language) : <Unknown>{t('agreement.reasonUnknown')}</Unknown>}
      {remainsAccessible && (
        <span className={classes.remark}>{t('agreement.staysOf', { text: remark(remainsAccessible, language) })}</span>
      )}
    </>
  );
}
