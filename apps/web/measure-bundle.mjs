import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = resolve(import.meta.dirname, 'dist');
/** What a browser may have to fetch, in kilobytes (1,000 bytes) of brotli at its strongest. */
const budgets = { first: 140, shared: 90, job: 30 };
const jobFolders = ['sign-in', 'dispatch', 'desk', 'finding', 'accounts', 'people', 'specimens'];
/** Parts of a job that open at a press and are fetched when the screen is idle: each is weighed like a job. */
const openedLater = [
  'dispatch/board/acts/',
  'dispatch/board/assign/',
  'dispatch/board/many/',
  'dispatch/board/new-ticket/',
  'moves/forms/',
  'accounts/terms/publish/',
  'shell/palette/',
];

const { outputs } = JSON.parse(readFileSync(resolve(dist, 'browser-stats.json'), 'utf8'));
const scripts = Object.entries(outputs).filter(([name]) => name.endsWith('.js'));

/** A chunk with all it needs before it runs. */
function closure(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const needed = outputs[name].imports.filter(({ kind }) => kind === 'import-statement');
  for (const { path } of needed) closure(path, seen);
  return seen;
}

const entryOf = (place) =>
  scripts.filter(([, { entryPoint = '' }]) => entryPoint.startsWith(place)).map(([name]) => name);
const isLanguage = (name) => outputs[name].entryPoint?.startsWith('libs/copy/') ?? false;

const first = new Set(entryOf('apps/web/src/main.ts').flatMap((name) => [...closure(name)]));
const parts = openedLater.map((folder) => ({ folder, chunks: entryOf(`apps/web/src/${folder}`) }));
const ofParts = new Set(parts.flatMap(({ chunks }) => chunks));
const jobs = jobFolders.map((folder) => ({
  folder,
  chunks: entryOf(`apps/web/src/${folder}/`).filter((name) => !ofParts.has(name)),
}));
/** What one job alone needs is the job's, whatever file the bundler put it in; one of its parts alone: the part's. */
const owners = [...jobs, ...parts];
const jobOf = ({ folder }) => folder.split('/')[0];
const needs = new Map(owners.map((owner) => [owner, new Set(owner.chunks.flatMap((name) => [...closure(name)]))]));
for (const [name] of scripts) {
  const users = owners.filter((owner) => needs.get(owner).has(name));
  const isOwned = users.some(({ chunks }) => chunks.includes(name));
  const isOfOneJob = new Set(users.map(jobOf)).size === 1;
  if (isOfOneJob && !isOwned && !first.has(name)) users[0].chunks.push(name);
}
const ownedByJobs = new Set(owners.flatMap(({ chunks }) => chunks));
const shared = scripts
  .map(([name]) => name)
  .filter((name) => !first.has(name) && !ownedByJobs.has(name) && !isLanguage(name));

const weigh = (names) => [...names].reduce((sum, name) => sum + brotli(resolve(dist, 'browser', name)), 0) / 1_000;
const brotli = (file) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const lines = [
  ['JavaScript before the first route', weigh(first), budgets.first],
  ['shared parts, once', weigh(shared), budgets.shared],
  ...jobs.map(({ folder, chunks }) => [`job ${folder}`, weigh(chunks), budgets.job]),
  ...parts.map(({ folder, chunks }) => [`opened later, ${folder}`, weigh(chunks), budgets.job]),
];
for (const [what, weight, budget] of lines) console.log(`${what}: ${weight.toFixed(1)} KB of ${budget} KB`);
const languages = scripts.map(([name]) => name).filter(isLanguage);
console.log(`one language: ${Math.max(...languages.map((name) => weigh([name]))).toFixed(1)} KB at most`);
if (lines.some(([, weight, budget]) => weight > budget)) process.exit(1);
