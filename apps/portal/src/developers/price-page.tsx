import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { PageHead } from '../shell/page-head.js';
import { DatedLink } from '../day/dated-link.js';
import { askPrice, type Told } from './ask-price.js';
import { explorerLink } from './explorer-link.js';
import classes from './developers.module.css';

const BEGIN = `query Communes($first: Int!) {
  territories(filter: { kinds: [COMMUNE] }, first: $first) {
    nodes { name population parent(kind: DEPARTEMENT) { name } }
  }
}`;

/** What an operation would cost, asked of the server, which does not run it. */
export default function PricePage() {
  const { t } = useTranslation();
  const [query, setQuery] = useState(BEGIN);
  const [variables, setVariables] = useState('{ "first": 100 }');
  const [told, setTold] = useState<Told>();
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setTold(await askPrice(query, variables));
    setBusy(false);
  };
  return (
    <article>
      <PageHead title={t('developers.price.title')} lead={t('developers.price.lead')} />
      <form className={classes.calculator} onSubmit={(event) => void send(event)}>
        <Textarea
          label={t('developers.price.query')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          rows={10}
          resize="vertical"
          spellCheck={false}
          lang="en"
          classNames={{ input: classes.editor }}
        />
        <Textarea
          label={t('developers.price.variables')}
          value={variables}
          onChange={(event) => setVariables(event.currentTarget.value)}
          rows={3}
          resize="vertical"
          spellCheck={false}
          lang="en"
          classNames={{ input: classes.editor }}
        />
        <div className={classes.tools}>
          <Button type="submit" loading={busy}>
            {t('developers.price.ask')}
          </Button>
          <a href={explorerLink(query, variables)}>{t('developers.open')}</a>
        </div>
      </form>
      <div role="status">{told && <Figures told={told} />}</div>
      <p className="soft">
        {t('developers.price.how')} <DatedLink to="/developpeurs/guides/prix">{t('developers.price.rules')}</DatedLink>
      </p>
    </article>
  );
}

function Figures({ told }: { told: Told }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if ('failed' in told)
    return (
      <div className={classes.deprecated}>
        <p>{told.failed === 'VARIABLES' ? t('developers.price.badVariables') : t('developers.price.failed')}</p>
        {told.messages.map((message) => (
          <p key={message} lang="en">
            {message}
          </p>
        ))}
      </div>
    );
  const { requested, limit, depth, depthLimit, aliases, aliasLimit, dearest } = told;
  const of = (figure: number, most: number): string =>
    t('developers.price.of', { figure: formatNumber(figure, language), most: formatNumber(most, language) });
  const isOver = requested > limit || depth > depthLimit || aliases > aliasLimit;
  return (
    <>
      <h2>{t(isOver ? 'developers.price.over' : 'developers.price.within')}</h2>
      <Facts>
        <Fact label={t('developers.price.price')}>{of(requested, limit)}</Fact>
        <Fact label={t('developers.price.dearest')}>
          {dearest ? <code>{dearest}</code> : t('developers.price.none')}
        </Fact>
        <Fact label={t('developers.price.depth')}>{of(depth, depthLimit)}</Fact>
        <Fact label={t('developers.price.aliases')}>{of(aliases, aliasLimit)}</Fact>
      </Facts>
    </>
  );
}
