import type { ClockKind } from '@vigie/sla';
import type { CalculationWords, MilestoneWords, PictureWords, ReadingWords, StandingWords } from './clock-screens.ts';

export const kindFr: Readonly<Record<ClockKind, string>> = {
  first_response: 'GTI',
  next_update: 'Nouvelle',
  resolution: 'GTR',
  arrival: 'Arrivée',
  ola: 'OLA',
  uc: 'UC',
};

const todo: Readonly<Record<ClockKind, string>> = {
  first_response: 'pour répondre',
  next_update: 'pour donner des nouvelles',
  resolution: 'pour rétablir',
  arrival: 'pour arriver sur site',
  ola: 'à ce niveau',
  uc: 'pour le fournisseur',
};

/** OLA and UC are engagements, the others « garanties ». */
const agreed = (kind: ClockKind, participle: string): string =>
  `${kindFr[kind]} ${participle}${kind === 'ola' || kind === 'uc' ? '' : 'e'}`;

export const readingFr: ReadingWords = {
  counting: (kind, left) => `${kindFr[kind]} en cours, il reste ${left}`,
  nearly: (kind, percent, left) => `${kindFr[kind]} à ${percent}\u00a0%, il reste ${left}`,
  held: (kind, left) => `${agreed(kind, 'suspendu')}, il reste ${left}`,
  closed: (kind, left) => `${kindFr[kind]} hors plage, il reste ${left}`,
  opens: (sentence, moment) => `${sentence}, reprise ${moment}`,
  late: (kind, over) => `${agreed(kind, 'dépassé')} de ${over}`,
  brokenOnce: (kind, left) => `${agreed(kind, 'dépassé')} une fois, il reste ${left}`,
  lateHeld: (kind, over) => `${agreed(kind, 'dépassé')} de ${over}, ${agreed(kind, 'suspendu').split(' ')[1]}`,
  lateClosed: (kind, over) => `${agreed(kind, 'dépassé')} de ${over}, hors plage`,
  met: (kind, spare) => `${agreed(kind, 'tenu')}, ${spare} d’avance`,
  missed: (kind, over) => `${agreed(kind, 'manqué')} de ${over}`,
  missedOnce: (kind) => agreed(kind, 'manqué'),
  dueAt: (kind, moment) => `${kindFr[kind]}, échéance ${moment}`,
  none: (kind) => `${kindFr[kind]} sans objet`,
};

export const standingFr: StandingWords = {
  left: (kind, left, due) => `Il reste ${left} ${todo[kind]}, échéance ${due}`,
  closed: (kind, left, opens, due) =>
    `Hors plage\u00a0: il reste ${left} ${todo[kind]}, reprise ${opens}, échéance ${due}`,
  held: (kind, reasons, left) => `Suspendu, ${reasons}\u00a0: il reste ${left} ${todo[kind]}, échéance à la reprise`,
  brokenOnce: (kind, left, due) =>
    `${agreed(kind, 'dépassé')} une fois\u00a0: il reste ${left} ${todo[kind]}, échéance ${due}`,
  late: (kind, over, due) => `${agreed(kind, 'dépassé')} de ${over}, l’échéance était ${due}`,
  lateHeld: (kind, reasons, over) => `${agreed(kind, 'dépassé')} de ${over}\u202f; suspendu, ${reasons}`,
  met: (kind, spare) => `${agreed(kind, 'tenu')} avec ${spare} d’avance`,
  missed: (kind, over) => `${agreed(kind, 'manqué')} de ${over}`,
  missedOnce: (kind) => agreed(kind, 'manqué'),
  void: 'Les engagements de ce ticket ne comptent plus',
  notPromised: 'Aucun délai n’est promis pour ce ticket',
  noTerms: 'Aucun contrat n’est publié pour ce client\u00a0: aucun délai ne court',
  thatIs: (moment, hour, city) => `${moment} (${hour} à ${city})`,
};

export const pictureFr: PictureWords = {
  title: 'Les horloges de ce ticket',
  levels: 'Niveau',
  counted: (used) => `${used} comptées`,
  countedOf: (used, target) => `${used} sur ${target}`,
  ahead: (left) => `${left} restantes`,
  over: (over) => `${over} de retard`,
  held: (reasons) => `non compté, ${reasons}`,
  closed: 'hors plage, non compté',
  dayOff: (name, day, isProvisional) => `${name} le ${day}${isProvisional ? ', provisoire' : ''}`,
  clockChange: (before, after) => `changement d’heure, ${before} devient ${after}`,
  since: (from) => `depuis ${from}`,
  from: (from, to) => `de ${from} à ${to}`,
  legend: {
    counted: 'compté',
    paused: 'suspendu, non compté',
    closed: 'hors plage, non compté',
    ahead: 'à venir',
    over: 'dépassé',
  },
  cited: (promise, version, number) => `${promise}, ${version}, article\u00a0${number}`,
  citedVersion: (promise, version) => `${promise}, ${version}`,
};

export const calculationFr: CalculationWords = {
  open: 'Voir le calcul',
  title: (reference) => `Le calcul, ${reference}`,
  which: 'Engagement',
  step: 'Ce qui s’est passé',
  counted: 'Compté',
  clause: 'Article',
  total: 'Total',
  copy: 'Copier le texte',
  copied: 'Calcul copié',
  notCopied: 'Ce navigateur ne laisse pas copier\u202f; sélectionnez le texte.',
  close: 'Fermer',
};

export const milestoneFr: MilestoneWords = {
  warning: (kind, percent) => `${kindFr[kind]} à ${percent}\u00a0%`,
  breach: (kind, due) => `${agreed(kind, 'dépassé')}, échéance ${due}`,
  breachNow: (kind) => agreed(kind, 'dépassé'),
  afterBreach: (kind, over) => `${agreed(kind, 'dépassé')} de ${over}`,
};
