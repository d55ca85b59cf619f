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
import { Badge, RowActions, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
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
      <Table
        name={t('access.domains')}
        columns={useDomainColumns(organizationId)}
        rows={domains}
        keyOf={({ domain }) => domain}
        file="domaines"
        empty={t('access.noDomain')}
      />
      <div className={classes.below}>
        <h3>{t('access.addDomain')}</h3>
        <DomainForm organizationId={organizationId} />
      </div>
    </>
  );
}

function useDomainColumns(organizationId: string): Column<Domain>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const effect = ({ attaches }: Domain): string => (attaches ? t('access.attaches') : t('access.attachesNot'));
  return [
    {
      label: t('access.domain'),
      cell: (domain) => (
        <>
          {domain.domain}
          <Sub>{effect(domain)}</Sub>
        </>
      ),
      csv: ({ domain }) => domain,
    },
    { label: t('access.attachLabel'), csv: effect },
    {
      label: t('word.state'),
      cell: ({ confirmedAt }) =>
        confirmedAt ? (
          t('access.confirmedOn', { day: formatDayOf(confirmedAt, language) })
        ) : (
          <Badge state="waiting">{t('access.waits')}</Badge>
        ),
      csv: ({ confirmedAt }) => confirmedAt ?? t('access.waits'),
    },
    {
      label: t('word.actions'),
      cell: (domain) => <DomainActions organizationId={organizationId} domain={domain} />,
      actions: true,
    },
  ];
}

function DomainActions({ organizationId, domain }: { organizationId: string; domain: Domain }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const set = (send: Send, attaches: boolean) =>
    send(EmailDomainSetDocument, { input: { organizationId, domain: domain.domain, attaches } });
  return (
    <RowActions>
      {!domain.confirmedAt && coordinates(viewer) && (
        <Confirm
          label={t('word.confirm')}
          about={domain.domain}
          question={t('access.confirmQuestion', { domain: domain.domain })}
          action={t('access.confirmDo')}
          run={(send) => set(send, domain.attaches)}
        />
      )}
      <Confirm
        label={domain.attaches ? t('access.attachNoMore') : t('access.attachAgain')}
        about={domain.domain}
        question={domain.attaches ? t('access.thoseStay') : t('access.attachAgainQuestion')}
        action={domain.attaches ? t('access.attachNoMore') : t('access.attachAgain')}
        run={(send) => set(send, !domain.attaches)}
      />
      <Confirm
        label={t('word.remove')}
        about={domain.domain}
        question={t('access.thoseStay')}
        action={t('access.removeDomainDo')}
        run={(send) => send(EmailDomainRemoveDocument, { input: { organizationId, domain: domain.domain } })}
      />
    </RowActions>
  );
}

function DomainForm({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  const form = useForm({
    id: `domain-${organizationId}`,
    initial: { domain: '', attaches: true },
    check: ({ domain }) => ({ domain: !domain.trim() && t('access.needsDomain') }),
    async send({ domain, attaches }, send) {
      await send(EmailDomainSetDocument, { input: { organizationId, domain: plainDomain(domain), attaches } });
      form.reset();
    },
    done: ({ domain }) => t('access.domainAdded', { domain: plainDomain(domain) }),
  });
  return (
    <Form form={form} action={t('access.addDomainDo')}>
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

/** Whoever copies an address brings its name and its @ along. */
const plainDomain = (domain: string): string => domain.trim().replace(/^.*@/, '');
