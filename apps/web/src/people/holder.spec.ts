import { aHolder } from './holder.builder';
import { asBefore, holdingAs, rolesAt, standingAs, standingAt, toldOf } from './holder';

const alb = { clientId: 'alb', roles: ['TECHNICIAN'], standing: 'WORKS' } as const;
const ven = { clientId: 'ven', roles: ['FINANCE'], standing: 'READS' } as const;
const lea = aHolder('Léa Fontanel', ['TECHNICIAN'], { places: [{ ...alb, roles: [...alb.roles] }] });

describe('what somebody holds, as a screen shows it', () => {
  it('is nothing where nothing is told', () => {
    expect([standingAt(lea, 'alb'), standingAt(lea, 'ven'), rolesAt(lea, 'ven')]).toEqual(['WORKS', 'NOTHING', []]);
  });

  it('shows a standing at once, with the roles that are known until the server says better', () => {
    const shown = standingAs(lea, 'alb', 'MANAGES');
    expect([standingAt(shown, 'alb'), rolesAt(shown, 'alb')]).toEqual(['MANAGES', ['TECHNICIAN']]);
    expect(rolesAt(holdingAs(lea, 'ven', ['CLIENT_USER']), 'ven')).toEqual(['CLIENT_USER']);
  });

  it('takes from an answer about one client nothing of the others', () => {
    const told = aHolder('Léa Fontanel', ['TECHNICIAN', 'FINANCE'], { places: [{ ...ven, roles: [...ven.roles] }] });
    const shown = toldOf(lea, 'ven', told);
    expect([standingAt(shown, 'alb'), standingAt(shown, 'ven'), shown.roles]).toEqual([
      'WORKS',
      'READS',
      ['TECHNICIAN', 'FINANCE'],
    ]);
    expect(standingAt(toldOf(shown, 'ven', { ...told, places: [] }), 'ven')).toBe('NOTHING');
  });

  it('goes back to what it was at one client alone', () => {
    const shown = standingAs(standingAs(lea, 'alb', 'NOTHING'), 'ven', 'WORKS');
    const back = asBefore(shown, 'alb', lea);
    expect([standingAt(back, 'alb'), standingAt(back, 'ven')]).toEqual(['WORKS', 'WORKS']);
  });
});
