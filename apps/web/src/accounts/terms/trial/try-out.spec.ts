import { iso, zone } from '@vigie/kernel';
import type { DayOffFragment } from '../../../graph/generated/graphql';
import { aDraft } from '../draft/draft.builder';
import { termsOf } from '../draft/terms-of-draft';
import { type Question, type Trial, tryOut } from './try-out';

const paris = zone('Europe/Paris');
const stocktaking: DayOffFragment = {
  ...{
    id: 'stock',
    date: '2026-03-29',
    nameFr: 'Inventaire',
    nameEn: 'Stocktaking',
    status: 'PROVISIONAL',
    list: null,
  },
};
const asked: Question = {
  openedAt: '2026-03-28T10:30',
  metric: 'resolution',
  priority: 'P2',
  serviceId: null,
  hold: undefined,
};
const answer = (question: Partial<Question> = {}, daysOff: readonly DayOffFragment[] = []) =>
  tryOut(termsOf(aDraft(), daysOff), { ...asked, ...question }, paris);
const due = (question: Partial<Question> = {}, daysOff: readonly DayOffFragment[] = []): string =>
  iso((answer(question, daysOff) as Trial).due);

describe('trying a due time', () => {
  it('counts the night into which the clocks go forward as the clocks of tickets do', () => {
    // Half past three in the night: two o’clock became three.
    expect(due()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is later by what a hold stops, and not at all where the contract does not grant it', () => {
    const hold = { from: '2026-03-28T11:00', to: '2026-03-28T11:30' };
    expect(due({ hold: { reason: 'client', ...hold } })).not.toBe(due());
    expect(due({ hold: { reason: 'evidence', ...hold } })).toBe(due());
  });

  it('says the other due time while a day off in between is provisional', () => {
    const trial = answer({ openedAt: '2026-03-28T22:30' }, [stocktaking]) as Trial;
    expect(trial.explanation.dueIfUnconfirmed).toBeDefined();
    expect(trial.until).toBeGreaterThanOrEqual(trial.due);
  });

  it('cuts the time between without hole or overlap, and what counts sums to the promise', () => {
    const { segments, openedAt, due: end } = answer() as Trial;
    expect(segments[0]!.from).toBe(openedAt);
    expect(segments.at(-1)!.to).toBe(end);
    segments.slice(1).forEach(({ from }, at) => expect(from).toBe(segments[at]!.to));
    const counted = segments.filter(({ standing }) => standing === 'running');
    expect(counted.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(8 * 3_600_000);
  });

  it.each(['first_response', 'next_update', 'arrival'] as const)('knows when %s begins to be owed', (metric) => {
    const trial = answer({ metric, openedAt: '2026-03-30T08:00' }) as Trial;
    expect(trial.explanation.clock).toBe(metric);
    expect(iso(trial.openedAt)).toBe('2026-03-30T06:00:00.000Z');
  });

  it('says why there is no answer', () => {
    expect(answer({ openedAt: 'hier' })).toBe('opened');
    expect(answer({ priority: 'P4' })).toBe('notPromised');
    expect(answer({ hold: { reason: 'client', from: '2026-03-28T12:00', to: '2026-03-28T11:00' } })).toBe('hold');
  });
});
