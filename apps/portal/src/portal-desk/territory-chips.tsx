import { useTranslation } from 'react-i18next';
import type { CustomControl } from '../form/field-spec.js';
import { OptionChips } from '../form/option-chips.js';
import { TerritoryChoicesDocument } from '../generated/graphql.js';

/** What a portal is about: communes, EPCI, départements, régions. */
export function TerritoryChips(control: CustomControl) {
  const { t } = useTranslation();
  return (
    <OptionChips
      {...control}
      label={t('desk.write.addTerritory')}
      query={TerritoryChoicesDocument}
      found={({ territories }) =>
        territories.nodes.map(({ id, kind, name, code }) => ({
          value: id,
          label: `${name} (${kind === 'EPCI' ? t('kind.EPCI') : code}${kind === 'COMMUNE' || kind === 'EPCI' ? '' : `, ${t(`kind.${kind}`)}`})`,
        }))
      }
      most={20}
    />
  );
}
