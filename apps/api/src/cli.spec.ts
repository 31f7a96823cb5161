import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));

/** Writes the name of each package that is loaded to the standard error. */
const tellLoaded = `data:text/javascript,import { registerHooks } from 'node:module';
  registerHooks({ resolve(name, context, next) { if (!name.startsWith('.')) console.error('loaded ' + name); return next(name, context); } });`;

async function vigie(args: readonly string[], env: NodeJS.ProcessEnv = {}, flags: readonly string[] = []) {
  const command = ['--conditions=source', '--no-warnings', ...flags, cli, ...args];
  const child = spawn(process.execPath, command, { env: { PATH: process.env['PATH'], ...env } });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { out, err, code };
}

describe('the command line, straight from a checkout', () => {
  it.each([[[]], [['--help']], [['-h']]])('lists its commands with a line each: %j', async (args) => {
    const { out, err, code } = await vigie(args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage\u00a0: vigie <commande>/);
    expect(out).toMatch(/^ {2}import +reprend l’historique d’un autre outil$/m);
  });

  it('answers help without loading the framework, the mapper or the driver', async () => {
    const { out, err } = await vigie(['import', 'servicenow', '--help'], {}, ['--import', tellLoaded]);
    expect(out).toContain('--on-bad-row <keep|stop>');
    const loaded = err.split('\n').map((line) => line.replace('loaded ', ''));
    expect(loaded).toContain('commander');
    expect(loaded.filter((name) => /^(@nestjs|typeorm|pg|graphql|reflect-metadata)/.test(name))).toEqual([]);
  });

  it('answers cases without loading the framework, the mapper or the driver', async () => {
    const cases = fileURLToPath(new URL('../../../libs/sla/src/cases/calendar.json', import.meta.url));
    const { out, err, code } = await vigie(['conformance', 'sla-calendar', cases], {}, ['--import', tellLoaded]);
    expect([code, out]).toEqual([0, '242 passed, 0 failed\n']);
    expect(err).not.toMatch(/^loaded (@nestjs|typeorm|pg|graphql|reflect-metadata)/m);
  });

  it('asks history without loading the framework, the mapper or the driver', async () => {
    const log = fileURLToPath(new URL('logs/samples/log-with-traps.csv', import.meta.url));
    const { out, err, code } = await vigie(['what-if', '--target', '8h', '--log', log], {}, ['--import', tellLoaded]);
    expect([code, out]).toEqual([0, expect.stringContaining('30 lignes lues, 0 en erreur, 10 incidents')]);
    expect(err).not.toMatch(/^loaded (@nestjs|typeorm|pg|graphql|reflect-metadata)/m);
  });

  it.each([
    [{}, 'n’existe pas'],
    [{ LANG: 'fr_FR.UTF-8' }, 'n’existe pas'],
    [{ LANG: 'en_GB.UTF-8' }, 'does not exist'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'does not exist'],
  ])('speaks the language of the console: %j', async (env, words) => {
    const { err, code } = await vigie(['import', 'servicenow', 'log.csv', '--untl'], env);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });

  it('speaks the language it is asked for', async () => {
    const { out } = await vigie(['import', 'servicenow', '--help', '--language=en'], { LANG: 'fr_FR.UTF-8' });
    expect(out).toMatch(/^Usage: vigie import servicenow <csv>/);
  });

  it.each([
    [['imprt'], '“imprt” is no command. There is: import, rebuild, conformance, what-if.'],
    [['rebuild'], 'A command is missing. There is: clocks.'],
    [['import'], 'A command is missing. There is: servicenow.'],
    [['import', 'jira', 'log.csv'], '“jira” is no command. There is: servicenow.'],
    [['import', 'servicenow'], 'The argument <csv> is missing.'],
    [['import', 'servicenow', 'a.csv', 'b.csv'], 'There are more arguments than the command takes.'],
    [['import', 'servicenow', 'a.csv', '--until'], 'The option --until needs a value.'],
    [['conformance', 'sla-calendar'], 'The argument <json> is missing.'],
    [['conformance', 'a', 'b', 'c'], 'There are more arguments than the command takes.'],
    [['what-if', '--target', '8h'], 'The option --log is missing.'],
    [
      ['what-if', '--target', '8', '--log', 'a.csv'],
      '--target: “8” is no length from a minute to a year; write 8h, 1h30 or 45min.',
    ],
    [['--colour'], 'The option --colour does not exist.'],
  ])('refuses %j and says where help is', async (args, sentence) => {
    const { err, out, code } = await vigie(args, { LANG: 'en_GB.UTF-8' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/\nSee: vigie.* --help\n$/);
    expect(err.split('\n')[0]).toBe(sentence);
  });

  it('refuses a language that it does not speak', async () => {
    const { err, code } = await vigie(['--language', 'de']);
    expect([code, err.split('\n')[0]]).toEqual([2, '--language\u00a0: «\u00a0de\u00a0» n’est ni fr ni en.']);
  });
});
