import { useTranslation } from 'react-i18next';
import type { BodyDecisionsQuery } from '../generated/graphql.js';
import classes from './governance.module.css';

type BallotCounts = NonNullable<BodyDecisionsQuery['decisions']['nodes'][number]['ballot']>;

/** A vote, drawn and in figures: full for, hatched against, empty abstained. */
export function Ballot({ ballot }: { ballot: BallotCounts | null }) {
  const { t } = useTranslation();
  if (!ballot) return <span className="soft">{t('governance.votesNone')}</span>;
  const total = ballot.for + ballot.against + ballot.abstained;
  return (
    <div className={classes.ballot}>
      {total > 0 && (
        <div className={classes.ballotBar} aria-hidden="true">
          {(['for', 'against', 'abstained'] as const)
            .filter((choice) => ballot[choice] > 0)
            .map((choice) => (
              <i key={choice} data-choice={choice} style={{ flexGrow: ballot[choice], flexBasis: 0 }} />
            ))}
        </div>
      )}
      <span className={`${classes.ballotWords} figures`}>
        {t('governance.ballot', { for: ballot.for, against: ballot.against, count: ballot.abstained })}
      </span>
    </div>
  );
}
