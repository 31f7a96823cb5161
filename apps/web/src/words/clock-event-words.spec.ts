import { en } from '@vigie/copy/en';
import { fr } from '@vigie/copy/fr';
import { tellClockEvent, type ToldClockEvent } from './clock-event-words';

const event = (more: Partial<ToldClockEvent>): ToldClockEvent => ({
  clockKind: 'RESOLUTION',
  event: 'BREACH',
  percent: null,
  afterSeconds: null,
  at: '2026-06-15T10:53:00.000Z',
  dueAt: null,
  ...more,
});
const tell = (more: Partial<ToldClockEvent>, words = fr) =>
  tellClockEvent(event(more), words.clocks.milestone, (at) => new Date(at).toISOString().slice(11, 16));

describe('a milestone of a clock', () => {
  it.each<[Partial<ToldClockEvent>, string]>([
    [{ event: 'WARNING', percent: 75 }, 'GTR à 75\u00a0%'],
    [{ dueAt: '2026-06-15T10:53:00.000Z' }, 'GTR dépassée, échéance 10:53'],
    [{}, 'GTR dépassée'],
    [{ event: 'AFTER_BREACH', afterSeconds: 3600, clockKind: 'OLA' }, 'OLA dépassé de 1\u00a0h'],
  ])('%j reads « %s »', (more, sentence) => {
    expect(tell(more)).toBe(sentence);
  });

  it('speaks the reader’s language', () => {
    expect(tell({ dueAt: '2026-06-15T10:53:00.000Z' }, en)).toBe('Resolution late, it was due 10:53');
  });
});
