import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { typeset } from '../../format/typeset.js';
import { Dialog } from '../../form/dialog.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { PlainButton } from '../../shell/plain-button.js';
import { TerritoryLink } from '../../territory/territory-link.js';
import { Credit, Shot } from './figure.js';
import type { Photo } from './photo.js';
import classes from './photo.module.css';

interface LightBoxProps {
  photos: readonly Photo[];
  at: number;
  show: (at: number) => void;
  onClose: () => void;
}

/** One photograph of a gallery, large; arrows lead to those beside it, Escape back to the page. */
export function LightBox({ photos, at, show, onClose }: LightBoxProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, title, locale, photograph, author, territory, submittedAt } = photos[at]!;
  const lang = langOf(language, locale);
  const last = photos.length - 1;
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'ArrowLeft' && at > 0) show(at - 1);
      if (key === 'ArrowRight' && at < last) show(at + 1);
    };
    // Before the sheet keeps them to itself.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [at, last, show]);
  return (
    <Dialog title={title} onClose={onClose}>
      <figure className={classes.large}>
        <Shot photograph={photograph} sizes="(width >= 1000px) 920px, 100vw" lang={lang} />
        <figcaption>
          <p role="status" lang={lang}>
            {photograph.alternativeText}
          </p>
          <p>
            <Credit {...{ photograph, submittedAt }} author={author?.displayName} />
            {territory && (
              <>
                {' '}
                · <TerritoryLink territory={territory} />
              </>
            )}
          </p>
        </figcaption>
      </figure>
      <div className={classes.turns}>
        <PlainButton aria-disabled={at === 0 || undefined} onClick={() => at > 0 && show(at - 1)}>
          {t('photo.before')}
        </PlainButton>
        <span className="figures">{t('photo.place', { nr: at + 1, of: photos.length })}</span>
        <PlainButton aria-disabled={at === last || undefined} onClick={() => at < last && show(at + 1)}>
          {t('photo.after')}
        </PlainButton>
        <DatedLink to={`/demarches/contributions/${id}`}>{t('photo.open', { title: typeset(title) })}</DatedLink>
      </div>
    </Dialog>
  );
}
