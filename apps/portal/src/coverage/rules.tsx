import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { formatDay, formatPercent } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import {
  type CountingRuleFragment as CountingRule,
  TrainingRulesDocument,
  type TrainingRulesQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { lazyForm } from '../records/lazy-form.js';
import { Menu } from '../shell/menu.js';
import { Section } from '../shell/section.js';
import { Sources } from '../source/sources.js';
import { Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { useColumns } from '../table/use-columns.js';
import { useRights } from '../write/use-rights.js';
import { countedWords } from './rule-words.js';

type Rule = TrainingRulesQuery['trainingRules']['nodes'][number];

const forms = () => import('./writes/rule-form.js');
const Record = lazyForm(async () => (await forms()).ruleForm.RecordButton);
const Correct = lazyForm(async () => (await forms()).ruleForm.CorrectButton);
const RowButtons = lazyForm(async () => (await forms()).ruleForm.RowButtons);

/** Takes in a rule, for the coordination alone. */
function RecordRule() {
  const demonstration = useDemonstration();
  return <Record begins={demonstration ? { isDemonstration: true } : {}} />;
}

/** What the coordination may do with the rules that hold on the day. */
export function RuleMenu({ rules }: { rules: readonly CountingRule[] }) {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  if (!coordinates) return null;
  if (rules.length === 0) return <RecordRule />;
  return (
    <Menu label={t('coverage.rules.menu')}>
      {rules.map(({ id, title }) => (
        <Correct key={id} id={id} about={rules.length > 1 ? typeset(title) : undefined} />
      ))}
      <RecordRule />
    </Menu>
  );
}

/** All rules, each with the days on which it holds. */
export function Rules() {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  const title = t('coverage.rules.section');
  return (
    <Section title={title} action={coordinates && <RecordRule />}>
      <p>{t('coverage.rules.lead')}</p>
      <List
        query={TrainingRulesDocument}
        variables={{ filter: { includeDemonstration: useDemonstration() } }}
        fetchPolicy="cache-and-network"
        list={({ trainingRules }) => trainingRules}
        name={title}
        columns={useRuleColumns(coordinates)}
        keyOf={({ id }) => id}
        pages="short"
        height={160}
        file={t('coverage.rules.file')}
        empty={t('coverage.rules.none')}
      />
    </Section>
  );
}

function useRuleColumns(coordinates: boolean): Column<Rule>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { demonstration, sources } = useColumns<Rule>();
  const positions = ({ positionKinds }: Rule): string =>
    positionKinds.map((kind) => t(`profile.positions.${kind}`)).join(', ');
  const period = ({ from, to }: Rule): string => {
    const first = formatDay(from, language);
    return to
      ? t('word.period', { from: first, to: formatDay(dayBefore(to), language) })
      : t('word.sinceDay', { day: first });
  };
  const columns: Column<Rule>[] = [
    {
      label: t('coverage.rules.title'),
      cell: (rule) => (
        <>
          {typeset(rule.title)} {rule.isDemonstration && <DemonstrationBadge />}
          <Sub>{period(rule)}</Sub>
          {!rule.isDemonstration && <Sources sources={rule.sources} />}
        </>
      ),
      csv: ({ title }) => title,
    },
    { label: t('word.firstDay'), csv: ({ from }) => from },
    { label: t('word.lastDay'), csv: ({ to }) => to && dayBefore(to) },
    {
      label: t('coverage.rules.counts'),
      cell: (rule) => (
        <>
          {countedWords(rule, t)}
          <Sub>
            {t('coverage.ruleShare', { share: formatPercent(rule.leastShare / 100, language) })}, {validity(rule, t)}
          </Sub>
        </>
      ),
      csv: (rule) => countedWords(rule, t),
    },
    { label: t('coverage.rules.share'), csv: ({ leastShare }) => leastShare },
    { label: t('coverage.rules.validity'), csv: ({ validityMonths }) => validityMonths },
    {
      label: t('coverage.rules.team'),
      cell: (rule) => (
        <>
          {positions(rule)}
          {rule.graceDays > 0 && <Sub>{t('coverage.ruleGrace', { count: rule.graceDays })}</Sub>}
        </>
      ),
      csv: positions,
      wide: true,
    },
    { label: t('coverage.rules.grace'), csv: ({ graceDays }) => graceDays },
    { label: t('word.sources'), csv: sources(({ sources: shown }) => shown).csv },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
  return coordinates ? [...columns, { label: t('word.actions'), actions: true, cell: actions }] : columns;
}

const validity = ({ validityMonths }: Rule, t: TFunction): string =>
  validityMonths === null ? t('coverage.ruleForEver') : t('coverage.ruleMonths', { count: validityMonths });

const actions = ({ id, version, title }: Rule) => <RowButtons id={id} version={version} about={typeset(title)} />;
