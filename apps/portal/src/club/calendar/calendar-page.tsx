import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DemonstrationSwitch, useDemonstration } from '../../demonstration/demonstration-switch.js';
import { deviceZone, formatPartial, zoneName } from '../../format/format.js';
import { ClubCalendarDocument, type ClubCalendarKind } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { RequireSession } from '../../session/require-session.js';
import { Actions } from '../../shell/actions.js';
import { PageHead } from '../../shell/page-head.js';
import { PlainButton } from '../../shell/plain-button.js';
import { useAnswer } from '../../shell/use-answer.js';
import { CheckFilter, Filters, SelectFilter } from '../../table/filters.js';
import { oneOf, useAddress } from '../../table/use-address.js';
import { ClubNav } from '../club-nav.js';
import { Agenda } from './agenda.js';
import classes from './calendar.module.css';
import { byDay, monthAfter, parseMonth, todayIn, weeksOf } from './days.js';
import { Month } from './month.js';

const KINDS: readonly ClubCalendarKind[] = [
  ...(['MEETING', 'MEETING_DATE', 'POLL_CLOSES', 'TASK_DUE', 'REVIEW', 'NEED_ENDS', 'OFFER_ENDS'] as const),
];
/** As many as the API tells at once. */
const MOST = 300;

/** What has its day in the club and concerns the reader: a month, and the same as a list. */
export default function CalendarPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('clubCalendar.title')} lead={t('clubCalendar.lead')} />
      <ClubNav />
      <RequireSession>{() => <Dates />}</RequireSession>
    </>
  );
}

function Dates() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useAddress();
  const includeDemonstration = useDemonstration();
  const zone = deviceZone();
  const today = todayIn(zone);
  const now = today.slice(0, 7);
  const month = parseMonth(params.get('mois')) ?? now;
  const isList = params.get('vue') === 'liste';
  const kind = oneOf(KINDS, params.get('genre'));
  const weeks = weeksOf(month);
  const [from, to] = [weeks[0]![0]!, weeks.at(-1)!.at(-1)!];
  const { answer, instead } = useAnswer(ClubCalendarDocument, {
    variables: {
      ...{ from, to, timeZone: zone, kinds: kind ? [kind] : undefined, mine: params.get('mes') === '1' },
      includeDemonstration,
    },
    fetchPolicy: 'cache-and-network',
    height: 480,
  });
  const dates = answer?.viewer?.clubCalendar ?? [];
  const days = byDay(dates, zone, from);
  const inMonth = [...days].filter(([day]) => day.startsWith(month));
  const count = inMonth.reduce((sum, [, { length }]) => sum + length, 0);
  const name = formatPartial(month, language);
  return (
    <>
      <Filters>
        <SelectFilter
          name="genre"
          label={t('word.kind')}
          all={t('clubCalendar.allKinds')}
          options={KINDS.map((value) => ({ value, label: t(`clubCalendar.kinds.${value}`) }))}
        />
        <CheckFilter name="mes" label={t('clubCalendar.mine')} />
        <DemonstrationSwitch />
      </Filters>
      <MonthBar month={month} now={now} name={name} isList={isList} />
      <p role="status" className="soft">
        {answer &&
          (count === 0
            ? t('clubCalendar.none', { month: name })
            : t('clubCalendar.count', { count, month: name }))}{' '}
        {answer && dates.length >= MOST && t('clubCalendar.more')}
      </p>
      {!answer && instead}
      {answer && (
        <>
          {!isList && (
            <div className={classes.wide}>
              <Month weeks={weeks} month={month} days={days} today={today} zone={zone} />
            </div>
          )}
          <div className={isList ? undefined : classes.narrow}>
            <Agenda days={inMonth} today={today} zone={zone} />
          </div>
        </>
      )}
      <p className={`${classes.zone} soft`}>{t('clubCalendar.zone', { zone: zoneName(zone, language) })}</p>
      <p>
        <Link to="/formations/mes-formations">{t('clubCalendar.feed')}</Link>
      </p>
    </>
  );
}

interface MonthBarProps {
  month: string;
  /** The month of today. */
  now: string;
  name: string;
  isList: boolean;
}

/** Which month it is, and the ways to others. */
function MonthBar({ month, now, name, isList }: MonthBarProps) {
  const { t } = useTranslation();
  const { set } = useAddress();
  const go = (to: string): void => set({ mois: to === now ? undefined : to });
  return (
    <div className={classes.bar}>
      <h2 id="club-month" className={classes.name}>
        {name}
      </h2>
      <Actions>
        <PlainButton onClick={() => go(monthAfter(month, -1))}>{t('clubCalendar.before')}</PlainButton>
        <PlainButton idle={month === now} onClick={() => go(now)}>
          {t('clubCalendar.now')}
        </PlainButton>
        <PlainButton onClick={() => go(monthAfter(month, 1))}>{t('clubCalendar.after')}</PlainButton>
        <span className={classes.switch}>
          <PlainButton look="quiet" onClick={() => set({ vue: isList ? undefined : 'liste' })}>
            {t(isList ? 'clubCalendar.asMonth' : 'clubCalendar.asList')}
          </PlainButton>
        </span>
      </Actions>
    </div>
  );
}
