import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { DemonstrationSwitch, useDemonstration } from '../../demonstration/demonstration-switch.js';
import type { FieldOption } from '../../form/field-spec.js';
import { type NearMeQuery, NearMeDocument } from '../../generated/graphql.js';
import { Missing } from '../../shell/missing.js';
import { PageHead } from '../../shell/page-head.js';
import { useAnswer } from '../../shell/use-answer.js';
import { useAddress } from '../../table/use-address.js';
import { territoryPath } from '../../territory/address.js';
import { CommuneSelect } from '../../territory/commune-select.js';
import { InitiativeNav } from '../initiative-nav.js';
import classes from '../initiative.module.css';
import { AskedNear } from './asked-near.js';
import { LocateButton } from './locate-button.js';
import { SaidNear } from './said-near.js';

/** What somebody is asked where they live, and what became of it: by their commune, or where they are once they agree to tell. */
export default function NearPage() {
  const { t } = useTranslation();
  const { params, set } = useAddress();
  const { asOf } = useAsOf();
  const demonstration = useDemonstration();
  const id = params.get('lieu') ?? '';
  const choose = (next: string | undefined): void => set({ lieu: next });
  const { answer, instead } = useAnswer(NearMeDocument, {
    variables: { id, demonstration, asOf },
    skip: id === '',
    height: 300,
  });
  return (
    <>
      <PageHead title={t('near.title')} lead={t('near.lead')} />
      <InitiativeNav />
      <div className={classes.locate}>
        <CommuneSelect
          id="commune"
          label={t('near.commune')}
          value={optionOf(answer?.territory)}
          error={undefined}
          set={(option) => choose(option?.value)}
        />
        <LocateButton choose={choose} />
      </div>
      <DemonstrationSwitch />
      {id === '' ? <p>{t('near.choose')}</p> : answer ? <Found answer={answer} /> : instead}
    </>
  );
}

const optionOf = (territory: NearMeQuery['territory'] | undefined): FieldOption | null =>
  territory ? { value: territory.id, label: `${territory.name} (${territory.code})` } : null;

function Found({ answer }: { answer: NearMeQuery }) {
  const { t } = useTranslation();
  const { territory } = answer;
  if (!territory)
    return (
      <Missing title={t('near.missingTitle')} text={t('near.missing')} to="/demarches" link={t('initiative.all')} />
    );
  return (
    <>
      <p className={classes.here}>
        <DatedLink to={territoryPath(territory)}>{territory.name}</DatedLink>
        {territory.ancestors.map((above) => (
          <span key={above.id}>
            {' '}
            · <DatedLink to={territoryPath(above)}>{above.name}</DatedLink>
          </span>
        ))}
      </p>
      <AskedNear initiatives={answer.initiatives} />
      <SaidNear answer={answer} territory={territory} />
    </>
  );
}
