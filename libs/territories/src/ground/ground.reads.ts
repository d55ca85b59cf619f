import { Float } from '@nestjs/graphql';
import { badUserInput, ref } from '#lib/graphql';
import { argument, needed, reads, sql, told } from '#lib/reads';
import { TerritoryKind } from '../territory/territory.enums.js';
import { Territory } from '../territory/territory.type.js';
import { type PointCertainty, TerritoryAtPoint } from './ground.type.js';

export const groundReads = reads(TerritoryAtPoint, {
  visible: 'everyone',
  roots: {
    territoryAt: told(
      'EVERYONE',
      'The territory of a kind that a point lies in on a day, and how sure that is. Null at sea, abroad, and where no part of the commune is known. BAD_USER_INPUT for what is no point.',
      async ({ read, day }, { longitude, latitude, kind }) => {
        if (!(Math.abs(longitude as number) <= 180)) throw badUserInput('longitude: -180 to 180', 'longitude');
        if (!(Math.abs(latitude as number) <= 90)) throw badUserInput('latitude: -90 to 90', 'latitude');
        const [found] = (await read(
          sql`select territory_id as id, certainty from territories.territory_at(${longitude}::float8, ${latitude}::float8, ${kind}, ${day}::date)`,
        )) as { id: string; certainty: PointCertainty }[];
        return found ? { territory: ref(Territory, found.id, day), certainty: found.certainty } : null;
      },
      {
        work: 5,
        args: {
          longitude: needed(Float, 'Degrees to the east of Greenwich, -180 to 180.'),
          latitude: needed(Float, 'Degrees to the north of the equator, -90 to 90.'),
          kind: argument(
            TerritoryKind,
            'The kind of territory. Null for municipal arrondissements: neither their contours nor their town halls are known.',
            TerritoryKind.COMMUNE,
          ),
        },
        asOf: 'The day to describe; today in Paris when left out.',
      },
    ),
  },
});
