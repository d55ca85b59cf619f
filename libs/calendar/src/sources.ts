import { type DynamicModule, Module } from '@nestjs/common';
import { type Pool } from 'pg';
import { type CalendarEvent } from './calendar.js';

/** What a module has in the calendar of somebody, read by nobody but themselves: `calendar` of its index.ts. */
export type CalendarSource = (pool: Pick<Pool, 'query'>, personId: string) => Promise<CalendarEvent[]>;

export interface CalendarPart {
  readonly calendar?: CalendarSource;
}

/** What all modules declare. */
class CalendarSources {
  private all: readonly CalendarSource[] = [];

  gather(parts: readonly CalendarPart[]): void {
    this.all = parts.flatMap(({ calendar }) => calendar ?? []);
  }

  async of(pool: Pick<Pool, 'query'>, personId: string): Promise<CalendarEvent[]> {
    return (await Promise.all(this.all.map((source) => source(pool, personId)))).flat();
  }
}

export const calendarSources = new CalendarSources();

/** Knows what all modules have in calendars, wherever one of them is booted. */
@Module({})
export class CalendarSourcesModule {
  static forRoot(parts: readonly CalendarPart[]): DynamicModule {
    calendarSources.gather(parts);
    return { module: CalendarSourcesModule };
  }
}
