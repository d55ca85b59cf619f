import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { InputType } from '@nestjs/graphql';
import { IsUrl } from 'class-validator';
import { DateTime, type DomainErrors, LocalDate, PartialDate } from '#lib/graphql';
import { change, correction, Made, partial } from './bases.js';
import {
  Cents,
  Formatted,
  Lines,
  OPTIONAL,
  Part,
  Parts,
  Reference,
  References,
  Secret,
  Text,
  Value,
  Values,
  Whole,
} from './fields.js';
import { inputPipe } from './input.pipe.js';
import { words } from './words.js';

@InputType()
class PlaceInput {
  @Text(5, 'Its name.') name: string;
  @Lines(20, 'How to get there.', OPTIONAL) way?: string | null;
}

@InputType()
class VisitInput extends Made {
  @Text(5, 'Its title.') title: string;
  @Text(5, 'What else it is called.', OPTIONAL) subtitle?: string | null;
  @Lines(20, 'What for.', OPTIONAL) purpose?: string | null;
  @Secret(20, 'The word at the door.', OPTIONAL) secret?: string | null;
  @Formatted(() => String, 'Its programme, with its format.', OPTIONAL) programme?: object | null;
  @Reference('Whose it is.') hostId: string;
  @References(2, 'Who comes.', OPTIONAL) guestIds?: string[] | null;
  @Whole(1, 9, 'How many.', OPTIONAL) seats?: number | null;
  @Cents('In cents.', OPTIONAL) priceCents?: number | null;
  @Values(() => String, 2, 'Its themes.', { unless: [] }) themes: string[];
  @Value(() => Boolean, 'Whether it rains.', OPTIONAL) isWet?: boolean | null;
  @Text(50, 'Its site.', OPTIONAL) @IsUrl({}, words('Pas un site.', 'No site.')) site?: string | null;
  @Value(() => DateTime, 'When it begins.', OPTIONAL) startsAt?: string | null;
  @Value(() => PartialDate, 'When it was decided.', OPTIONAL) decidedOn?: string | null;
  @Values(() => LocalDate, 3, 'On which days.', OPTIONAL) days?: string[] | null;
  @Part(() => PlaceInput, 'Where.', OPTIONAL) place?: PlaceInput | null;
  @Parts(() => PlaceInput, 2, 'Where else.', OPTIONAL) others?: PlaceInput[] | null;
}

@InputType()
class VisitUpdateInput extends correction(VisitInput, 'The visit.', { without: ['hostId'] }) {}
@InputType()
class VisitDraftInput extends partial(VisitInput, { without: ['hostId'] }) {}
@InputType()
class VisitEndInput extends change('The visit.') {}

const pipe = inputPipe();
const taken = (given: object, metatype: new () => object = VisitInput): Promise<any> =>
  pipe.transform(given, { type: 'body', metatype }) as Promise<any>;
const refused = async (given: object, metatype?: new () => object): Promise<unknown> => {
  try {
    await taken(given, metatype);
    return 'taken';
  } catch (error) {
    return Object.fromEntries((error as DomainErrors).errors.map(({ path, words }) => [path!.join('.'), words.en]));
  }
};
const whole = { title: 'Tour', hostId: 'x', themes: [] };

describe('a text of an input', () => {
  it('loses the space around it; what may be left out and is blank is null', async () => {
    const given = { ...whole, title: ' To\nur ', subtitle: '  ', purpose: ' a\r\nb ', secret: ' a ' };
    expect(await taken(given)).toMatchObject({ title: 'To ur', subtitle: null, purpose: 'a\nb', secret: ' a ' });
  });

  it.each([
    '\u3164\uffa0\u115f\u1160',
    '\u2800',
    '\u200d \u200c',
    '\u180e\u034f\ufe0f',
    '\ufffc\uffff\u{1fffe}',
    '\ue000\u{f0000}\u{10fffd}',
    '\u{e0041}\u{e007f}',
  ])('without anything to see is blank: %j', async (title) => {
    expect(await refused({ ...whole, title })).toEqual({ title: 'This field is required.' });
    expect(await taken({ ...whole, subtitle: title, purpose: `${title}\n${title}` })).toMatchObject({
      subtitle: null,
      purpose: null,
    });
  });

  it('loses what is no character of a text, and keeps what scripts and emoji are put together with', async () => {
    const purpose = async (text: string): Promise<string> => (await taken({ ...whole, purpose: text })).purpose;
    expect(await purpose('a\u{e0041}\u{e007f}b\ufffe\u{10ffff}c\ue000\u{f0000}d\ufffc')).toBe('abcd');
    const [family, heart, england] = [
      '👩\u200d👧',
      '❤\ufe0f',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ];
    for (const text of ['می\u200cخواهم', 'क्\u200dष', `${family} ${heart}`, england, '⠓⠑⠀⠁'])
      expect(await purpose(text)).toBe(text);
  });

  it('is a key only where it is one: of spaces it is none that was left out', async () => {
    for (const idempotencyKey of ['', '         '])
      expect(await refused({ ...whole, idempotencyKey })).toEqual({ idempotencyKey: 'At least 8 characters.' });
    expect(await taken({ ...whole, idempotencyKey: null })).toMatchObject({ idempotencyKey: null });
  });

  it('stays as it was typed where it is a secret, and stands on one line where nothing says of what kind it is', async () => {
    const given = { ...whole, secret: ' a\u202e\n', themes: [' le\nbois '], unknown: ' a\nb' };
    expect(await taken(given)).toMatchObject({ secret: ' a\u202e\n', themes: ['le bois'], unknown: 'a b' });
    expect(await taken({ ...whole, secret: '' })).toMatchObject({ secret: '' });
  });

  it('is as it was sent within a scalar that has texts in it', async () => {
    const programme = { content: [{ text: 'to ' }, { text: ' see\n' }] };
    expect(await taken({ ...whole, programme })).toMatchObject({ programme });
  });

  it('is as long as it may be, also in parts of the input, each with the rules of its class', async () => {
    const place = { name: ' ', way: 'left\nright' };
    expect(await refused({ ...whole, title: 'Tours 2', place, others: [{ name: 'abcdef' }] })).toEqual({
      title: 'At most 5 characters.',
      'place.name': 'This field is required.',
      'others.0.name': 'At most 5 characters.',
    });
    const others = [{ name: 'a', way: ' left\nright ' }];
    expect(await taken({ ...whole, others })).toMatchObject({ others: [{ way: 'left\nright' }] });
  });
});

