import { useTranslation } from 'react-i18next';
import { Secret } from '../form/secret.js';
import type { ItemPageQuery } from '../generated/graphql.js';
import { Section } from '../shell/section.js';
import classes from './portals.module.css';

/** The item in small for pages of others, and what they put into theirs. */
export function EmbedCode({ item: { id, text } }: { item: NonNullable<ItemPageQuery['item']> }) {
  const { t } = useTranslation();
  const address = `${window.location.origin}/integrer/ressources/${id}`;
  const code = `<iframe src="${address}" title="${quoted(text.title)}" width="480" height="420" style="border:0;max-width:100%" loading="lazy"></iframe>`;
  return (
    <div data-screen>
      <Section title={t('item.embed.title')}>
        <p>{t('item.embed.lead')}</p>
        <details className={classes.embed}>
          <summary>{t('item.embed.show')}</summary>
          <Secret text={code} label={t('item.embed.code')} />
          <p>
            <a href={address}>{t('item.embed.look')}</a>
          </p>
        </details>
      </Section>
    </div>
  );
}

const quoted = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
