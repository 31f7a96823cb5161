import type { WhatIfWords } from './what-if.ts';

const n = (count: number): string => new Intl.NumberFormat('fr-FR').format(count);

export const whatIfFr: WhatIfWords = {
  usage: '--target <durée> --log <csv> [options]',
  description: 'rejoue un historique sous d’autres engagements de résolution et compte les dépassements',
  log: 'un journal d’audit ServiceNow, .csv ou .csv.gz',
  target: 'délai de résolution, par exemple 8h, 1h30 ou 45min\u202f; peut être répété',
  hoursOption:
    'heures qui comptent, 24x7 ou par exemple «\u00a0lun-ven 08:00-18:00\u00a0»\u202f; peut être répété (par défaut ces deux-là)',
  pause:
    'attentes qui ne comptent pas\u00a0: none, all ou client,vendor,problem,evidence\u202f; peut être répété (par défaut none et all)',
  json: 'écrit le résultat en JSON',
  badClause: {
    target: (value) =>
      `--target\u00a0: «\u00a0${value}\u00a0» n’est pas un délai d’une minute à un an\u202f; écrivez 8h, 1h30 ou 45min.`,
    hours: (value) =>
      `--hours\u00a0: «\u00a0${value}\u00a0» ne dit pas d’heures\u202f; écrivez 24x7 ou par exemple «\u00a0lun-ven 08:00-12:00 14:00-18:00\u00a0».`,
    pause: (value) =>
      `--pause\u00a0: «\u00a0${value}\u00a0» n’est ni none, ni all, ni une liste parmi client, vendor, problem, evidence.`,
  },
  missing: (option) => `L’option ${option} manque.`,
  reading: (percent) => `Lecture du journal, ${percent}\u00a0%`,
  title: (file) => `Et si la promesse était autre\u202f? ${file}`,
  read: ({ rows, badRows, incidents, unresolved }) =>
    `${n(rows)} lignes lues, ${n(badRows)} en erreur, ${n(incidents)} incidents, dont ${n(unresolved)} sans heure de résolution, qui ne comptent pas`,
  head: ['Engagement', 'Tickets', 'Dépassés', 'Part', 'Au-delà'],
  always: '24\u00a0h sur 24',
  days: { mon: 'lun', tue: 'mar', wed: 'mer', thu: 'jeu', fri: 'ven', sat: 'sam', sun: 'dim' },
  neverPaused: 'sans pause',
  alwaysPaused: 'en pause pendant toute attente',
  pausedFor: (waits) => `en pause ${waits}`,
  hours: (count) => `${count}\u00a0h`,
  took: (seconds) => `${seconds}\u00a0s`,
};
