import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { npmCommand } from './ensure-installed.mjs';
import { markInstalled } from './installation.mjs';
import { projectNode } from './project-node.mjs';

/** Replaces the process where the running Node can, or stands in for it where it cannot, as an older Node would. */
const WAYS = [
  ['as the process itself', []],
  ['through a stand-in', ['--import', 'data:text/javascript,delete process.execve']],
] as const;

const PROBE = `
  process.on('SIGTERM', () => process.exit(7));
  console.log(JSON.stringify(process.argv.slice(2)));
  if (process.argv[2] === 'wait') setTimeout(() => process.exit(1), 20_000);
  else process.exitCode = 5;
`;

describe.each(WAYS)('bootstrap %s', (_, flags) => {
  let root: string;

  beforeAll(() => {
    root = join(scratchFolder(), `l'été « à » "ici" $HOME`);
    mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true });
    mkdirSync(join(root, 'tools'));
    cpSync(import.meta.dirname, join(root, 'tools', 'bootstrap'), { recursive: true });
    copyFileSync(join(dirname(import.meta.dirname), 'bootstrap.mjs'), join(root, 'tools', 'bootstrap.mjs'));
    symlinkSync(process.execPath, join(root, 'node_modules', '.bin', 'node'));
    writeFileSync(join(root, 'package-lock.json'), '{ "packages": {} }');
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(root, 'tools', 'probe.ts'), `const typed: number = 1;\n${PROBE}`);
    markInstalled(root);
  });

  const command = (...args: string[]): string[] => [...flags, join(root, 'tools', 'bootstrap.mjs'), ...args];

  it('runs the named tool with its arguments and passes its exit code on', () => {
    const { stdout, status } = spawnSync(process.execPath, command('probe', 'a b', '--c'), { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual(['a b', '--c']);
    expect(status).toBe(5);
  });

  it('passes a signal on', async () => {
    const child = spawn(process.execPath, command('probe', 'wait'), { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([7, null]);
  });

  it('names the tools there are when the name is none of them', () => {
    const { stderr, status } = spawnSync(process.execPath, command('../probe'), { encoding: 'utf8' });
    expect(stderr).toContain('bootstrap.mjs <probe>');
    expect(status).toBe(1);
  });
});

describe('projectNode', () => {
  const empty = scratchFolder();

  it('is the running Node when the project brings none and it is recent enough', () => {
    expect(projectNode(empty, { version: '24.0.0', execPath: '/usr/bin/node' })).toBe('/usr/bin/node');
  });

  it('is refused in clear words when there is none', () => {
    expect(() => projectNode(empty, { version: '20.20.2', execPath: '/usr/bin/node' })).toThrow('this one is 20.20.2');
  });
});

describe('npmCommand', () => {
  it('is the npm that runs us, on the Node that runs it', () => {
    const cli = join(scratchFolder(), 'npm-cli.js');
    writeFileSync(cli, '');
    expect(npmCommand({ npm_execpath: cli, npm_node_execpath: '/opt/node' })).toEqual(['/opt/node', cli]);
  });

  it.each([{}, { npm_execpath: '/gone/npm-cli.js' }, { npm_execpath: '/usr/lib/yarn.js' }])('is npm for %j', (env) => {
    expect(npmCommand(env)).toEqual(['npm']);
  });
});
