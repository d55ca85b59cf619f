import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { French } from '../../format/french.js';
import { typeset } from '../../format/typeset.js';
import { Section } from '../../shell/section.js';
import classes from '../club.module.css';
import { Invitations } from '../member/invitations.js';
import { useOwn } from '../member/use-own.js';
import { useWaiting } from '../use-waiting.js';

/** What is next for the reader, and invitations to answer. */
export function Waiting({ includeDemonstration }: { includeDemonstration: boolean }) {
  const { t } = useTranslation();
  const own = useOwn();
  const { lines, instead } = useWaiting(includeDemonstration);
  const invitations = own?.clubInvitations?.nodes ?? [];
  const isNothing = lines && own && lines.length + invitations.length === 0;
  const member = own?.viewer?.clubMember;
  return (
    <Section
      title={t('clubHome.waiting')}
      note={
        member?.since && (
          <p>
            <DatedLink to={`/club/annuaire/${member.id}`}>{t('clubHome.own')}</DatedLink>
          </p>
        )
      }
    >
      {!lines && instead}
      <Invitations invitations={invitations} />
      {isNothing && <p className="soft">{t('clubHome.waitingNone')}</p>}
      <ul className={classes.lines}>
        {lines?.map(({ key, to, title, what, when, isLate }) => (
          <li key={key}>
            <span>
              <DatedLink to={to}>
                <French>{title}</French>
              </DatedLink>
            </span>
            <span className="soft">{typeset(what)}</span>
            <span className={isLate ? classes.late : 'soft'}>{when}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
