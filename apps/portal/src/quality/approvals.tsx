import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDay, type Language } from '../format/format.js';
import type { ApprovalLineFragment as Approval } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';

/** What an approval is called, with its number and what it covers. */
export function approvalName({ kind, label, number, actions }: Approval, t: TFunction): string {
  const name = label ?? t(`quality.approvalKinds.${kind}`);
  const numbered = number
    ? t('quality.numbered', { name, number: kind === 'ACTIVITY_DECLARATION' ? spaced(number) : number })
    : name;
  return actions.length
    ? `${numbered} (${actions.map((action) => t(`quality.actionCategories.${action}`)).join(', ')})`
    : numbered;
}

/** A number of 11 digits, as people write it. */
const spaced = (number: string): string => number.replace(/^(\d{2})(\d{2})(\d{5})(\d{2})$/, '$1 $2 $3 $4');

const heldFor = ({ validFrom, validUntil }: Approval, t: TFunction, language: Language): string =>
  validUntil
    ? t('word.period', { from: formatDay(validFrom, language), to: formatDay(validUntil, language) })
    : t('word.sinceDay', { day: formatDay(validFrom, language) });

/** What a provider is declared, certified and approved for on the day. */
export function Approvals({ approvals }: { approvals: readonly Approval[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="plain">
      {approvals.map((approval) => (
        <li key={approval.id}>
          {approval.documentUrl ? (
            <a href={approval.documentUrl}>{approvalName(approval, t)}</a>
          ) : (
            approvalName(approval, t)
          )}
          <span className="soft">, {heldFor(approval, t, language)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The same as a part of a page; nothing where there is none. */
export default function ApprovalsSection({ approvals }: { approvals: readonly Approval[] }) {
  const { t } = useTranslation();
  if (approvals.length === 0) return null;
  return (
    <Section title={t('quality.providerOf')}>
      <Approvals approvals={approvals} />
      {approvals.some(({ kind }) => kind === 'ACTIVITY_DECLARATION') && <p className="soft">{t('quality.declared')}</p>}
    </Section>
  );
}
