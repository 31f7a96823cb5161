import { fr } from '@vigie/copy/fr';
import { timeline } from '@vigie/sla';
import { clockFacts } from '../../../graph/clock-facts';
import { contractTerms } from '../../../graph/contract-terms';
import type { ClockFactFragment } from '../../../graph/generated/graphql';
import { inParis } from '../../../testing/some-clocks';
import { aFact, someTerms } from '../../../testing/some-terms';
import { pressing } from './pressing';
import { standingInWords } from './standing-words';

const when = (text: string): string => new Date(inParis(`2026-06-15 ${text}`)).toISOString();
const opened = aFact('opened', when('09:00'), { priority: 'P2', level: 'L1' });
const answered = aFact('answered', when('09:40'));
const held = aFact('held', when('10:00'), { reason: 'CLIENT' });

function stands(now: string, ...facts: readonly ClockFactFragment[]): string {
  const line = timeline(clockFacts([opened, ...facts]), contractTerms(someTerms()), inParis(`2026-06-15 ${now}`));
  const moment = (at: number) => new Date(at + 7_200_000).toISOString().slice(11, 16);
  return standingInWords(pressing(Object.values(line.promises))!, fr.clocks, moment).sentence.replaceAll(
    /[\u00a0\u202f]/g,
    ' ',
  );
}

describe('where a ticket stands', () => {
  it('is told of the promise that is due first', () => {
    expect(stands('09:10')).toBe('Il reste 50 min pour répondre, échéance 10:00');
    expect(stands('10:19', answered)).toBe('Il reste 2 h 41 pour rétablir, échéance 13:00');
  });

  it('says how late it is, and what was due', () => {
    expect(stands('13:12', answered)).toBe('GTR dépassée de 12 min, l’échéance était 13:00');
  });

  it('says why it is on hold, late or not', () => {
    expect(stands('11:00', answered, held)).toBe(
      'Suspendu, en attente du client : il reste 3 h pour rétablir, échéance à la reprise',
    );
    const lateHeld = aFact('held', when('13:20'), { reason: 'CLIENT' });
    expect(stands('14:00', answered, lateHeld)).toBe('GTR dépassée de 20 min ; suspendu, en attente du client');
  });

  it('says outside hours when it goes on', () => {
    const late = aFact('opened', when('17:30'), { priority: 'P2', level: 'L1' });
    const line = timeline(clockFacts([late]), contractTerms(someTerms()), inParis('2026-06-15 20:00'));
    const { sentence } = standingInWords(line.promises.first_response!, fr.clocks, (at) =>
      new Date(at).toISOString().slice(5, 13),
    );
    expect(sentence.replaceAll('\u00a0', ' ')).toBe(
      'Hors plage : il reste 30 min pour répondre, reprise 06-16T07, échéance 06-16T07',
    );
  });

  it('says in the end by how much it was kept or missed', () => {
    expect(stands('20:00', answered, aFact('resolved', when('11:48')))).toBe('GTR tenue avec 1 h 12 d’avance');
    expect(stands('20:00', answered, aFact('resolved', when('13:30')))).toBe('GTR manquée de 30 min');
  });

  it('does not forget a breach when the promise becomes longer', () => {
    const terms = someTerms();
    const [gti, gtr] = terms.versions[0]!.targets;
    const forP4 = { ...gtr!, id: 'gtr P4', priority: 'P4' as const, seconds: 36_000 };
    const versions = terms.versions.map((version) => ({ ...version, targets: [gti!, gtr!, forP4] }));
    const eased = aFact('priority_changed', when('13:30'), { priority: 'P4' });
    const facts = clockFacts([opened, answered, eased]);
    const line = timeline(facts, contractTerms({ ...terms, versions }), inParis('2026-06-15 14:00'));
    const { sentence } = standingInWords(line.promises.resolution!, fr.clocks, () => 'demain');
    expect(sentence.replaceAll('\u00a0', ' ')).toBe(
      'GTR dépassée une fois : il reste 5 h pour rétablir, échéance demain',
    );
  });

  it('says that what was cancelled no longer counts', () => {
    expect(stands('20:00', answered, aFact('cancelled', when('11:00')))).toBe(
      'Les engagements de ce ticket ne comptent plus',
    );
  });
});
