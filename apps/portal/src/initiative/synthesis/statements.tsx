import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { Problem } from '../../form/confirm.js';
import { useAction } from '../../form/use-action.js';
import { typeset } from '../../format/typeset.js';
import { SynthesisEditorDocument, SynthesisStatementUpdateDocument } from '../../generated/graphql.js';
import { MoveButtons } from '../../shell/move-buttons.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Section } from '../../shell/section.js';
import { Badge } from '../../table/cells.js';
import { statementForm } from './forms.js';
import type { Statement } from './synthesis.js';
import classes from './synthesis.module.css';

interface StatementsProps {
  synthesisId: string;
  statements: readonly Statement[];
  chosen: Statement | undefined;
  choose: (statement: Statement) => void;
}

/** The statements of the next version, each with what it rests on so far. */
export function Statements({ synthesisId, statements, chosen, choose }: StatementsProps) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('synthesis.statements')}
      anchor="enonces"
      action={<statementForm.RecordButton given={{ synthesisId }} />}
    >
      {statements.length === 0 && <p className="soft">{t('synthesis.statementsNone')}</p>}
      <ol className={classes.rows}>
        {statements.map((statement) => (
          <li key={statement.id} aria-current={statement.id === chosen?.id || undefined}>
            <Row
              statement={statement}
              last={statements.length}
              isChosen={statement.id === chosen?.id}
              choose={() => choose(statement)}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** To the contributions: whoever uses the keyboard goes on from there. */
function toDesk(): void {
  const desk = document.getElementById('ranger');
  if (!desk) return;
  desk.tabIndex = -1;
  desk.focus({ preventScroll: true });
  desk.scrollIntoView();
}

interface RowProps {
  statement: Statement;
  last: number;
  isChosen: boolean;
  choose: () => void;
}

function Row({ statement, last, isChosen, choose }: RowProps) {
  const { t } = useTranslation();
  const refetch = useRefetch(SynthesisEditorDocument);
  const { id, number, section, title, standing, figures, place, version } = statement;
  const moving = useAction(async (send, to: number) => {
    await send(SynthesisStatementUpdateDocument, { input: { id, expectedVersion: version, place: to } });
    await refetch();
  });
  return (
    <>
      {section && <p className="soft">{typeset(section)}</p>}
      <p>
        <strong>{typeset(title)}</strong>{' '}
        {standing !== 'SHARED' && <Badge state="waiting">{t(`synthesis.standings.${standing}`)}</Badge>}
      </p>
      <p className="soft">
        {t('synthesis.statement', { number })} ·{' '}
        {figures.contributionCount > 0
          ? t('synthesis.says', { count: figures.contributionCount })
          : t('synthesis.unfounded')}
        {figures.otherwiseCount > 0 && ` · ${t('synthesis.otherwise', { count: figures.otherwiseCount })}`}
      </p>
      <div className={classes.acts}>
        <PlainButton
          about={title}
          aria-pressed={isChosen}
          onClick={() => {
            choose();
            toDesk();
          }}
        >
          {t(isChosen ? 'synthesis.chosen' : 'synthesis.choose')}
        </PlainButton>
        <statementForm.CorrectButton id={id} about={title} />
        <MoveButtons
          about={title}
          isFirst={place === 1}
          isLast={place === last}
          isBusy={moving.busy}
          move={(by) => void moving.run(place + by)}
        />
        <statementForm.RemoveButton id={id} version={version} about={title} />
      </div>
      <Problem text={moving.problem} />
    </>
  );
}
