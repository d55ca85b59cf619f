import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { useLanguage } from '../i18n/index.js';
import NotFoundPage from '../pages/not-found-page.js';
import { PageHead } from '../shell/page-head.js';
import { CodeBlock } from './code-block.js';
import { Described } from './described.js';
import { FieldEntry, Deprecated } from './field-entry.js';
import { useSchemaType } from './made.js';
import type { SchemaType } from './schema-type.js';
import { Some } from './some.js';
import { CodeLink, FieldLink, TypeLink } from './type-link.js';
import classes from './developers.module.css';

/** One type of the schema. */
export default function TypePage() {
  const { type = '' } = useParams();
  const shown = useSchemaType(type);
  return shown ? <TypeArticle type={shown} /> : <NotFoundPage />;
}

function TypeArticle({ type }: { type: SchemaType }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, kind, description, fields, values, members, interfaces, uses, examples, specifiedBy, code } = type;
  useFieldInSight(type);
  return (
    <article>
      <PageHead
        title={name}
        above={[{ to: '/developpeurs/schema', name: t('developers.schema.title') }]}
        lead={<Described>{description}</Described>}
      />
      <p className="soft">
        {t(`developers.kinds.${kind}`)}
        {code && (
          <>
            {' · '}
            <CodeLink code={code} />
          </>
        )}
        {specifiedBy && (
          <>
            {' · '}
            <a href={specifiedBy}>{t('developers.schema.specified')}</a>
          </>
        )}
      </p>
      <Names title={t('developers.schema.interfaces')} names={interfaces} />
      {fields && (
        <>
          <h2>{t(kind === 'INPUT' ? 'developers.schema.inputs' : 'developers.schema.fields')}</h2>
          <ul className={classes.list}>
            {fields.map((field) => (
              <FieldEntry key={field.name} field={field} />
            ))}
          </ul>
        </>
      )}
      {values && (
        <>
          <h2>{t('developers.schema.values')}</h2>
          <ul className={classes.list}>
            {values.map((value) => (
              <li key={value.name} id={value.name}>
                {name === 'UserErrorCode' ? <CodeLink code={value.name} /> : <code>{value.name}</code>}{' '}
                {value.description && <Described>{value.description}</Described>}
                {value.deprecated && <Deprecated {...value.deprecated} />}
              </li>
            ))}
          </ul>
        </>
      )}
      <Names title={t('developers.schema.members')} names={members} />
      {examples.length > 0 && (
        <>
          <h2>{t('developers.schema.examples')}</h2>
          {examples.map((example) => (
            <section key={example.name} aria-label={example.title[language]}>
              <h3>{example.title[language]}</h3>
              {example.as && <p className="soft">{t('developers.schema.coordinator')}</p>}
              <CodeBlock code={example.query.trimEnd()} language="graphql" variables={example.variables} />
            </section>
          ))}
        </>
      )}
      {uses.length > 0 && (
        <>
          <h2>{t('developers.schema.uses')}</h2>
          <Some>
            {uses.map((path) => (
              <FieldLink key={path} path={path} />
            ))}
          </Some>
        </>
      )}
    </article>
  );
}

function Names({ title, names = [] }: { title: string; names?: string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <Some>
        {names.map((name) => (
          <TypeLink key={name} type={name} named={name} />
        ))}
      </Some>
    </>
  );
}

/** The field of the address comes into sight when its page has. */
function useFieldInSight(type: SchemaType): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash, type]);
}
