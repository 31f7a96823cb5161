import { delimiter } from 'node:path';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { launch } from './launch.ts';
import { inRoot } from './root.ts';

/** How a program ended: its exit code (1 when a signal ended it) and all it printed, both streams in order of arrival. */
export interface Ending {
  readonly code: number;
  readonly output: string;
}

/** The same with the standard output and the standard error kept apart. */
export interface EndingApart extends Ending {
  readonly errors: string;
}

/** Runs a program of this project to its end and keeps what it prints. */
export async function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ending> {
  const child = launch(command, args, { env: environment(env) });
  const output = collect(child.stdout, child.stderr);
  return { code: await codeOf(child), output: output() };
}

export async function runApart(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<EndingApart> {
  const child = launch(command, args, { env: environment(env) });
  const [output, errors] = [collect(child.stdout), collect(child.stderr)];
  return { code: await codeOf(child), output: output(), errors: errors() };
}

/** Runs a program of node_modules, by the path of its JavaScript entry, on the Node that runs us. */
export function runTool(entry: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ending> {
  return run(process.execPath, ['--no-warnings', `node_modules/${entry}`, ...args], env);
}

/** Runs a JavaScript file of this project on the Node that runs us, in view of whoever watches; gives its exit code. */
export function follow(args: readonly string[]): Promise<number> {
  return codeOf(launch(process.execPath, ['--no-warnings', ...args], { stdio: 'inherit' }));
}

function collect(...streams: readonly (Readable | null)[]): () => string {
  const chunks: Buffer[] = [];
  for (const stream of streams) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const text = (): string => Buffer.concat(chunks).toString('utf8');
  return () => (process.stderr.isTTY ? text() : stripVTControlCharacters(text()));
}

function codeOf(child: ReturnType<typeof launch>): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Whatever looks for `node` finds the project's own, also when we were not started through npm; and nx leaves no daemon
 * behind, which would outlive the command that started it.
 */
export function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = `${inRoot('node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return { ...process.env, ...env, PATH: path, NX_DAEMON: 'false', NX_TUI: 'false' };
}