it('is told in words what else is wrong, all at once', async () => {
  const given = { title: '', hostId: ' ', guestIds: ['a', ''], seats: 0, priceCents: 0, themes: ['a', 'b', 'c'] };
  expect(await refused({ ...given, idempotencyKey: 'short', others: [{}, {}, {}] })).toMatchObject({
    idempotencyKey: 'At least 8 characters.',
    title: 'This field is required.',
    hostId: 'This field is required.',
    guestIds: 'This field is required.',
    seats: 'At least 1.',
    priceCents: 'At least 1.',
    themes: 'At most 2 items.',
    others: 'At most 2 items.',
  });
  expect(await refused({ ...whole, hostId: 'x'.repeat(101), seats: 10, site: 'x' })).toEqual({
    hostId: 'At most 100 characters.',
    site: 'No site.',
    seats: 'At most 9.',
  });
});

it('is looked at no further than shows that there are too many', async () => {
  let read = 0;
  const place = {
    get name() {
      read++;
      return 'here';
    },
  };
  const others = Array.from({ length: 20_000 }, () => place);
  expect(await refused({ ...whole, others })).toEqual({ others: 'At most 2 items.' });
  expect(read).toBe(3);
});

it('is of a time that something is planned for, or was written down of: from no other can anything be reckoned', async () => {
  const kept = { startsAt: '1900-01-01T00:00:00.000Z', decidedOn: '0812-05', days: ['1204-04-13', '2999-12-31'] };
  expect(await taken({ ...whole, ...kept })).toMatchObject(kept);
  const late = { startsAt: '3000-01-01T00:00:00.000Z', decidedOn: '3000', days: ['2026-01-01', '9999-12-31'] };
  expect(await refused({ ...whole, ...late })).toEqual({
    startsAt: 'The year is between 1900 and 2999.',
    decidedOn: 'The year is 2999 at the latest.',
    days: 'The year is 2999 at the latest.',
  });
  expect(await refused({ ...whole, startsAt: '1899-12-31T23:59:59.999Z' })).toHaveProperty('startsAt');
});

describe('the correction of a record', () => {
  it('may leave everything out but which record it is, and nothing is put in its place', async () => {
    expect(await taken({ id: 'visit_1' }, VisitUpdateInput)).toEqual({ id: 'visit_1' });
    expect(await refused({}, VisitUpdateInput)).toHaveProperty('id');
  });

  it('has the rules of what it corrects', async () => {
    const given = { id: 'visit_1', subtitle: ' ', purpose: 'a\nb', title: ' ', place: { name: '' } };
    expect(await refused(given, VisitUpdateInput)).toEqual({
      title: 'This field is required.',
      'place.name': 'This field is required.',
    });
    const { subtitle, purpose } = await taken({ id: 'visit_1', subtitle: ' ', purpose: 'a\nb' }, VisitUpdateInput);
    expect({ subtitle, purpose }).toEqual({ subtitle: null, purpose: 'a\nb' });
  });

  it('takes null, which takes a value away', async () => {
    expect(await taken({ id: 'visit_1', title: null, themes: null }, VisitUpdateInput)).toMatchObject({ title: null });
  });
});

it('may leave out all that it takes from another, and names no record', async () => {
  expect(await taken({}, VisitDraftInput)).toEqual({});
  expect(await refused({ title: ' ', place: { name: '' } }, VisitDraftInput)).toEqual({
    title: 'This field is required.',
    'place.name': 'This field is required.',
  });
});

it('names its record where it changes something else', async () => {
  expect(await refused({ id: '  ' }, VisitEndInput)).toEqual({ id: 'This field is required.' });
});

it('is refused when the server starts, where a rule has no words', () => {
  class SilentInput {
    @Text(50, 'Its site.') @IsUrl() site: string;
  }
  expect(SilentInput).toBeDefined();
  expect(inputPipe).toThrow('SilentInput.site: isUrl');
});
