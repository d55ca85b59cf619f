import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '../form/field.js';
import { EntityControl } from '../write/entity-control.js';
import writes from '../write/write.module.css';
import classes from './dues.module.css';

export interface Chosen {
  id: string;
  name: string;
}

interface OrganizationChoiceProps {
  id: string;
  who: string;
  organizations: readonly Chosen[];
  error: string | undefined;
  set: (changes: { who?: string; organizations?: Chosen[] }) => void;
}

/** All members, or a few organizations found by name. */
export function OrganizationChoice({ id, who, organizations, error, set }: OrganizationChoiceProps) {
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  return (
    <fieldset className={writes.group} id={id} tabIndex={-1}>
      <legend>{t('dues.wizard.who')}</legend>
      <FieldError id={id} error={error} />
      {(['members', 'chosen'] as const).map((choice) => (
        <label key={choice} className={writes.choice}>
          <input type="radio" name={id} checked={who === choice} onChange={() => set({ who: choice })} />
          <span>{choice === 'members' ? t('dues.wizard.whoMembers') : t('dues.wizard.whoChosen')}</span>
        </label>
      ))}
      {who === 'chosen' && (
        <>
          <p className={writes.help}>{t('dues.wizard.whoHelp')}</p>
          <ul className={classes.chosen}>
            {organizations.map((organization) => (
              <li key={organization.id}>
                {organization.name}
                <button
                  type="button"
                  className={writes.link}
                  onClick={() => set({ organizations: organizations.filter((other) => other.id !== organization.id) })}
                >
                  <span aria-hidden="true">{t('word.remove')}</span>
                  <span className="hidden">{t('word.removeOne', { name: organization.name })}</span>
                </button>
              </li>
            ))}
          </ul>
          <label htmlFor={`${id}-add`} className="hidden">
            {t('dues.wizard.addOrganization')}
          </label>
          <EntityControl
            key={round}
            described={{ id: `${id}-add` }}
            kind="organization"
            value={undefined}
            set={(chosen) => {
              if (!chosen || organizations.some(({ id: known }) => known === chosen.value)) return;
              set({ organizations: [...organizations, { id: chosen.value, name: chosen.label }] });
              setRound((before) => before + 1);
            }}
          />
        </>
      )}
    </fieldset>
  );
}
