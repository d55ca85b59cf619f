import { useTranslation } from 'react-i18next';
import type { CustomControl } from '../form/field-spec.js';
import { OptionChips } from '../form/option-chips.js';
import { TerritoryChoicesDocument } from '../generated/graphql.js';

/** Communes, EPCI, départements and régions, each found by its name or code. */
export function TerritoryChips({ most = 20, ...control }: CustomControl & { most?: number }) {
  const { t } = useTranslation();
  return (
    <OptionChips
      {...control}
      label={t('form.addTerritory')}
      query={TerritoryChoicesDocument}
      found={({ territories }) =>
        territories.nodes.map(({ id, kind, name, code }) => ({
          value: id,
          label: `${name} (${kind === 'EPCI' ? t('kind.EPCI') : code}${kind === 'COMMUNE' || kind === 'EPCI' ? '' : `, ${t(`kind.${kind}`)}`})`,
        }))
      }
      most={most}
    />
  );
}
