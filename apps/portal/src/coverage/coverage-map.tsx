import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Hatches } from '../certainty/hatch.js';
import { withDay } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import type { TeamOnMapFragment as Mapped } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { NoMap } from '../map/beside-map.js';
import { drawDepartements } from '../map/sheet-drawing.js';
import { OVERSEAS_NAMES, SheetFrame, SheetLines } from '../map/sheet-frame.js';
import { useContours } from '../map/use-contours.js';
import { type Look, lookOf } from './look.js';
import classes from './coverage-map.module.css';

const LOOKS: readonly Look[] = ['complete', 'possible', 'part', 'none', 'unknown'];

/** Which CAUE have trained their team on the day, each on the département that it serves. */
export function CoverageMap({ teams, day }: { teams: readonly Mapped[]; day: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const { contours, failed } = useContours();
  const [hovered, setHovered] = useState<string>();
  const drawing = useMemo(() => (contours ? drawDepartements(contours) : undefined), [contours]);
  const places = useMemo(() => byDepartement(teams), [teams]);

  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  const shown = hovered ? places.get(hovered) : undefined;
  const departement = (code: string, path: string, patterns: string) => (
    <Departement
      key={code}
      path={path}
      team={places.get(code)}
      patterns={patterns}
      isHovered={hovered === code}
      onHover={(isOver) => setHovered(isOver ? code : undefined)}
    />
  );
  return (
    <SheetFrame
      label={t('coverage.map', { day: formatDay(day, language) })}
      hover={shown && `${typeset(shown.organization?.name ?? '')} : ${t(`coverage.look.${lookOf(shown)}`)}`}
      inset={(code) => {
        const inset = drawing?.insets.find((candidate) => candidate.code === code);
        return (
          inset && {
            viewBox: inset.viewBox,
            drawing: (
              <>
                <Patterns id={`${id}-inset`} scale={inset.width / 190} />
                {departement(code, inset.path, `${id}-inset`)}
              </>
            ),
            name: OVERSEAS_NAMES[code] ?? code,
          }
        );
      }}
    >
      <Patterns id={id} scale={2} />
      {drawing && (
        <>
          {drawing.departements.map(({ code, path }) => departement(code, path, id))}
          <SheetLines inner={drawing.inner} between={drawing.between} />
        </>
      )}
    </SheetFrame>
  );
}

/** Stripes for a part of a team, beside the hatches of what is possible. */
function Patterns({ id, scale }: { id: string; scale: number }) {
  const size = 8 * scale;
  return (
    <>
      <Hatches id={id} scale={scale} />
      <defs>
        <pattern id={`${id}-part`} width={size} height={size} patternUnits="userSpaceOnUse">
          <rect width={size} height={size} fill="var(--land)" />
          <rect width={size} height={size * 0.22} fill="var(--forest)" />
        </pattern>
      </defs>
    </>
  );
}

interface DepartementProps {
  path: string;
  team: Mapped | undefined;
  /** The id of the patterns of its scale. */
  patterns: string;
  isHovered: boolean;
  onHover: (isOver: boolean) => void;
}

/** Filled by how far its CAUE is, whose page it opens. */
function Departement({ path, team, patterns, isHovered, onHover }: DepartementProps) {
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const look = team ? lookOf(team) : 'unknown';
  const key = team?.organization?.key;
  return (
    // The table below is the way by keyboard.
    <path
      d={path}
      className={classes.departement}
      data-pick={key ? true : undefined}
      data-hovered={isHovered || undefined}
      style={{ fill: fillOf(look, patterns) }}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
      onClick={() => key && void navigate(withDay(`/organisations/${key}`, asOf))}
    />
  );
}

function fillOf(look: Look, patterns: string): string {
  if (look === 'complete') return 'var(--forest)';
  if (look === 'possible' || look === 'part') return `url(#${patterns}-${look})`;
  return look === 'none' ? 'var(--land)' : 'var(--paper)';
}

/** What each way of drawing a département means. */
export function CoverageLegend() {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <p className={classes.legendTitle}>{t('coverage.legend')}</p>
      <ul className={classes.legend}>
        {LOOKS.map((look, index) => (
          <li key={look}>
            <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
              {index === 0 && <Patterns id={id} scale={0.75} />}
              <rect x="1" y="1" width="24" height="16" fill={fillOf(look, id)} stroke="var(--ink)" />
            </svg>
            {t(`coverage.look.${look}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The real one first where two serve one département. */
function byDepartement(teams: readonly Mapped[]): Map<string, Mapped> {
  const places = new Map<string, Mapped>();
  for (const team of teams) {
    for (const territory of team.organization?.territories ?? []) {
      if (territory?.kind !== 'DEPARTEMENT') continue;
      if (places.get(territory.code)?.organization?.isDemonstration !== false) places.set(territory.code, team);
    }
  }
  return places;
}
