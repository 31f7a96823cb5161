import type { Conformance } from './conformance.ts';

export const conformanceFr: Conformance = {
  usage: '<genre> <json> [options]',
  description: 'fait répondre un moteur à un fichier de cas et compare avec ce qui est attendu',
  kind: 'le genre des cas, par exemple sla-calendar',
  file: 'les cas, une liste JSON',
  out: 'un fichier JSON pour les réponses',
  unknownKind: ({ kind, known }) =>
    `«\u00a0${kind}\u00a0» n’est pas un genre de cas. Il y a\u00a0: ${known.join(', ')}.`,
  noCases: ({ path }) => `Le fichier ${path} n’est pas une liste de cas en JSON.`,
  malformedCase: ({ id, field, value }) =>
    value === undefined
      ? `Cas ${id} mal formé\u00a0: ${field} manque.`
      : `Cas ${id} mal formé\u00a0: ${field} ne peut pas être ${value}.`,
  brokenCase: ({ id, message }) => `Cas ${id}\u00a0: le moteur s’est arrêté (${message}).`,
  withoutExpectation: (count) =>
    `${count} cas ${count > 1 ? 'n’attendent' : 'n’attend'} rien et ${count > 1 ? 'comptent' : 'compte'} pour ni réussi ni échoué.`,
};
