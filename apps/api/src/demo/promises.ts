import { weekdays } from '@vigie/sla';
import { type BuiltClient, theTerms } from '../builders/index.ts';
import type { Tx } from '../platform/desk.ts';

/** What each client of the story is promised: a carrier from six to ten at night, a clinic at any hour, shops by day. */
export async function promiseTo(
  tx: Tx,
  { albarine, venteo, corvalis }: Readonly<Record<'albarine' | 'venteo' | 'corvalis', BuiltClient>>,
): Promise<void> {
  await usualTerms('Contrat 2024-017, avenant 2').inHours('06:00-22:00', weekdays).for(tx, albarine.id);
  await usualTerms('Contrat 2025-003', 2).always().for(tx, venteo.id);
  await usualTerms('Contrat 2023-041, avenant 1')
    .inHours('08:30-12:30 13:30-19:00', weekdays.slice(0, 6))
    .for(tx, corvalis.id);
}

const usualTerms = (name: string, urgentHours = 4) =>
  theTerms(name)
    .promising('first_response', 0.25, 'P1')
    .promising('first_response', 0.5, 'P2')
    .promising('first_response', 2, 'P3')
    .promising('first_response', 8, 'P4')
    .promising('next_update', 8)
    .promising('resolution', urgentHours, 'P1')
    .promising('resolution', 8, 'P2')
    .promising('resolution', 24, 'P3')
    .promising('resolution', 40, 'P4')
    .pausedFor('client', '5.4 a')
    .pausedFor('vendor', '5.4 b')
    .leaving('L1', 4);
