import { Injectable } from '@nestjs/common';
import { type PersonalData } from './personal-data.js';

/** All that hold something of a person. A module adds its own when it starts (`onModuleInit`); identity is the first. */
@Injectable()
export class PersonalDataHolders {
  private readonly holders: PersonalData[] = [];

  add(holder: PersonalData): void {
    if (this.holders.some(({ name }) => name === holder.name)) throw new Error(`${holder.name} was added already`);
    this.holders.push(holder);
  }

  /** What was added last goes first: it stands on the others. */
  get all(): readonly PersonalData[] {
    return this.holders.toReversed();
  }
}
