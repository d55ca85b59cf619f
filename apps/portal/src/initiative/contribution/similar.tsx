import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import type { Values } from '../../form/drafts.js';
import { textOf } from '../../form/values.js';
import { typeset } from '../../format/typeset.js';
import { SimilarContributionsDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import classes from '../initiative.module.css';
import type { Asking, Call } from '../call/call.js';
import { Signature } from './card.js';
import { SupportButton } from './support-button.js';
import { whereInput } from './where-control.js';

/** So long nothing was typed, in milliseconds, before it is asked. */
const PAUSE = 700;
const SHORTEST = 4;

/** What others have said that is much the same as what is being written: one may support it instead, and send one's own all the same. */
export function Similar({ call, values }: { call: Pick<Call, 'id'> & Asking; values: Values }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { point } = whereInput(values['where']);
  const written = {
    callId: call.id,
    title: textOf(values, 'title').trim().slice(0, 150),
    body: textOf(values, 'body').slice(0, 600),
    point,
  };
  const [asked] = useDebouncedValue(JSON.stringify(written), PAUSE);
  const variables = JSON.parse(asked) as typeof written;
  const skip = variables.title.length < SHORTEST;
  const { data, previousData } = useQuery(SimilarContributionsDocument, { variables, skip });
  const nodes = skip ? [] : ((data ?? previousData)?.similarContributions.nodes ?? []);
  const found = nodes.flatMap(({ contribution }) => contribution ?? []);
  return (
    <section
      className={classes.alike}
      aria-label={t('contribution.similar.title')}
      data-empty={found.length === 0 || undefined}
    >
      <p role="status">
        {found.length > 0 && (
          <>
            <strong>{t('contribution.similar.title')}</strong>{' '}
            {t(call.takesSupport ? 'contribution.similar.found' : 'contribution.similar.foundAlone', {
              count: found.length,
            })}
          </>
        )}
      </p>
      <ul>
        {found.map((one) => (
          <li key={one.id}>
            <DatedLink to={`/demarches/contributions/${one.id}`} target="_blank">
              <span lang={langOf(language, one.locale)}>{typeset(one.title)}</span>
              <span className="hidden"> {t('contribution.similar.apart')}</span>
            </DatedLink>
            <Signature contribution={one} />
            {one.body && (
              <p lang={langOf(language, one.locale)} className={classes.excerpt}>
                {typeset(one.body)}
              </p>
            )}
            <p className={classes.supports}>
              <SupportButton contribution={one} call={call} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
