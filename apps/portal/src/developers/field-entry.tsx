import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { Described } from './described.js';
import type { Argument, SchemaField } from './schema-type.js';
import { TypeLink } from './type-link.js';
import classes from './developers.module.css';

/** A field: what it answers, who may ask for it, what it costs, and what it takes. */
export function FieldEntry({ field }: { field: SchemaField }) {
  const { t } = useTranslation();
  const { name, description, audience, args, deprecated } = field;
  const cost = usePriceWords(field);
  return (
    <li id={name} className={classes.field}>
      <h3>
        <code>{name}</code> <TypeLink type={field.type} named={field.named} />
      </h3>
      {description && (
        <p>
          <Described>{description}</Described>
        </p>
      )}
      <Otherwise value={field.otherwise} />
      {deprecated && <Deprecated {...deprecated} />}
      {(audience || cost) && (
        <p className="soft">{[audience && t(`developers.audiences.${audience}`), cost].filter(Boolean).join(' · ')}</p>
      )}
      {args && (
        <ul className={classes.args} aria-label={t('developers.schema.args', { name })}>
          {args.map((arg) => (
            <ArgumentEntry key={arg.name} argument={arg} />
          ))}
        </ul>
      )}
    </li>
  );
}

function ArgumentEntry({ argument }: { argument: Argument }) {
  const { name, type, named, description, otherwise, deprecated } = argument;
  return (
    <li>
      <code>{name}:</code> <TypeLink type={type} named={named} />
      {description && (
        <>
          {' '}
          <Described>{description}</Described>
        </>
      )}{' '}
      <Otherwise value={otherwise} />
      {deprecated && <Deprecated {...deprecated} />}
    </li>
  );
}

function Otherwise({ value }: { value?: string }) {
  const { t } = useTranslation();
  return value === undefined ? null : (
    <span className="soft">
      {t('developers.schema.otherwise')} <code>{value}</code>
    </span>
  );
}

export function Deprecated({ reason, removedOn }: { reason: string; removedOn: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p className={classes.deprecated}>
      <strong>{t('developers.schema.deprecated')}</strong> <Described>{reason}</Described>{' '}
      {removedOn && t('developers.schema.goes', { day: formatDay(removedOn, language) })}
    </p>
  );
}

function usePriceWords({ price, args = [] }: SchemaField): string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!price) return undefined;
  const figure = (points: number): string => formatNumber(points, language);
  const words = (points: number): string => t('developers.price.points', { count: points, points: figure(points) });
  const own = words(price.points);
  const { times, search, area, total, totals } = price;
  if (totals) {
    const [few, many] = totals as [number, number?];
    return many ? t('developers.price.totals', { few: figure(few), many: figure(many) }) : words(few);
  }
  const isPage = args.some(({ name }) => name === 'first');
  return [
    times > 1 ? t(isPage ? 'developers.price.page' : 'developers.price.times', { own, times: figure(times) }) : own,
    search > 0 && t('developers.price.search', { points: figure(search) }),
    area > 0 && t('developers.price.area', { points: figure(area) }),
    total > 0 && t('developers.price.total', { points: figure(total) }),
  ]
    .filter(Boolean)
    .join(', ');
}
