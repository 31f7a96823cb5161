import { shortName } from './short-name';

describe('a short name', () => {
  it.each([
    ['Karim Jaziri', 'K. Jaziri'],
    ['Inès Ben Romdhane', 'I. Ben Romdhane'],
    ['  Vigie ', 'Vigie'],
    ['Éric  Noël', 'É. Noël'],
    ['', ''],
  ])('of « %s » is « %s »', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
