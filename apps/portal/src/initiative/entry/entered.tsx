import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { French } from '../../format/french.js';
import { ContributionEntryDocument } from '../../generated/graphql.js';
import { Actions } from '../../shell/actions.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { CorrectEntry, EraseEntry, WithdrawEntry } from './entered-buttons.js';

/** The title of what was erased. */
const ERASED = '–';

/** Who entered a contribution, and from what: for those who answer for its call. */
export function Entered({ id }: { id: string }) {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(ContributionEntryDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    height: 160,
  });
  const found = answer?.contribution;
  if (!found) return answer ? null : instead;
  const { sheet, batch, enteredBy, withdrawal, status } = found;
  return (
    <Section title={t('entry.how')} anchor="saisie" note={<p className="soft">{t('entry.howNote')}</p>}>
      <Facts look="line">
        <Fact label={t('entry.batch.one')}>
          {batch?.call && (
            <DatedLink to={`/demarches/appels/${batch.call.id}/saisie?lot=${batch.id}`}>
              <French>{batch.title}</French>
            </DatedLink>
          )}
        </Fact>
        <Fact label={t('entry.sheet')}>{sheet}</Fact>
        <Fact label={t('entry.by')}>{enteredBy?.name}</Fact>
        <Fact label={t('entry.reason')}>{withdrawal && <French>{withdrawal}</French>}</Fact>
      </Facts>
      {status === 'PUBLISHED' && (
        <Actions>
          <CorrectEntry contribution={found} />
          <WithdrawEntry contribution={found} />
        </Actions>
      )}
      {(status === 'WITHDRAWN' || status === 'REFUSED') && found.title !== ERASED && (
        <Actions>
          <EraseEntry contribution={found} />
        </Actions>
      )}
    </Section>
  );
}
