import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../shell/page-head.js';
import { Filters } from '../table/filters.js';
import { SearchFilter } from '../table/search-filter.js';
import { useAddress } from '../table/use-address.js';
import { Described } from './described.js';
import { useReference, useSearched } from './made.js';
import { foundIn } from './search.js';
import type { Kind } from './schema-type.js';
import { FieldLink, TypeLink } from './type-link.js';
import classes from './developers.module.css';

/** In this order; what only carries others is there for whoever looks for it. */
const OPEN: readonly Kind[] = ['ROOT', 'OBJECT'];
const FOLDED: readonly Kind[] = ['INTERFACE', 'UNION', 'SCALAR', 'ENUM', 'INPUT', 'ERROR', 'CARRIER', 'FAILURES'];

/** All types of the schema, and a search in their names and descriptions. */
export default function SchemaPage() {
  const { t } = useTranslation();
  const asked = useAddress().params.get('q') ?? '';
  return (
    <article>
      <PageHead title={t('developers.schema.title')} lead={t('developers.schema.lead')} />
      <Filters>
        <SearchFilter name="q" label={t('developers.schema.search')} />
      </Filters>
      {asked ? (
        <Suspense fallback={<p aria-busy="true">{t('shell.loading')}</p>}>
          <Found asked={asked} />
        </Suspense>
      ) : (
        <AllTypes />
      )}
    </article>
  );
}

function Found({ asked }: { asked: string }) {
  const { t } = useTranslation();
  const { found, more } = foundIn(useSearched(), asked);
  return (
    <>
      <p role="status">{t('developers.schema.found', { count: found.length + more })}</p>
      <ul className={classes.list}>
        {found.map(({ path, description }) => (
          <li key={path}>
            <FieldLink path={path} />
            {description && (
              <p>
                <Described>{description}</Described>
              </p>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft">{t('developers.schema.more', { count: more })}</p>}
    </>
  );
}

function AllTypes() {
  const { t } = useTranslation();
  const { types } = useReference();
  const of = (wanted: Kind) => types.filter(([, kind]) => kind === wanted);
  return (
    <>
      {OPEN.map((kind) => (
        <section key={kind} aria-label={t(`developers.kinds.many.${kind}`)}>
          <h2>{t(`developers.kinds.many.${kind}`)}</h2>
          <ul className={classes.list}>
            {of(kind).map(([name, , description]) => (
              <li key={name}>
                <TypeLink type={name} named={name} /> {description && <Described>{description}</Described>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {FOLDED.map((kind) => (
        <details key={kind}>
          <summary>
            {t(`developers.kinds.many.${kind}`)} ({of(kind).length})
          </summary>
          <ul className={classes.names}>
            {of(kind).map(([name]) => (
              <li key={name}>
                <TypeLink type={name} named={name} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
