import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { NotAllowedError } from '../errors.js';
import { change, Made } from '../inputs/bases.js';
import { type Tx } from '../unit-of-work.js';
import { actionOf, writesOf } from './mutations.js';
import { type Done, Write, Writes } from './write.js';

@ObjectType()
class Lamp {
  @Field() name: string;
}
@InputType()
class LampLightInput extends Made {}
@InputType()
class LampMendInput extends change('The lamp.') {}

const done: Done = { id: 'lamp_1', organizationId: null };

@Writes(Lamp)
class LampWrites {
  @Write('MANAGER', 'Lights a lamp.', [[NotAllowedError, 'at night']])
  async lampLight(_: LampLightInput, __: Tx): Promise<Done> {
    return done;
  }
  @Write('COORDINATOR', 'Mends a lamp.', [], null)
  async lampMend(_: LampMendInput, __: Tx): Promise<Done> {
    return done;
  }
}

describe('the mutations of use cases', () => {
  it('are refused for a class that is none of use cases', () => {
    expect(() => writesOf(class Nothing {})).toThrow('Nothing is no class of use cases: put @Writes(…) on it');
  });

  it('are refused for a class without any', () => {
    expect(() => Writes(Lamp)(class Empty {})).toThrow('Empty: no method of it has @Write');
  });

  it('are refused for an input that is known by its type alone, which nothing would check', () => {
    class Dark {
      darken(): void {}
    }
    Reflect.defineMetadata('design:paramtypes', [Object, Object], Dark.prototype, 'darken');
    const method = Object.getOwnPropertyDescriptor(Dark.prototype, 'darken')!;
    expect(() => Write('EVERYONE', 'Darkens.')(Dark.prototype, 'darken', method)).toThrow(
      'Dark.darken: its first parameter must be the class of its input, imported as a value',
    );
  });

  it('are named in the audit log as they are called', () => {
    expect(actionOf('governingBodyCreate')).toBe('GOVERNING_BODY_CREATE');
  });

  it('exist for each use case, once', () => {
    const resolver = writesOf(LampWrites);
    expect(resolver.name).toBe('LampWritesMutations');
    expect(Object.getOwnPropertyNames(resolver.prototype)).toEqual(['constructor', 'lampLight', 'lampMend']);
  });
});
