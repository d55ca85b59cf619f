import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { formatDay, formatDayOf } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { type ContributionFilter, ContributionsToldDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { Pager, usePage } from '../../table/pager.js';
import { useAddress } from '../../table/use-address.js';
import type { CommuneHeard } from './heard.js';
import classes from './heard.module.css';

type Commune = NonNullable<CommuneHeard['territory']>;

/** The contributions that the figure of a commune counts. */
export function Said({ filter, at }: { filter: ContributionFilter; at: Commune }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { set } = useAddress();
  const { page, variables } = usePage();
  const { answer, instead } = useAnswer(ContributionsToldDocument, {
    variables: { filter: { ...filter, territory: { id: at.id } }, asOf, ...variables },
    height: 160,
  });
  const found = answer?.contributions;
  return (
    <Section
      title={t('heard.said', { name: at.name })}
      anchor="dit"
      note={
        <PlainButton look="quiet" onClick={() => set({ commune: undefined })}>
          {t('heard.saidClose')}
        </PlainButton>
      }
    >
      {!found && instead}
      {found?.nodes.length === 0 && <p role="status">{t('heard.saidNone')}</p>}
      <ul className={classes.said}>
        {found?.nodes.map(({ id, title, locale, author, submittedAt, saidOn }) => (
          <li key={id}>
            <DatedLink to={`/demarches/contributions/${id}`}>
              <span lang={langOf(language, locale)}>{typeset(title)}</span>
            </DatedLink>
            <span className="soft">
              {' '}
              · {author?.displayName ?? t('contribution.authorGone')} ·{' '}
              {saidOn ? formatDay(saidOn, language) : formatDayOf(submittedAt, language)}
            </span>
          </li>
        ))}
      </ul>
      {found && found.pageInfo && found.totalCount > found.nodes.length && (
        <Pager info={found.pageInfo} count={found.nodes.length} total={found.totalCount} page={page} />
      )}
    </Section>
  );
}
