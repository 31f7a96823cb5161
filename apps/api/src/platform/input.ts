import { applyDecorators } from '@nestjs/common';
import type { FaultRule } from '@vigie/copy';
import { parseId } from '@vigie/kernel';
import { parseLocalDate } from '@vigie/sla';
import { type ClassConstructor, Transform, type TransformFnParams, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  buildMessage,
  isEmail,
  IsOptional,
  MaxLength,
  ValidateBy,
  ValidateNested,
  type ValidationError,
} from 'class-validator';

/** One broken rule of form: where, which, and the numbers its sentence needs. */
export interface FieldFault {
  readonly path: string;
  readonly rule: FaultRule;
  readonly data: object;
}

/** The input breaks rules of form; shown as the refusal InvalidInput, or as problem+json over REST. */
export class InvalidInputError extends Error {
  constructor(readonly faults: readonly FieldFault[]) {
    super(`invalid input: ${faults.map(({ path, rule }) => `${path} ${rule}`).join(', ')}`);
  }
}

const rule = (name: FaultRule, isKept: (value: unknown) => boolean): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: isKept, defaultMessage: buildMessage(() => name) } });

const lowered = ({ value }: TransformFnParams): unknown => (typeof value === 'string' ? value.toLowerCase() : value);
const cleaned =
  (clean: (text: string) => string) =>
  ({ value }: TransformFnParams): unknown =>
    typeof value === 'string' ? clean(value) : value;

/** A uuid; upper case is lowered. */
export const IsId = (): PropertyDecorator =>
  applyDecorators(
    Transform(lowered),
    rule('id', (value) => typeof value === 'string' && parseId(value) !== undefined),
  ) as PropertyDecorator;

/** A uuid, null, or left out. */
export const IsOptionalId = (): PropertyDecorator => applyDecorators(IsOptional(), IsId()) as PropertyDecorator;

/** At most `max` uuids, null, or left out. */
export const IsIdList = (max: number): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Transform(({ value }: TransformFnParams): unknown =>
      Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? one.toLowerCase() : one)) : value,
    ),
    IsList(max),
    rule(
      'id',
      (value) => Array.isArray(value) && value.every((one) => typeof one === 'string' && parseId(one) !== undefined),
    ),
  ) as PropertyDecorator;

/** Text that is cleaned first, then must hold something and at most `max` UTF-16 units. */
export const IsText = (max: number, clean: (text: string) => string): PropertyDecorator =>
  applyDecorators(
    Transform(cleaned(clean)),
    MaxLength(max, { context: { rule: 'tooLong', max } }),
    rule('required', (value) => typeof value === 'string' && value.length > 0),
  ) as PropertyDecorator;

/** The same, but may be null or left out. */
export const IsOptionalText = (max: number, clean: (text: string) => string): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Transform(cleaned(clean)),
    MaxLength(max, { context: { rule: 'tooLong', max } }),
  ) as PropertyDecorator;

/** Where mail arrives, in lower case. */
export const IsEmail = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: TransformFnParams): unknown =>
      typeof value === 'string' ? value.trim().toLowerCase() : value,
    ),
    rule('email', (value) => typeof value === 'string' && isEmail(value)),
  ) as PropertyDecorator;

/** A day that a calendar shows, from 1970 on: `2026-05-01`. */
export const IsDay = (): PropertyDecorator =>
  rule('date', (value) => typeof value === 'string' && parseLocalDate(value) !== undefined && value >= '1970');

/** An instant of this age: what the scalar could not read, and years that no table holds, are no date. */
export const IsInstant = (): PropertyDecorator =>
  rule('date', (value) => value instanceof Date && value.getTime() >= 0 && value.getTime() < endOfTime);

const endOfTime = Date.UTC(10_000, 0);

/** An input inside an input, whose own rules hold. */
export const IsPart = (part: () => ClassConstructor<object>): PropertyDecorator =>
  applyDecorators(Type(part), ValidateNested()) as PropertyDecorator;

/** At most `max` items. */
export const IsList = (max: number): PropertyDecorator =>
  ArrayMaxSize(max, { context: { rule: 'tooMany', max } }) as PropertyDecorator;

/** At most `max` inputs inside an input. */
export const IsListOf = (part: () => ClassConstructor<object>, max: number): PropertyDecorator =>
  applyDecorators(Type(part), ValidateNested({ each: true }), IsList(max)) as PropertyDecorator;

/** Every broken rule of a validated object, nested ones with their dotted path. */
export function faultsOf(errors: readonly ValidationError[], parent = ''): readonly FieldFault[] {
  return errors.flatMap((error) => {
    const path = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((constraint) => faultOf(path, constraint, error));
    return [...own.slice(0, 1), ...faultsOf(error.children ?? [], path)];
  });
}

function faultOf(path: string, constraint: string, error: ValidationError): FieldFault {
  const { rule: named, ...data } = (error.contexts?.[constraint] ?? {}) as { rule?: FaultRule };
  const length = typeof error.value === 'string' || Array.isArray(error.value) ? error.value.length : 0;
  return { path, rule: named ?? (constraint as FaultRule), data: { ...data, length } };
}
