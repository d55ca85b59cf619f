import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import { Because } from '../format/because.js';
import { formatDay } from '../format/format.js';
import type { CertificateStatus } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { FileCheck } from './file-check.js';
import classes from './certificate.module.css';

interface Checked {
  valid: boolean;
  status: CertificateStatus;
  validUntil: string | null;
  revokedOn: string | null;
  revocationReason: string | null;
  replacedBy: { number: string; issuedOn: string } | null;
  sha256: string;
  isDemonstration: boolean;
}

/** How a document stands today, all that is printed on it, and whether a file is the one that was issued. */
export function CheckedDocument({ document, children }: { document: Checked; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <article>
      <div className={classes.standing}>
        <Standing document={document} />
      </div>
      <Section
        title={t('certificate.verify.printed')}
        note={<p className="soft">{t('certificate.verify.printedNote')}</p>}
      >
        {children}
      </Section>
      <Section
        title={t('certificate.verify.file')}
        note={
          <p className="soft" data-screen>
            {t('certificate.verify.fileNote')}
          </p>
        }
      >
        <FileCheck sha256={document.sha256} />
        <dl className={classes.sha}>
          <dt className="soft">{t('certificate.verify.sha')}</dt>
          <dd>{document.sha256}</dd>
        </dl>
      </Section>
    </article>
  );
}

function Standing({ document }: { document: Checked }) {
  const { t } = useTranslation();
  const { valid, isDemonstration, revocationReason } = document;
  const words = useStanding(document);
  return (
    <Notice kind={valid && !isDemonstration ? 'done' : 'attention'} role="status">
      <p>
        <strong>{words}</strong>
      </p>
      {revocationReason && (
        <p>
          <Because reason={revocationReason} />
        </p>
      )}
      {isDemonstration && <p>{t('certificate.verify.demonstration')}</p>}
    </Notice>
  );
}

function useStanding({ status, validUntil, revokedOn, replacedBy }: Checked): string {
  const { t } = useTranslation();
  const language = useLanguage();
  if (status === 'IN_FORCE') return t('certificate.verify.valid');
  const on = status === 'EXPIRED' ? validUntil : status === 'REVOKED' ? revokedOn : replacedBy?.issuedOn;
  return t(`certificate.verify.${status}`, { day: formatDay(on ?? '', language), number: replacedBy?.number });
}
