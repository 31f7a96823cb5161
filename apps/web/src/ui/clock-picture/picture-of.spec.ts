import { fr } from '@vigie/copy/fr';
import { allClocks, explain, ownedSpans, timeline } from '@vigie/sla';
import { clockFacts } from '../../graph/clock-facts';
import { contractTerms } from '../../graph/contract-terms';
import type { ClientTermsFragment, ClockFactFragment } from '../../graph/generated/graphql';
import { inParis } from '../../testing/some-clocks';
import { aCoverage, aFact, someTerms } from '../../testing/some-terms';
import { formatHourIn } from '../../words/format';
import { type Picture, pictureOf } from './picture-of';

const paris = 'Europe/Paris' as Parameters<typeof formatHourIn>[2];
const words = {
  clocks: fr.clocks,
  language: 'fr',
  moment: (at: Parameters<typeof formatHourIn>[1]) => formatHourIn('fr', at, paris),
} as const;

const when = (text: string): string => new Date(inParis(text)).toISOString();
const opened = (text: string) => aFact('opened', when(text), { priority: 'P2', level: 'L1' });

function drawn(now: string, told: readonly ClockFactFragment[], terms: ClientTermsFragment = someTerms()): Picture {
  const [facts, contract, at] = [clockFacts(told), contractTerms(terms), inParis(now)];
  const line = timeline(facts, contract, at);
  const clocks = allClocks(line).flatMap((clock) => {
    const explanation = explain(facts, contract, at, clock.name);
    return explanation ? [{ clock, explanation }] : [];
  });
  const isDone = line.situation.phase !== 'open';
  const owned = ownedSpans(facts, contract, at);
  return pictureOf({ clocks, owned, openedAt: line.openedAt, now: at, isDone, leading: 'resolution' }, words);
}
const lane = ({ lanes }: Picture, name: string) =>
  lanes
    .find((one) => one.name === name)
    ?.pieces.map(({ look, from, to, text }) =>
      [look, words.moment(from), words.moment(to), text].filter(Boolean).join(' '),
    );
const legend = (picture: Picture) =>
  picture.legend.map(({ look, text }) => `${look}: ${text}`.replaceAll('\u00a0', ' '));

const morning = [
  opened('2026-06-15 09:00'),
  aFact('held', when('2026-06-15 09:10'), { reason: 'CLIENT' }),
  aFact('resumed', when('2026-06-15 09:30')),
  aFact('answered', when('2026-06-15 09:40')),
];

describe('the picture of a ticket’s clocks', () => {
  it('has a lane for each promise and one for whose time it was', () => {
    const picture = drawn('2026-06-15 10:30', morning);
    expect(lane(picture, 'GTI')).toEqual(['counted 09:00 09:40 40\u00a0min sur 1\u00a0h']);
    expect(lane(picture, 'GTR')).toEqual([
      'counted 09:00 09:10',
      'paused 09:10 09:30',
      'counted 09:30 10:30 1\u00a0h\u00a010 comptées',
      'ahead 10:30 13:20 2\u00a0h\u00a050 restantes',
    ]);
    expect(lane(picture, 'Niveau')).toEqual([
      'owner-L1 09:00 09:10 N1',
      'owner-client 09:10 09:30 client',
      'owner-L1 09:30 10:30 N1',
    ]);
    expect(legend(picture)).toContain('paused: non compté, en attente du client, de 09:10 à 09:30');
  });

  it('shows from where on a promise is broken', () => {
    const picture = drawn('2026-06-15 14:20', morning);
    expect(lane(picture, 'GTR')?.slice(-2)).toEqual([
      'counted 09:30 13:20 4\u00a0h comptées',
      'over 13:20 14:20 1\u00a0h de retard',
    ]);
    expect(legend(picture)).toContain('over: dépassé');
  });

  it('ends with the ticket, without a now', () => {
    const picture = drawn('2026-06-16 09:00', [...morning, aFact('resolved', when('2026-06-15 11:00'))]);
    expect(picture.now).toBeUndefined();
    expect(picture.whole).toEqual({ from: inParis('2026-06-15 09:00'), to: inParis('2026-06-15 11:00') });
    expect(lane(picture, 'GTR')?.at(-1)).toBe('counted 09:30 11:00 1\u00a0h\u00a040 sur 4\u00a0h');
  });

  it('names the day off that it passes over', () => {
    const off = {
      date: '2026-06-16',
      nameFr: 'Fête du port',
      nameEn: 'Harbour Day',
      status: 'PROVISIONAL',
      list: null,
    } as const;
    const picture = drawn('2026-06-15 17:00', [opened('2026-06-15 16:30')], someTerms(aCoverage({ holidays: [off] })));
    expect(lane(picture, 'GTR')?.at(-2)).toBe('closed 18:00 09:00');
    expect(legend(picture).join()).toContain('Fête du port le 16 juin, provisoire');
  });

  it('says when the clocks are moved', () => {
    const windows = [{ from: '00:00', to: '24:00' }];
    const week = (['SAT', 'SUN'] as const).map((weekday) => ({ weekday, windows }));
    const night = drawn('2026-03-29 01:00', [opened('2026-03-29 00:30')], someTerms(aCoverage({ week })));
    expect(legend(night)).toContain('note: changement d’heure, 02:00 devient 03:00');
    const autumn = drawn('2026-10-25 01:00', [opened('2026-10-25 00:30')], someTerms(aCoverage({ week })));
    expect(legend(autumn)).toContain('note: changement d’heure, 03:00 devient 02:00');
  });

  it('tells holds one by one while they are few, and together when they are many', () => {
    const holds = [11, 12, 13].flatMap((hour) => [
      aFact('held', when(`2026-06-15 ${hour}:00`), { reason: 'CLIENT' }),
      aFact('resumed', when(`2026-06-15 ${hour}:10`)),
    ]);
    const told = legend(drawn('2026-06-15 14:00', [...morning, ...holds])).filter((text) => text.startsWith('paused'));
    expect(told).toEqual(['paused: suspendu, non compté']);
  });

  it('says since when a hold goes on', () => {
    const held = aFact('held', when('2026-06-15 11:00'), { reason: 'CLIENT' });
    expect(legend(drawn('2026-06-15 11:30', [morning[0]!, held]))).toContain(
      'paused: non compté, en attente du client, depuis 11:00',
    );
  });

  it('puts the provider’s own engagements under the levels', () => {
    const terms = someTerms();
    const ola = {
      id: 'ola',
      number: null,
      level: null,
      deskId: null,
      priority: null,
      seconds: 1800,
      coverageId: 'hours',
    };
    const versions = terms.versions.map((version) => ({ ...version, ola: [ola] }));
    const raised = aFact('level_changed', when('2026-06-15 10:00'), { level: 'L2' });
    const picture = drawn('2026-06-15 10:15', [...morning, raised], { ...terms, versions });
    expect(picture.lanes.map(({ name }) => name)).toEqual(['GTI', 'GTR', 'Niveau', 'OLA']);
    expect(lane(picture, 'OLA')).toEqual([
      'counted 09:00 09:30 30\u00a0min comptées',
      'over 09:30 10:00 30\u00a0min de retard',
      'counted 10:00 10:15 15\u00a0min comptées',
      'ahead 10:15 10:30 15\u00a0min restantes',
    ]);
  });
});
