import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { Either } from '../format/either.js';
import { typeset } from '../format/typeset.js';
import { type PortalPageQuery, SectionItemsDocument } from '../generated/graphql.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { ItemSheet } from './item-sheet.js';
import classes from './portals.module.css';

type PortalSection = NonNullable<PortalPageQuery['portal']>['sections'][number];

/** The parts of a portal with what stands first in each, as its editors arranged them. */
export function PortalSections({ sections }: { sections: readonly PortalSection[] }) {
  return sections.map((section) => <OneSection key={section.id} section={section} />);
}

function OneSection({ section: { id, title, titleEn, itemCount } }: { section: PortalSection }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const to = useSectionPath();
  const { answer, instead } = useAnswer(SectionItemsDocument, { variables: { section: id, asOf }, height: 420 });
  const nodes = answer?.items.nodes;
  return (
    <Section title={<Either english={titleEn}>{title}</Either>}>
      {nodes ? (
        <ul className={classes.gallery}>
          {nodes.map((item) => (
            <li key={item.id}>
              <ItemSheet item={item} />
            </li>
          ))}
        </ul>
      ) : (
        instead
      )}
      {nodes && itemCount > nodes.length && (
        <p>
          <Link to={to(id)}>{t('portals.wholeSection', { count: itemCount, title: typeset(title) })}</Link>
        </p>
      )}
    </Section>
  );
}

/** Where all of a section stands, on the day and in the view that are looked at. */
export function useSectionPath(): (id: string) => string {
  const [params] = useSearchParams();
  return (id) => {
    const next = new URLSearchParams(params);
    next.set('rubrique', id);
    return `?${next}`;
  };
}
