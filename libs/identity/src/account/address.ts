import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsAddress } from '#lib/mail';
import { type FieldRule, Text } from '#lib/writes';

/** Addresses and domains are compared in lower case. */
export const InLowerCase = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value));

/** The address of a mailbox, by which an account is known. */
export const Address = (words: string, rule?: FieldRule): PropertyDecorator =>
  applyDecorators(IsAddress(), InLowerCase(), Text(254, words, rule));
