import type { Limits } from './limits.ts';

const number = (value: number): string => value.toLocaleString('en-GB');

export const limitsEn: Limits = {
  TOO_LONG: ({ limit }) => `The request has more than ${number(limit)} GraphQL tokens, the limit.`,
  TOO_DEEP: ({ limit, found }) => `The request goes ${number(found)} levels deep; the limit is ${number(limit)}.`,
  TOO_COSTLY: ({ limit, found }) => `The request costs ${number(found)} points; the limit is ${number(limit)}.`,
  TOO_MANY_ALIASES: ({ limit, found }) => `The request renames ${number(found)} fields; the limit is ${number(limit)}.`,
  TOO_MANY_DIRECTIVES: ({ limit, found }) =>
    `The request has ${number(found)} directives; the limit is ${number(limit)}.`,
  TOO_MANY_ROOT_FIELDS: ({ limit, found }) =>
    `The request asks ${number(found)} questions at once; the limit is ${number(limit)}.`,
  TOO_MANY_MUTATIONS: ({ limit, found }) =>
    `The request does ${number(found)} acts at once; the limit is ${number(limit)}.`,
  TOO_MANY_OPERATIONS: ({ limit, found }) =>
    `The request holds ${number(found)} operations; the limit is ${number(limit)}.`,
  VARIABLES_TOO_DEEP: ({ limit }) => `The variables go more than ${number(limit)} levels deep, the limit.`,
  TOO_MANY_VALUES: ({ limit }) => `The variables hold more than ${number(limit)} values, the limit.`,
  TOO_MANY_SUBSCRIPTIONS: ({ limit }) => `This connection already follows ${number(limit)} topics, the limit.`,
  BATCH_REFUSED: () => 'One request at a time: lists of requests are refused.',
  POST_ONLY: () => 'GraphQL answers POST alone here.',
  NO_DOCUMENT: () => 'The request holds no GraphQL document.',
  PERSISTED_QUERY_ONLY: () => 'This request is not on this installation’s list of operations.',
};
