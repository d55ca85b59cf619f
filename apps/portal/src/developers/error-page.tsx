import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLanguage } from '../i18n/index.js';
import NotFoundPage from '../pages/not-found-page.js';
import { Fact, Facts } from '../shell/facts.js';
import { PageHead } from '../shell/page-head.js';
import { CodeBlock } from './code-block.js';
import { Described } from './described.js';
import { useErrors } from './made.js';
import type { ErrorCode } from './schema-type.js';
import { Some } from './some.js';
import { FieldLink, TypeLink } from './type-link.js';
import classes from './developers.module.css';

/** One error: what it means, what to do, which mutations answer it, and how it comes about. */
export default function ErrorPage() {
  const { code } = useParams();
  const error = useErrors().find((one) => one.code === code);
  return error ? <ErrorArticle error={error} /> : <NotFoundPage />;
}

function ErrorArticle({ error }: { error: ErrorCode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code, kind, type, status, when, remedy, mutations, fields } = error;
  return (
    <article>
      <PageHead title={code} above={[{ to: '/developpeurs/erreurs', name: t('developers.errors.title') }]} />
      <Facts>
        <Fact label={t('word.when')}>
          {/* Of our own documents, built in: no HTML of anybody else comes here. */}
          <span dangerouslySetInnerHTML={{ __html: when[language] }} />
        </Fact>
        <Fact label={t('developers.errors.remedy')}>
          {remedy ? (
            <span dangerouslySetInnerHTML={{ __html: remedy[language] }} />
          ) : (
            t('developers.errors.remedies.MUTATION')
          )}
        </Fact>
        <Fact label={t('word.where')}>{t(`developers.errors.places.${kind}`)}</Fact>
        {status && <Fact label={t('developers.errors.status')}>{status[language]}</Fact>}
        {type && (
          <Fact label={t('developers.errors.type')}>
            <TypeLink type={type} named={type} />
          </Fact>
        )}
      </Facts>
      {fields.length > 0 && (
        <>
          <h2>{t('developers.errors.tells')}</h2>
          <ul className={classes.list}>
            {fields.map((field) => (
              <li key={field.name}>
                <code>
                  {field.name}: {field.type}
                </code>
                <p>
                  <Described>{field.description}</Described>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <HowItComes error={error} />
      {mutations.length > 0 && (
        <>
          <h2>{t('developers.errors.mutations')}</h2>
          <Some>
            {mutations.map((name) => (
              <FieldLink key={name} path={`Mutation.${name}`} />
            ))}
          </Some>
        </>
      )}
    </article>
  );
}

function HowItComes({ error: { example, elsewhere } }: { error: ErrorCode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const taken = Object.entries(example?.from ?? {});
  const roles = ((example?.as?.split(', ') ?? []) as Role[]).map((role) => t(`developers.errors.roles.${role}`));
  return (
    <>
      <h2>{t('developers.errors.example')}</h2>
      {elsewhere && (
        <>
          <p>{elsewhere[language]}</p>
          <p className="soft">{t('developers.errors.elsewhere')}</p>
        </>
      )}
      {example && (
        <>
          <p>{example.title[language]}</p>
          {example.as && <p className="soft">{t('developers.errors.as', { roles: roles.join(', ') })}</p>}
          {taken.map(([name, path]) => (
            <p key={name} className="soft">
              {t('developers.errors.from', { name, path })}
            </p>
          ))}
          {example.body ? (
            <CodeBlock code={curlOf(example.body)} language="sh" />
          ) : (
            <CodeBlock code={filled(example.query)} language="graphql" />
          )}
        </>
      )}
    </>
  );
}

type Role = 'nobody' | 'member' | 'coordinator' | 'administrator';

const curlOf = (body: string): string =>
  `curl http://localhost:3000/graphql -H 'content-type: application/json' -d '${body}'`;

/** As it can be run at once: with a key of its own, and days that are near. */
function filled(query: string): string {
  const day = (after: number): string => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);
  return query
    .trimEnd()
    .replaceAll('{new}', crypto.randomUUID())
    .replaceAll('{today}', day(0))
    .replaceAll('{in 30 days}', day(30));
}
