import type { ClauseRef, ClockKind, DayOff, Explanation, StepOf } from '@vigie/sla';
import { reasonIn } from './clock-reasons.ts';
import { cityOf, type StepSentences, storyTeller } from './clock-story.ts';
import { kindInFullFr } from './clock-kinds.fr.ts';
import { lengthIn } from './length.ts';
import type { TimeGrammar, ToldTime } from './told-time.ts';

const grammar: TimeGrammar = {
  locale: 'fr-FR',
  day: (written) => written.replace(/\b1 /, '1er '),
  at: (time) => `à ${time}`,
  onDay: (day, time) => `${day} à ${time}`,
  between: (from, to) => `de ${from} à ${to}`,
  onDayBetween: (day, from, to) => `${day}, de ${from} à ${to}`,
  fromToDay: (from, [day, to]) => `de ${from} au ${day} à ${to}`,
  fromDayToDay: ([fromDay, from], [toDay, to]) => `du ${fromDay} à ${from} au ${toDay} à ${to}`,
};

const length = (seconds: number): string =>
  lengthIn({ hours: 'h', minutes: 'min', minutesAfterHours: '', seconds: 's' }, seconds);

/** The articles that say so; a contract that is silent has none to cite. */
function cited(...clauses: readonly ClauseRef[]): string {
  const numbers = [...new Set(clauses.flatMap(({ number }) => (number === null ? [] : [number])))];
  if (numbers.length === 0) return '';
  return ` (article${numbers.length > 1 ? 's' : ''}\u00a0${numbers.join(' et ')})`;
}

const since = (moment: string): string => (moment.startsWith('à ') ? `de ${moment.slice(2)}` : `du ${moment}`);

const held = (reasons: readonly string[]): string =>
  reasons.map((code) => `\u202f; ${reasonIn('fr', code)}, sans que le contrat suspende l’horloge`).join('');

const changed = (change: StepOf<'counted'>['change'], told: ToldTime): string => {
  if (change === undefined) return '';
  const [before, after] = told.change(change.at);
  return `\u202f; changement d’heure, ${before} devient ${after}`;
};

const dayOff = ({ date, row }: DayOff, told: ToldTime): string =>
  `${row === undefined ? 'jour férié' : row.name.fr} le ${told.date(date)}${row?.status === 'provisional' ? ', provisoire' : ''}`;

const kept = {
  retroactive: 'le temps déjà compté est gardé',
  restart: 'le compte repart de zéro',
  proportional: 'la part déjà consommée est gardée',
} as const;

const back = {
  resumed: 'l’horloge reprend, le temps passé résolu ne compte pas',
  continued: 'l’horloge reprend, le temps passé résolu compte',
  restarted: 'tout est dû à nouveau, le compte repart de zéro',
} as const;

const done: Readonly<Record<ClockKind, string>> = {
  first_response: 'première réponse donnée',
  next_update: 'nouvelle donnée',
  resolution: 'service rétabli',
  arrival: 'arrivée sur site',
  ola: 'ticket transmis ou résolu',
  uc: 'fin de l’attente du fournisseur',
};

const steps: StepSentences = {
  promised: ({ at, target, priority, clause, coverage }, told, { kind, zone }) => {
    const forWhom = priority === null ? '' : `, priorité ${priority}`;
    const promise = `${kindInFullFr[kind]}\u00a0: ${length(target)} dans la plage de couverture${forWhom}`;
    return `${promise}${cited(clause, coverage)}, à compter ${since(told.at(at))}, heure de ${cityOf(zone)}.`;
  },
  counted: ({ from, to, isAhead, counted, openings, held: reasons, change }, told) => {
    const during = openings > 1 ? ` en ${openings} plages` : '';
    const what = isAhead ? 'à venir' : 'compté';
    return `${told.span(from, to)}\u00a0: ${what}, ${length(counted)}${during}${changed(change, told)}${held(reasons)}.`;
  },
  closed: ({ from, to, clause, daysOff }, told) => {
    const when = told.span(from, to);
    if (daysOff.length === 0) return `${when}\u00a0: hors plage${cited(clause)}.`;
    return `${when}\u00a0: fermé, ${daysOff.map((day) => dayOff(day, told)).join('\u202f; ')}${cited(clause)}.`;
  },
  paused: ({ from, to, reasons }, told) => {
    const why = reasons.map(({ reason, clause }) => `${reasonIn('fr', reason)}${cited(clause)}`).join(' et ');
    return `${told.span(from, to)}\u00a0: suspendu, ${why}.`;
  },
  not_owed: ({ from, to }, told) => `${told.span(from, to)}\u00a0: aucun engagement, rien ne compte.`,
  promise_changed: ({ at, from, to, clause, policy }, told) =>
    `${told.at(at)}\u00a0: l’engagement passe de ${length(from)} à ${length(to)}${cited(clause)}\u202f; ${kept[policy.policy]}${cited(policy)}.`,
  terms_changed: ({ at, versionId, clause }, told) =>
    `${told.at(at)}\u00a0: «\u00a0${versionId}\u00a0» prend effet${cited(clause)}.`,
  calendar_changed: ({ at, versionId, clause }, told) =>
    `${told.at(at)}\u00a0: la version ${versionId} du calendrier prend effet${cited(clause)}.`,
  stopped: ({ at, used }, told, { kind, target }) =>
    `${told.at(at)}\u00a0: ${done[kind]}, ${length(used)} sur ${length(target)}.`,
  came_back: ({ at, how, clause }, told) => `${told.at(at)}\u00a0: réouverture\u202f; ${back[how]}${cited(clause)}.`,
  breached: ({ at, due }, told) =>
    at === due
      ? `${told.at(at)}\u00a0: l’engagement est dépassé.`
      : `${told.at(at)}\u00a0: l’engagement est dépassé, l’échéance était ${told.at(due)}.`,
};

/** What is late is said as such; a clock that stands still has no due time to name. */
function end(whole: Explanation, told: ToldTime): readonly string[] {
  const { standing, remaining, used, target, due, dueIfUnconfirmed } = whole;
  const soFar = `Au total ${length(used)} sur ${length(target)}`;
  if (standing === 'stopped') return [`${soFar}\u00a0: ${kindOfEnd(whole)}.`];
  if (standing === 'not_owed') return [`${soFar}\u00a0: plus rien n’est dû.`];
  const left = remaining < 0 ? `${length(remaining)} de retard` : `il reste ${length(remaining)}`;
  if (due === undefined) return [`${soFar}\u00a0: ${left}\u202f; l’échéance sera connue à la reprise.`];
  const sentence = `${soFar}\u00a0: ${left}\u202f; l’échéance ${remaining < 0 ? 'était' : 'tombe'} ${told.inFull(due)}.`;
  if (dueIfUnconfirmed === undefined) return [sentence];
  return [sentence, `Si ce qui est provisoire n’est pas confirmé, elle tombe ${told.inFull(dueIfUnconfirmed)}.`];
}

function kindOfEnd({ outcome, remaining }: Explanation): string {
  if (outcome === 'void') return 'le ticket ne compte pas';
  if (outcome === 'missed') return remaining < 0 ? `engagement manqué de ${length(remaining)}` : 'engagement manqué';
  return remaining === 0 ? 'engagement tenu, à la dernière seconde' : `engagement tenu, ${length(remaining)} d’avance`;
}

export const explainFr = storyTeller({ grammar, steps, end });
