import type { Instant } from '@vigie/kernel';
import { metrics, termsFaults } from '@vigie/sla';
import type { Tx } from '../platform/desk.ts';
import type { FieldFault } from '../platform/input.ts';
import { foreignDesks, foreignServices } from '../tenancy/index.ts';
import { withVersion } from './changed-terms.ts';
import { type ClientTerms, contractTerms } from './client-terms.ts';
import type { NewTerms } from './publish.store.ts';
import { fault } from './terms-fault.ts';
import type { PublishTermsInput } from './terms.input.ts';

/** Every field of an input whose terms the client's clocks could not go by, each with the first thing wrong with it. */
export async function termsInputFaults(
  tx: Tx,
  input: PublishTermsInput,
  present: ClientTerms,
  draft: NewTerms,
): Promise<readonly FieldFault[]> {
  const faults = [
    ...faultsOfDraft(present, draft),
    ...(isLatePast(present, draft, tx.now) ? [fault('from', 'past')] : []),
    ...repeatedIds(input),
    ...unpromised(input),
    ...(await foreignIds(tx, input)),
  ];
  return [...new Map(faults.toReversed().map((one) => [one.path, one])).values()].toReversed();
}

/** What the engine finds in the new version, each path as the input says it. */
function faultsOfDraft(present: ClientTerms, draft: NewTerms): readonly FieldFault[] {
  const at = `versions.${present.versions.length}.`;
  return termsFaults(contractTerms(withVersion(present, draft)))
    .filter(({ path }) => path.startsWith(at))
    .map(({ path, rule }) => fault(pathInInput(path.slice(at.length)), rule));
}

const renamed: Readonly<Record<string, string>> = {
  coverage: 'coverageId',
  within: 'withinSeconds',
  afterBreach: 'afterBreachSeconds',
};

function pathInInput(path: string): string {
  const target = /^(targets|ola|uc)\./.test(path) ? 'seconds' : 'met';
  return path
    .split('.')
    .map((part) => (part === 'target' ? target : (renamed[part] ?? part)))
    .join('.');
}

/** A form is filled in while time passes: what was now when it was opened is not the past yet. */
const filledInMs = 60 * 60 * 1000;

/** Only a replay reaches back behind what people were told; before a first version they were told nothing. */
const isLatePast = ({ versions }: ClientTerms, { from, clauses }: NewTerms, now: Instant): boolean =>
  versions.length > 0 && clauses.adoption.policy !== 'replay' && from < now - filledInMs;

const listed = ['targets', 'ola', 'uc', 'pauses', 'attainments', 'percentiles', 'availabilities'] as const;
const single = ['response', 'reopening', 'priorityChange', 'adoption', 'warnings'] as const;

/** An explanation cites a clause by its id. */
function repeatedIds(input: PublishTermsInput): readonly FieldFault[] {
  const said = [
    ...listed.flatMap((list) => input[list].map(({ id }, at) => ({ id, path: `${list}.${at}.id` }))),
    ...single.map((clause) => ({ id: input[clause].id, path: `${clause}.id` })),
    ...(input.matrix ? [{ id: input.matrix.id, path: 'matrix.id' }] : []),
  ];
  const first = new Map(said.toReversed().map(({ id, path }) => [id, path]));
  return said.filter(({ id, path }) => first.get(id) !== path).map(({ path }) => fault(path, 'twice'));
}

/** OLA and UC have clauses of their own. */
const unpromised = (input: PublishTermsInput): readonly FieldFault[] =>
  (['targets', 'attainments', 'percentiles'] as const).flatMap((list) =>
    input[list].flatMap(({ metric }, at) =>
      metrics.includes(metric) ? [] : [fault(`${list}.${at}.metric`, 'unknown')],
    ),
  );

async function foreignIds(tx: Tx, input: PublishTermsInput): Promise<readonly FieldFault[]> {
  const services = (['targets', 'availabilities'] as const).flatMap((list) =>
    input[list].map(({ serviceId }, at) => ({ id: serviceId, path: `${list}.${at}.serviceId` })),
  );
  const desks = input.ola.map(({ deskId }, at) => ({ id: deskId, path: `ola.${at}.deskId` }));
  return [
    ...unknownOf(services, await foreignServices(tx, input.clientId, idsOf(services))),
    ...unknownOf(desks, await foreignDesks(tx, input.clientId, idsOf(desks))),
  ];
}

type Named = readonly { readonly id?: string | null | undefined; readonly path: string }[];

const idsOf = (named: Named): readonly string[] => named.flatMap(({ id }) => id ?? []);

const unknownOf = (named: Named, foreign: ReadonlySet<string>): readonly FieldFault[] =>
  named.filter(({ id }) => id && foreign.has(id)).map(({ path }) => fault(path, 'unknown'));
