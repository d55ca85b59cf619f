import { useTranslation } from 'react-i18next';
import { CopyButton } from '../form/secret.js';
import buttons from '../shell/button.module.css';
import { explorerLink } from './explorer-link.js';
import classes from './developers.module.css';

interface CodeBlockProps {
  code: string;
  language: string;
  variables?: string;
}

/** An example: copied as it is, or opened in the explorer. An answer is only read. */
export function CodeBlock({ code, language, variables }: CodeBlockProps) {
  const { t } = useTranslation();
  const shown = code.replaceAll('http://localhost:3000', window.location.origin);
  const isAnswer = language === 'json';
  const [about = ''] = code.split('\n', 1);
  return (
    <figure className={classes.code} data-answer={isAnswer || undefined}>
      <figcaption>{t(isAnswer ? 'developers.answer' : `developers.languages.${languageOf(language)}`)}</figcaption>
      <pre lang="en" translate="no">
        <code>{shown}</code>
      </pre>
      {!isAnswer && (
        <div className={classes.tools}>
          <CopyButton text={shown} about={about} />
          {language === 'graphql' && (
            <a className={buttons.quiet} href={explorerLink(code, variables)}>
              {t('developers.open')}
            </a>
          )}
        </div>
      )}
    </figure>
  );
}

type Shown = 'sh' | 'js' | 'ts' | 'graphql' | 'gql' | 'other';

const languageOf = (language: string): Shown =>
  /^(sh|js|ts|graphql|gql)$/.test(language) ? (language as Shown) : 'other';
