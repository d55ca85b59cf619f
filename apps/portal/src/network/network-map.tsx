import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Hatches } from '../certainty/hatch.js';
import { withDay } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import type { MemberStatus, OrganizationMappedFragment as Mapped } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { NoMap } from '../map/beside-map.js';
import { drawDepartements } from '../map/sheet-drawing.js';
import { OVERSEAS_NAMES, SheetFrame, SheetLines } from '../map/sheet-frame.js';
import { useContours } from '../map/use-contours.js';
import classes from './network-map.module.css';

/** What is drawn over another when several organizations serve one département: real before invented, certain before possible. */
const ORDER: readonly MemberStatus[] = ['MEMBER', 'POSSIBLE_MEMBER', 'UNKNOWN', 'FORMER_MEMBER', 'NOT_MEMBER'];

/** Which CAUE belong to the network on the day, each on the département that it serves. */
export function NetworkMap({ organizations, day }: { organizations: readonly Mapped[]; day: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const { contours, failed } = useContours();
  const [hovered, setHovered] = useState<string>();
  const drawing = useMemo(() => (contours ? drawDepartements(contours) : undefined), [contours]);
  const places = useMemo(() => byDepartement(organizations), [organizations]);

  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  const shown = hovered ? places.get(hovered) : undefined;
  const departement = (code: string, path: string, hatches: string) => (
    <Departement
      key={code}
      path={path}
      place={places.get(code)}
      hatches={hatches}
      isHovered={hovered === code}
      onHover={(isOver) => setHovered(isOver ? code : undefined)}
    />
  );
  return (
    <SheetFrame
      label={t('network.map', { day: formatDay(day, language) })}
      hover={
        shown && `${typeset(shown.name)} : ${t(`network.status.${shown.memberStatus}`).toLocaleLowerCase(language)}`
      }
      inset={(code) => {
        const inset = drawing?.insets.find((candidate) => candidate.code === code);
        return (
          inset && {
            viewBox: inset.viewBox,
            drawing: (
              <>
                <Hatches id={`${id}-inset`} scale={inset.width / 190} />
                {departement(code, inset.path, `${id}-inset`)}
              </>
            ),
            name: OVERSEAS_NAMES[code] ?? code,
          }
        );
      }}
    >
      <Hatches id={id} scale={2} />
      {drawing && (
        <>
          {drawing.departements.map(({ code, path }) => departement(code, path, id))}
          <SheetLines inner={drawing.inner} between={drawing.between} />
          {drawing.departements
            .filter(({ code }) => ['UNKNOWN', 'MEMBER', 'POSSIBLE_MEMBER'].includes(outlined(places.get(code)) ?? ''))
            .map(({ code, path }) => (
              <path key={code} d={path} className={classes.outline} data-status={outlined(places.get(code))} />
            ))}
        </>
      )}
    </SheetFrame>
  );
}

interface DepartementProps {
  path: string;
  place: Mapped | undefined;
  /** The id of the hatches of its scale. */
  hatches: string;
  isHovered: boolean;
  onHover: (isOver: boolean) => void;
}

/** Filled or hatched by where its CAUE stands, whose page it opens. */
function Departement({ path, place, hatches, isHovered, onHover }: DepartementProps) {
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const isMember = place?.memberStatus === 'MEMBER';
  const hatch = place?.isDemonstration
    ? isMember && 'demonstration'
    : place?.memberStatus === 'POSSIBLE_MEMBER' && 'possible';
  return (
    // The table below is the way by keyboard.
    <path
      d={path}
      className={classes.departement}
      data-status={outlined(place)}
      data-pick={place ? true : undefined}
      data-hovered={isHovered || undefined}
      style={hatch ? { fill: `url(#${hatches}-${hatch})` } : undefined}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
      onClick={() => place && void navigate(withDay(`/organisations/${place.key}`, asOf))}
    />
  );
}

const outlined = (place: Mapped | undefined): MemberStatus | undefined =>
  place?.isDemonstration ? undefined : place?.memberStatus;

function byDepartement(organizations: readonly Mapped[]): Map<string, Mapped> {
  const rank = (place: Mapped): number => ORDER.indexOf(place.memberStatus) + (place.isDemonstration ? 10 : 0);
  const places = new Map<string, Mapped>();
  for (const organization of organizations) {
    for (const territory of organization.territories ?? []) {
      if (territory?.kind !== 'DEPARTEMENT') continue;
      const before = places.get(territory.code);
      if (!before || rank(organization) < rank(before)) places.set(territory.code, organization);
    }
  }
  return places;
}
