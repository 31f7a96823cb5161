import { initials } from './initials';

describe('initials', () => {
  it.each([
    ['Léa Fontanel', 'LF'],
    ['Inès Ben Romdhane', 'IR'],
    ['  Vigie ', 'V'],
    ['محمد علي', 'مع'],
    ['👩‍🚒 Équipe', '👩‍🚒É'],
    ['', ''],
  ])('of « %s » are « %s »', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
