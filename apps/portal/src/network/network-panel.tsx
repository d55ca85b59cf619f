import { useTranslation } from 'react-i18next';
import { AgreementLink } from '../agreement/agreement-link.js';
import { PartialDay } from '../certainty/partial-day.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import type { NetworkPanelFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Sources } from '../source/sources.js';
import { Gap } from './gap.js';
import { Squares, type Square } from './squares.js';
import classes from './network.module.css';

type Member = NetworkPanelFragment['members']['nodes'][number];
type Agreement = NetworkPanelFragment['agreementsInForce'][number];

/** The count of the day, what it rests on, and what does not fit. */
export function NetworkPanel({ network, day }: { network: NetworkPanelFragment; day: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { members, agreementsInForce, discrepancies } = network;
  const loose = members.nodes.filter(({ agreement }) => !agreement);
  const real = agreementsInForce.filter(({ isDemonstration }) => !isDemonstration);
  const invented = agreementsInForce.filter(({ isDemonstration }) => isDemonstration);
  return (
    <div className={classes.panel}>
      <h2 className="hidden">{t('network.past', { day: formatDay(day, language) })}</h2>
      <Count network={network} />
      <h3 className={classes.heading}>{t('network.agreements')}</h3>
      {real.length === 0 && <p className="soft">{t('network.agreementsNone')}</p>}
      {real.map((agreement) => (
        <AgreementInForce
          key={agreement.id}
          agreement={agreement}
          members={members.nodes.filter((member) => member.agreement?.id === agreement.id)}
        />
      ))}
      {loose.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('network.withoutAgreement')}</h3>
          {loose.map((member) => (
            <LooseMember key={member.organization?.id ?? member.slot?.id} member={member} />
          ))}
        </>
      )}
      {discrepancies.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('network.gap')}</h3>
          {discrepancies.map((gap, index) => (
            <Gap key={index} gap={gap} />
          ))}
        </>
      )}
      {invented.map((agreement) => (
        <Invented key={agreement.id} agreement={agreement} />
      ))}
    </div>
  );
}

/** How many members there are, and how sure that is. */
function Count({ network: { memberCount, memberCountRange: range, members } }: { network: NetworkPanelFragment }) {
  const { t } = useTranslation();
  const named = members.nodes.filter(({ organization }) => organization).length;
  return (
    <>
      <p className={classes.count} data-testid="member-count">
        <span className={classes.number}>{memberCount}</span> {t('network.members', { count: memberCount })}
      </p>
      {memberCount === 0 ? (
        <>
          <p>{t('network.none')}</p>
          <p className="soft">{t('network.noneHelp')}</p>
        </>
      ) : (
        <>
          <p className={classes.certainty} data-possible={range.least < range.most || undefined}>
            {range.least < range.most ? t('network.possible', { ...range }) : t('network.certain')}
          </p>
          <p className="soft">
            {t('network.named', { count: named })}, {t('network.anonymous', { count: members.nodes.length - named })}.{' '}
            {named < members.nodes.length && t('network.anonymousHelp')}
          </p>
        </>
      )}
    </>
  );
}

function AgreementInForce({ agreement, members }: { agreement: Agreement; members: readonly Member[] }) {
  const { t } = useTranslation();
  const { countedSignatories: counted, assertedSignatories: asserted } = agreement;
  const isPossible = agreement.certainty === 'POSSIBLE';
  // One that only may have taken the place of another makes nobody a member yet.
  const binds = members.length > 0 || !isPossible;
  return (
    <div className={classes.agreement}>
      <p className={classes.agreementTitle}>
        <AgreementLink agreement={agreement} />
      </p>
      <p className={classes.line}>
        {t(`agreement.kinds.${agreement.kind}`)}, {t('network.signed')}
        <PartialDay date={agreement.signedOn} />
      </p>
      {isPossible && (
        <p className={classes.certainty} data-possible>
          {t('network.agreementPossible')}
        </p>
      )}
      {binds && (
        <Squares
          squares={members.map((member) => squareOf(member, t('network.certainty.POSSIBLE')))}
          label={t('network.left', { count: members.length })}
        />
      )}
      <p className={`${classes.line} figures`}>
        {t('network.counted', { count: counted })},{' '}
        {asserted == null ? t('network.assertedNone') : t('network.asserted', { count: asserted })}
        {binds &&
          members.length < counted &&
          t('network.andLeft', { left: t('network.left', { count: members.length }) })}
        .
      </p>
      <Sources sources={agreement.sources} />
    </div>
  );
}

/** One that facts without an agreement make a member. */
function LooseMember({ member }: { member: Member }) {
  const { t } = useTranslation();
  return (
    <div className={classes.agreement}>
      <p className={classes.agreementTitle}>
        {member.organization && <OrganizationLink organization={member.organization} />}
      </p>
      <Squares squares={[squareOf(member, t('network.certainty.POSSIBLE'))]} label={nameOf(member)} />
      <p className={classes.line}>
        {t('network.since')} <PartialDay date={member.since} />
        {member.certainty === 'POSSIBLE' && `, ${t('network.certainty.POSSIBLE')}`}
      </p>
      <Sources sources={member.evidence} />
    </div>
  );
}

function Invented({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation();
  return (
    <div className={classes.invented}>
      <p className={classes.agreementTitle}>
        <DemonstrationBadge /> <AgreementLink agreement={agreement} />
      </p>
      <p className={`${classes.line} figures`}>{t('network.counted', { count: agreement.countedSignatories })}</p>
      <p className="soft">{t('network.demonstrationNote')}</p>
    </div>
  );
}

const nameOf = ({ organization, slot }: Member): string => typeset(organization?.name ?? slot?.label ?? '');

function squareOf(member: Member, possible: string): Square {
  const isPossible = member.certainty === 'POSSIBLE';
  return {
    key: member.organization?.id ?? member.slot?.id ?? '',
    label: isPossible ? `${nameOf(member)} (${possible})` : nameOf(member),
    look: member.organization ? 'named' : 'anonymous',
    possible: isPossible,
  };
}
