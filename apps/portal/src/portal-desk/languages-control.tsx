import { useTranslation } from 'react-i18next';
import type { CustomControl } from '../form/field-spec.js';
import forms from '../form/form.module.css';

const ALL = ['fr', 'en'] as const;

/** Languages, at least one of them. */
export function LanguagesControl({ id, value, set }: CustomControl) {
  const { t } = useTranslation();
  const chosen = Array.isArray(value) ? (value as string[]) : ['fr'];
  return ALL.map((language, nr) => (
    <div className={forms.choice} key={language}>
      <input
        id={nr === 0 ? id : `${id}-${language}`}
        type="checkbox"
        checked={chosen.includes(language)}
        onChange={({ currentTarget }) => {
          const next = ALL.filter((one) => (one === language ? currentTarget.checked : chosen.includes(one)));
          if (next.length > 0) set(next);
        }}
      />
      <label htmlFor={nr === 0 ? id : `${id}-${language}`}>{t(`desk.languages.${language}`)}</label>
    </div>
  ));
}
