import { useTranslation } from 'react-i18next';
import { PartialDay } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { typeset } from '../format/typeset.js';
import type { StoryEntryFragment as Entry } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { EntryTools } from '../records/told-tools.js';
import { Sources } from '../source/sources.js';
import { remark } from '../source/wording.js';
import { TerritoryLink } from '../territory/territory-link.js';
import classes from './timeline.module.css';

type Told = Pick<Entry, 'kind' | 'on' | 'until' | 'endUnknown' | 'title' | 'detail' | 'sources'>;

export function EntryItem({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { conflictsWith, agreement, organizations, territory, isDemonstration } = entry;
  return (
    <li className={classes.entry} data-precision={precisionOf(entry)}>
      {conflictsWith.length > 0 ? (
        <>
          <p className={classes.conflictTitle}>{t('story.conflict')}</p>
          <div className={classes.conflict}>
            <Statement told={entry} />
            {conflictsWith.map((other, index) => (
              <Statement key={index} told={other} />
            ))}
          </div>
        </>
      ) : (
        <Statement told={entry} badge={isDemonstration} agreement={agreement?.key} />
      )}
      {(territory || organizations.length > 0) && (
        <ul className={classes.links}>
          {territory && (
            <li>
              <TerritoryLink territory={territory} />
            </li>
          )}
          {/* An agreement that dozens signed at once lists them on its own page. */}
          {organizations.length <= 8 &&
            organizations.map((organization) => (
              <li key={organization.id}>
                <OrganizationLink organization={organization} />
              </li>
            ))}
        </ul>
      )}
      <EntryTools entry={entry} />
    </li>
  );
}

const precisionOf = ({ on }: { on: string }): 'DAY' | 'MONTH' | 'YEAR' =>
  on.length === 10 ? 'DAY' : on.length === 7 ? 'MONTH' : 'YEAR';

/** What one source, or the records, say happened. */
function Statement({ told, badge = false, agreement }: { told: Told; badge?: boolean; agreement?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, on, until, endUnknown, title, detail, sources } = told;
  // A milestone is in the words of its source, which are French.
  const lang = kind === 'MILESTONE' && language !== 'fr' ? 'fr' : undefined;
  return (
    <div className={classes.statement}>
      <p className={classes.when}>
        {on.length > 4 || until || endUnknown ? <PartialDay date={on} /> : <span>{t('story.yearOnly')}</span>}
        {until && (
          <>
            {' – '}
            <PartialDay date={until} />
          </>
        )}
        {endUnknown && <span className={classes.openEnd}>{t('story.endUnknown')}</span>}
        {kind !== 'MILESTONE' && <span className={classes.kind}>{t(`story.kinds.${kind}`)}</span>}
      </p>
      <p className={classes.what} lang={lang}>
        {agreement ? <DatedLink to={`/reseau/accords/${agreement}`}>{typeset(title)}</DatedLink> : typeset(title)}{' '}
        {badge && <DemonstrationBadge />}
      </p>
      {detail && (
        <p className={classes.detail} lang={lang}>
          {remark(detail, language)}
        </p>
      )}
      <Sources sources={sources} />
    </div>
  );
}
