import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { TryDemonstration } from '../demonstration/try-demonstration.js';
import { ItemCountDocument, type TerritoryOnMapFragment } from '../generated/graphql.js';
import { addressPoint } from '../map/address-point.js';
import { nearPoint } from '../portals/near-point.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';

/** How much portals show of it, or around it, and where that is searched; on paper there is nothing to read of that. */
export function Published({ territory: { kind, code, name, centroid } }: { territory: TerritoryOnMapFragment }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const demonstration = useDemonstration();
  const near = kind === 'COMMUNE' && centroid ? nearPoint(addressPoint(centroid)) : undefined;
  const isWhole = kind === 'DEPARTEMENT' || kind === 'OVERSEAS_COLLECTIVITY';
  const { answer, instead } = useAnswer(ItemCountDocument, {
    variables: {
      filter: {
        departement: near ? undefined : code,
        publishedTo: asOf,
        includeDemonstration: demonstration,
      },
      near,
      asOf,
    },
    skip: !near && !isWhole,
    height: 44,
  });
  if (!near && !isWhole) return null;
  // It leads to as many: whoever sees what was invented here sees it there.
  const where = near ? `autour=${addressPoint(near)}&lieu=${code}` : `departement=${code}`;
  const count = answer?.items.totalCount;
  return (
    <div data-screen>
      <Section title={t('territory.published')}>
        {count === undefined && instead}
        {count === 0 && (
          <p>
            {t(near ? 'territory.publishedNoneAround' : 'territory.publishedNone', { name })}{' '}
            {!demonstration && <TryDemonstration />}
          </p>
        )}
        {count !== undefined && count > 0 && (
          <p>
            <DatedLink to={`/ressources?${where}${demonstration ? '&demonstration=1' : ''}`}>
              {t(near ? 'territory.publishedAround' : 'territory.publishedIn', { name })}
            </DatedLink>
            {' · '}
            <span className="soft">{t('territory.publishedCount', { count })}</span>
          </p>
        )}
      </Section>
    </div>
  );
}
