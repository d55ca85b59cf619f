import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { formatDay, formatDayOf } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { type InvitationOffer } from './use-invitation.js';
import classes from './invitation.module.css';

/** Who invites, where, to do what and until when: whoever follows the link decides by that. */
export function Offer({ offer }: { offer: InvitationOffer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { inviterName, organization, role, roleUntil, expiresAt } = offer;
  return (
    <div className={classes.offer}>
      <Facts>
        <Fact label={t('invitation.by')}>{inviterName}</Fact>
        <Fact label={t('word.organization')}>
          {organization ? typeset(organization.name) : t('invitation.wholeNetwork')}
        </Fact>
        <Fact label={t('account.roles.role')}>
          {t(`role.${role}`)}
          <span className={classes.meaning}>{t(`roleMeaning.${role}`)}</span>
        </Fact>
        <Fact label={t('invitation.roleUntil')}>
          {roleUntil ? formatDay(dayBefore(roleUntil), language) : t('account.roles.noEnd')}
        </Fact>
        <Fact label={t('invitation.acceptBefore')}>{formatDayOf(expiresAt, language)}</Fact>
      </Facts>
    </div>
  );
}
