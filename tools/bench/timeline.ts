/** `npm run bench -- timeline`: what all the clocks of one ticket cost, of a plain one and of a busy one. */
import { instant, seconds, zone } from '@vigie/kernel';
import {
  anchored,
  calendarOf,
  type ClockFact,
  type ContractTerms,
  explain,
  levelTime,
  tick,
  timeline,
  termsVersion,
} from '@vigie/sla';
import { nanosecondsPerCall } from './nanoseconds.ts';

const minute = 60_000;
const opening = Date.UTC(2026, 5, 15, 7);
const at = (minutes: number) => instant(opening + minutes * minute);
const office = [{ from: '09:00', to: '18:00' }];
const week = { mon: office, tue: office, wed: office, thu: office, fri: office };
const calendar = calendarOf({ zone: zone('Europe/Paris'), week });

const target = { id: 't', number: '5.3', service: null, priority: null, coverage: 'hours' } as const;
const terms: ContractTerms = {
  coverages: [{ id: 'hours', number: '3.1', versions: [{ id: '1', from: instant(0), calendar }] }],
  versions: [
    termsVersion({
      id: '1',
      from: instant(0),
      targets: [
        { ...target, metric: 'first_response', target: seconds(3600) },
        { ...target, metric: 'next_update', target: seconds(7200) },
        { ...target, metric: 'resolution', target: seconds(14_400) },
      ],
      pauses: [{ id: 'p', number: '5.4', reason: 'client', owner: 'client', clocks: ['resolution'] }],
    }),
  ],
};

const opened: ClockFact = { type: 'opened', at: at(0), priority: 'P2', service: null, level: 'L1', desk: null };
const plain: readonly ClockFact[] = [opened, { type: 'answered', at: at(20) }];
/** Held, answered and asked twenty times over a week, then resolved. */
const busy: readonly ClockFact[] = [
  ...plain,
  ...Array.from({ length: 20 }, (_, turn): ClockFact[] => [
    { type: 'contacted', at: at(60 + turn * 400) },
    { type: 'held', at: at(100 + turn * 400), reason: 'client' },
    { type: 'resumed', at: at(200 + turn * 400) },
    { type: 'answered', at: at(260 + turn * 400) },
  ]).flat(),
  { type: 'resolved', at: at(9000) },
];

const calls = 20_000;

export function run(): number {
  const still = anchored(timeline(plain, terms, at(60)).promises.resolution!);
  const ahead = (turn: number) => at(60 + (turn % 400));
  print('plain ticket, all clocks', (turn) => timeline(plain, terms, ahead(turn)).promises.resolution!.used);
  print(`ticket of ${busy.length} facts`, (turn) => timeline(busy, terms, at(9100 + turn)).promises.resolution!.used);
  print('plain ticket, level time', (turn) => levelTime(plain, terms, ahead(turn)).wall);
  print('plain ticket, explained', (turn) => explain(plain, terms, ahead(turn), 'resolution')!.used);
  print('one tick of a clock', (turn) => tick(still, ahead(turn)).used);
  return 0;
}

function print(name: string, one: (turn: number) => number): void {
  const ns = nanosecondsPerCall(calls, 10, () => {
    let sum = 0;
    for (let turn = 0; turn < calls; turn++) sum += one(turn);
    return sum;
  });
  console.log(`${name.padEnd(32)}${(ns / 1000).toFixed(2).padStart(10)} µs`);
}
