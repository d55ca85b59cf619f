import { useTranslation } from 'react-i18next';
import type { CustomControl } from '../form/field-spec.js';
import { formatNumber } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { contrastOf, NEEDED, PAPERS } from './contrast.js';
import forms from '../form/form.module.css';
import classes from './desk.module.css';

/** A colour, seen at once on its paper, with how well it can be read there. */
export function ColourControl({ id, value, set, paper }: CustomControl & { paper: keyof typeof PAPERS }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const colour = typeof value === 'string' ? value : '';
  const ratio = contrastOf(colour, PAPERS[paper]);
  return (
    <div className={classes.colour}>
      <input
        type="color"
        value={ratio === undefined ? '#000000' : colour.toLowerCase()}
        aria-label={t('desk.write.pick')}
        onChange={(event) => set(event.currentTarget.value.toUpperCase())}
      />
      <input
        id={id}
        type="text"
        aria-label={t('desk.write.code')}
        className={forms.box}
        value={colour}
        maxLength={7}
        spellCheck={false}
        onChange={(event) => set(event.currentTarget.value)}
      />
      <Sample colour={ratio === undefined ? undefined : colour} paper={paper} />
      {ratio !== undefined && (
        <p role="status" className={ratio < NEEDED ? classes.low : 'soft'}>
          {t(ratio < NEEDED ? 'desk.write.contrastLow' : 'desk.write.contrast', {
            ratio: formatNumber(Math.floor(ratio * 10) / 10, language),
          })}
        </p>
      )}
    </div>
  );
}

/** A title and a link in the colour of a portal, on one of the papers, whatever the theme of the page is. */
export function Sample({ colour, paper, title }: { colour?: string; paper: keyof typeof PAPERS; title?: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.sample} data-paper={paper} style={{ background: PAPERS[paper], borderTopColor: colour }}>
      <span className={classes.sampleTitle} style={{ color: colour }}>
        {title ?? t(`desk.${paper}`)}
      </span>
      <span className={classes.sampleLink} style={{ color: colour }}>
        {t('desk.link')}
      </span>
    </div>
  );
}
