import type { ImportReport, Language } from '@vigie/copy';
import { type Instant, iso } from '@vigie/kernel';
import { openStatuses, ticketStatuses, type TicketStatus } from '@vigie/ticketing';
import { importOutcomes } from '../../ticketing/index.ts';
import type { Stored } from './reconcile.ts';
import type { People } from './settle-people.ts';
import type { Places } from './settle-places.ts';
import type { Survey } from '../../logs/index.ts';
import type { Tally } from './tally.ts';

/** Everything the report speaks of. */
export interface ImportResult {
  readonly isDryRun: boolean;
  readonly survey: Survey;
  readonly until: Instant;
  readonly places: Places;
  readonly made: People['made'] & { readonly categories: number };
  readonly tally: Tally;
  readonly digestOfLog: string;
  /** Missing in a dry run. */
  readonly stored: Stored | undefined;
  readonly seconds: number;
}

type Line = readonly [label: string, value: string];

/** The report as lines of text, labels in one column. */
export function reportLines(result: ImportResult, words: ImportReport, language: Language): readonly string[] {
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
  const page = new Page(result, words, (count) => number.format(count));
  return [...page.head(), ...page.states(), ...page.outcomes(), ...page.made(), ...page.oddities(), ...page.digests()];
}

class Page {
  private readonly result: ImportResult;
  private readonly words: ImportReport;
  private readonly n: (count: number) => string;

  constructor(result: ImportResult, words: ImportReport, n: (count: number) => string) {
    this.result = result;
    this.words = words;
    this.n = n;
  }

  head(): readonly string[] {
    const { isDryRun, survey, until, tally, seconds } = this.result;
    const { words, n } = this;
    return [
      isDryRun ? words.titleDryRun : words.titleDone,
      ...aligned([
        [words.rows, n(survey.goodRows + survey.faults.length)],
        [words.badRows, n(survey.faults.length)],
        [words.incidents, n(survey.incidents.size)],
        [words.until, iso(until)],
        [words.later, n(tally.later)],
        [words.seconds, n(seconds)],
      ]),
    ];
  }

  states(): readonly string[] {
    const { tally, stored } = this.result;
    const { words, n } = this;
    const lines = ticketStatuses.flatMap((status): Line[] => {
      const count = tally.statuses.get(status);
      return count === undefined ? [] : [[words.status[status], n(count)]];
    });
    const open = aligned([
      [words.open, n(openIn(tally.statuses))],
      ...(stored ? [[words.openHere, n(openIn(stored.statuses))] as Line] : []),
    ]);
    return [words.states, ...aligned(lines), ...open.map((line) => line.slice(2))];
  }

  outcomes(): readonly string[] {
    const { outcomes, contradicting } = this.result.tally;
    const { words, n } = this;
    const always = ['created', 'updated', 'unchanged'];
    const lines = importOutcomes
      .filter((outcome) => always.includes(outcome) || outcomes.has(outcome))
      .map((outcome): Line => [words.outcome[outcome], n(outcomes.get(outcome) ?? 0)]);
    return [words.tickets, ...aligned(lines), ...some(contradicting)];
  }

  made(): readonly string[] {
    const { isDryRun, places, made } = this.result;
    const { words, n } = this;
    const counts: readonly Line[] = [
      [words.clients, n(places.newClients.length)],
      [words.sites, n(places.newSites)],
      [words.teams, n(made.teams)],
      [words.staff, n(made.staff)],
      [words.contacts, n(made.contacts)],
      [words.categories, n(made.categories)],
    ];
    const clients = places.newClients.map((client) => `    ${words.clientLine(client)}`);
    const mapping = isDryRun ? [words.mapping, ...words.mappingLines.map((line) => `  ${line}`)] : [];
    return [isDryRun ? words.wouldBeMade : words.made, ...aligned(counts), ...clients, ...mapping];
  }

  oddities(): readonly string[] {
    const { refusedMoves, unknownWords, backwards } = this.result.tally;
    const { words, n } = this;
    const name = (status: TicketStatus) => words.status[status];
    const moves = refusedMoves.map(({ from, to, count }): Line => [`${name(from)} -> ${name(to)}`, n(count)]);
    const unknown = unknownWords.map(({ column, value, count }): Line => [`${column} ${value}`, n(count)]);
    return [
      words.refusedMoves,
      ...(moves.length === 0 ? [`  ${words.noRefusedMoves}`] : aligned(moves)),
      ...(unknown.length === 0 ? [] : [words.unknownWords, ...aligned(unknown)]),
      ...(backwards === 0 ? [] : aligned([[words.backwards, n(backwards)]]).map((line) => line.slice(2))),
    ];
  }

  digests(): readonly string[] {
    const { digestOfLog, stored } = this.result;
    const { words } = this;
    const lines: Line[] = [[words.digestOfLog, digestOfLog]];
    if (stored) lines.push([words.digestHere, stored.digest]);
    const isSame = stored !== undefined && stored.different.length === 0;
    return [words.facts, ...aligned(lines), ...(isSame ? [`  ${words.sameDigest(stored.tickets)}`] : [])];
  }
}

const openIn = (statuses: ReadonlyMap<TicketStatus, number>): number =>
  openStatuses.reduce((sum, status) => sum + (statuses.get(status) ?? 0), 0);

/** A list of ids is to look at, not to read through. */
const some = (ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [`    ${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ' ...' : ''}`];

function aligned(lines: readonly Line[]): readonly string[] {
  const width = Math.max(...lines.map(([label]) => label.length));
  return lines.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
}
