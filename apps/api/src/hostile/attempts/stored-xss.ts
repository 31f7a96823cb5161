import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import request from 'supertest';
import { comment, open } from '../../testing/acts.ts';
import { type Attempts, elsewhere, type Ground } from '../ground.ts';

const webClient = fileURLToPath(new URL('../../../../web/src', import.meta.url));
/** Ways past Angular's escaping; the client has none. */
const unescaped =
  /bypassSecurityTrust|\binnerHTML\b|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;

/** What somebody typed is handed out as data, and the client binds it as text alone. */
async function isInert({ as, desk }: Ground, text: string): Promise<void> {
  const user = await as('acmeUser');
  const { id } = await open(user, desk.acme.id, { title: text, channel: 'PORTAL', contactId: desk.idOf('acmeUser') });
  await comment(user, id, text);
  const told = await user.send(
    `{ ticket(id: "${id}") { title timeline { edges { node { ... on Comment { body } } } } } }`,
  );
  expect(told.body.data.ticket.title).toBe(text);
  expect(JSON.stringify(told.body)).toContain(JSON.stringify(text).slice(1, -1));
  expect(told.headers['content-type']).toMatch(/^application\/json/);
  expect(told.headers['x-content-type-options']).toBe('nosniff');
  expect(told.headers['content-security-policy']).toMatch(/script-src 'self'(;|$)/);
  const files = globSync('**/*.{ts,html}', { cwd: webClient }).filter((file) => !file.endsWith('.spec.ts'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => unescaped.test(readFileSync(`${webClient}/${file}`, 'utf8')))).toEqual([]);
}

export const storedScripts: Attempts = {
  'HC-056': (ground) => isInert(ground, '<img src=x onerror=alert(1)>'),
  'HC-057': (ground) => isInert(ground, '<svg/onload=fetch("/graphql",{method:"POST"})>'),
  'HC-058': (ground) => isInert(ground, '<style>input[value^="a"]{background:url(//x/a)}</style>'),
  'HC-066': (ground) => isInert(ground, '@<b onmouseover=1>'),
  'HC-068': (ground) => isInert(ground, '[x](java script:alert(1)) [y](javascript:alert(1))'),

  'HC-062': async ({ desk }) => {
    for (const path of ['/search?q=<script>1</script>', '/auth/<script>1</script>', '/graphql?q=<script>1</script>']) {
      const answer = await request(desk.url).get(encodeURI(path));
      expect(answer.text).not.toContain('<script>1');
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
    }
  },

  'HC-071': async (ground) => {
    const { headers } = await elsewhere(ground, { publicUrl: 'https://desk.example' }, async ({ url }) =>
      request(url).get('/health'),
    );
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toMatch(/script-src 'self'(;|$)/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
  },
};
