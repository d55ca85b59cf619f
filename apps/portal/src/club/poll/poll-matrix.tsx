import { useTranslation } from 'react-i18next';
import { Either } from '../../format/either.js';
import type { PollPageQuery } from '../../generated/graphql.js';
import { useOverflow } from '../../table/use-overflow.js';
import table from '../../table/table.module.css';
import classes from './poll.module.css';

type Poll = NonNullable<PollPageQuery['poll']>;
type Duels = NonNullable<Poll['result']>['matrix'];

/** How many prefer the option of a row to that of a column. */
export function PollMatrix({ options, matrix }: { options: Poll['options']; matrix: Duels }) {
  const { t } = useTranslation();
  const { frame } = useOverflow();
  const cell = (row: string, column: string): { votes: number; isWon: boolean } | undefined => {
    const won = matrix.find(({ winner, loser }) => winner.id === row && loser.id === column);
    if (won) return { votes: won.winnerVotes, isWon: won.margin > 0 };
    const lost = matrix.find(({ winner, loser }) => winner.id === column && loser.id === row);
    return lost && { votes: lost.loserVotes, isWon: false };
  };
  return (
    <>
      <h3 className={classes.part}>{t('poll.result.matrix')}</h3>
      <p className="soft">{t('poll.result.matrixHelp')}</p>
      {/* What is wider than the screen scrolls, by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={frame} className={table.frame} tabIndex={0} role="region" aria-label={t('poll.result.matrix')}>
        <table className={`${table.table} ${classes.matrix} figures`}>
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {t('poll.result.matrixOver')}
              </th>
              {options.map(({ id, title, titleEn }) => (
                <th key={id} scope="col">
                  <Either english={titleEn}>{title}</Either>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Either english={row.titleEn}>{row.title}</Either>
                </th>
                {options.map((column) => {
                  const found = cell(row.id, column.id);
                  return (
                    <td key={column.id} className={found?.isWon ? classes.won : undefined}>
                      {found ? found.votes : '–'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
