import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Send } from '../api/send.js';
import { CheckField, TextField } from '../form/field.js';
import { Confirm } from '../form/confirm.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { formatDayOf } from '../format/format.js';
import { EmailDomainRemoveDocument, EmailDomainSetDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { coordinates, useViewer } from '../session/viewer.js';
import { CsvButton } from '../table/csv-button.js';
import tables from '../table/table.module.css';
import account from '../account/account.module.css';
import classes from './access.module.css';

interface Domain {
  domain: string;
  attaches: boolean;
  confirmedAt: string | null;
}

interface DomainsProps {
  organizationId: string;
  domains: readonly Domain[];
}

/** Domains whose addresses make one a member, once the coordination has confirmed that they are the organization's own. */
export function Domains({ organizationId, domains }: DomainsProps) {
  const { t } = useTranslation();
  return (
    <>
      {domains.length === 0 ? (
        <p>{t('access.noDomain')}</p>
      ) : (
        <div className={tables.frame}>
          <table className={`${tables.table} figures`}>
            <thead>
              <tr>
                <th scope="col">{t('access.domain')}</th>
                <th scope="col">{t('access.state')}</th>
                <th scope="col">
                  <span className="hidden">{t('account.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {domains.map((domain) => (
                <DomainRow key={domain.domain} organizationId={organizationId} domain={domain} />
              ))}
            </tbody>
          </table>
          <div className={tables.bar}>
            <CsvButton
              name="domaines"
              header={[t('access.domain'), t('access.attachLabel'), t('access.state')]}
              total={domains.length}
              read={async () => ({
                rows: domains.map(({ domain, attaches, confirmedAt }) => [
                  domain,
                  attaches ? t('access.attaches') : t('access.attachesNot'),
                  confirmedAt ?? t('access.waits'),
                ]),
                next: undefined,
              })}
            />
          </div>
        </div>
      )}
      <div className={classes.below}>
        <h3>{t('access.addDomain')}</h3>
        <DomainForm organizationId={organizationId} />
      </div>
    </>
  );
}

function DomainRow({ organizationId, domain }: { organizationId: string; domain: Domain }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useViewer();
  const set = (send: Send, attaches: boolean) =>
    send(EmailDomainSetDocument, { input: { organizationId, domain: domain.domain, attaches } });
  return (
    <tr>
      <th scope="row">
        {domain.domain}
        <span className={account.sub}>{domain.attaches ? t('access.attaches') : t('access.attachesNot')}</span>
      </th>
      <td>
        {domain.confirmedAt ? (
          t('access.confirmedOn', { day: formatDayOf(domain.confirmedAt, language) })
        ) : (
          <span className={account.badge} data-state="waiting">
            {t('access.waits')}
          </span>
        )}
      </td>
      <td className={account.actions}>
        <div className={account.rowActions}>
          {!domain.confirmedAt && coordinates(viewer) && (
            <Confirm
              label={t('access.confirm')}
              about={domain.domain}
              question={t('access.confirmQuestion')}
              action={t('access.confirmDo')}
              run={(send) => set(send, domain.attaches)}
            />
          )}
          <Confirm
            label={domain.attaches ? t('access.attachNoMore') : t('access.attachAgain')}
            about={domain.domain}
            question={domain.attaches ? t('access.attachNoMoreQuestion') : t('access.attachAgainQuestion')}
            action={domain.attaches ? t('access.attachNoMore') : t('access.attachAgain')}
            run={(send) => set(send, !domain.attaches)}
          />
          <Confirm
            label={t('access.removeDomain')}
            about={domain.domain}
            question={t('access.removeDomainQuestion')}
            action={t('access.removeDomainDo')}
            run={(send) => send(EmailDomainRemoveDocument, { input: { organizationId, domain: domain.domain } })}
          />
        </div>
      </td>
    </tr>
  );
}

function DomainForm({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<string>();
  const form = useForm({
    id: `domain-${organizationId}`,
    initial: { domain: '', attaches: true },
    check: ({ domain }) => ({ domain: !domain.trim() && t('access.needsDomain') }),
    async send({ domain, attaches }, send) {
      setAdded(undefined);
      // Whoever copies an address brings its name and its @ along.
      const plain = domain.trim().replace(/^.*@/, '');
      await send(EmailDomainSetDocument, { input: { organizationId, domain: plain, attaches } });
      form.reset();
      setAdded(plain);
    },
  });
  return (
    <Form form={form} action={t('access.addDomainDo')} done={added && t('access.domainAdded', { domain: added })}>
      <TextField
        form={form}
        name="domain"
        label={t('access.domain')}
        hint={t('access.domainHint')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <CheckField form={form} name="attaches" label={t('access.attachLabel')} hint={t('access.attachHint')} />
    </Form>
  );
}
