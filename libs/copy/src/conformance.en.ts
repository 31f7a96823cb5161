import type { Conformance } from './conformance.ts';

export const conformanceEn: Conformance = {
  usage: '<kind> <json> [options]',
  description: 'have an engine answer a file of cases and compare with what is expected',
  kind: 'what the cases are about, such as sla-calendar',
  file: 'the cases, a JSON list',
  out: 'a JSON file for the answers',
  unknownKind: ({ kind, known }) => `“${kind}” is no kind of case. There is: ${known.join(', ')}.`,
  noCases: ({ path }) => `The file ${path} is no list of cases in JSON.`,
  malformedCase: ({ id, field, value }) =>
    value === undefined
      ? `Case ${id} is malformed: ${field} is missing.`
      : `Case ${id} is malformed: ${field} cannot be ${value}.`,
  brokenCase: ({ id, message }) => `Case ${id}: the engine broke down (${message}).`,
  withoutExpectation: (count) =>
    `${count} ${count === 1 ? 'case expects' : 'cases expect'} nothing and ${count === 1 ? 'counts' : 'count'} as neither passed nor failed.`,
};
